package dev.servicereport.render;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files to write from one document; what is null is not written. All paths are absolute.
 *
 * @param page a standalone HTML page with style sheet and images inside, so that the one file can be mailed
 * @param fragment the HTML body alone, images referred to relative to the source's folder, for a site's own page
 * @param pdf an A4 PDF with its fonts embedded
 */
public record Targets(
        @Nullable Path page,
        @Nullable Path fragment,
        @Nullable Path pdf) {

    public Targets {
        if (Stream.of(page, fragment, pdf).noneMatch(Objects::nonNull)) {
            throw new IllegalArgumentException("nothing to write: name a page, a fragment or a PDF");
        }
        requireAbsolute(page);
        requireAbsolute(fragment);
        requireAbsolute(pdf);
    }

    /** Only the PDF. */
    public static Targets pdf(Path pdf) {
        return new Targets(null, null, pdf);
    }

    /** Only the standalone HTML page. */
    public static Targets page(Path page) {
        return new Targets(page, null, null);
    }

    private static void requireAbsolute(@Nullable Path path) {
        if (path != null && !path.isAbsolute()) {
            throw new IllegalArgumentException("a target's path must be absolute, got " + path);
        }
    }
}
