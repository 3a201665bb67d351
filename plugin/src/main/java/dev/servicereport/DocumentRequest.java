package dev.servicereport;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a run shall make, and how.
 *
 * @param documents ids of the catalogue; empty for all
 * @param formats what to render beside the AsciiDoc source
 * @param templateDirectory the user's own templates, theme, style and fonts, or null
 */
public record DocumentRequest(
        List<String> documents,
        Set<Format> formats,
        @Nullable Path templateDirectory) {

    /** What a document is rendered to. */
    public enum Format {
        /** A page that stands alone: style sheet and images inside. */
        HTML,
        /** A4, fonts embedded. */
        PDF,
        /** The body of a page, for a site with a skin of its own. */
        FRAGMENT
    }

    public DocumentRequest {
        documents = List.copyOf(documents);
        formats = Set.copyOf(formats);
    }
}
