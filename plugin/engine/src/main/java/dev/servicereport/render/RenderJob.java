package dev.servicereport.render;

import java.nio.file.Path;

/**
 * One document to render.
 *
 * @param name what messages call the document
 * @param source the AsciiDoc file; its images lie in its folder or below; absolute
 * @param theme the folder that holds {@code theme/}, {@code fonts/} and {@code style/}; absolute
 * @param targets the files to write
 */
public record RenderJob(String name, Path source, Path theme, Targets targets) {

    public RenderJob {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a document needs a name");
        }
        if (!source.isAbsolute() || !theme.isAbsolute()) {
            throw new IllegalArgumentException("paths must be absolute, got " + source + " and " + theme);
        }
    }
}
