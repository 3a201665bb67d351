package dev.servicereport.run;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a run shall make, in the words of a user, not looked at yet.
 *
 * @param documents ids of the catalogue; empty for all
 * @param formats {@code html}, {@code pdf}, and {@code adoc} for the AsciiDoc source, which is written in any case
 * @param templateDirectory the user's own templates, theme, style and fonts, or null
 * @param issuedOn a date, or null
 */
public record DocumentOptions(
        List<String> documents,
        List<String> formats,
        @Nullable Path templateDirectory,
        @Nullable String issuedOn) {

    public DocumentOptions {
        documents = List.copyOf(documents);
        formats = List.copyOf(formats);
    }
}
