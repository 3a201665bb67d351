package dev.servicereport.preview;

import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.WrittenDocument;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to see.
 *
 * @param version rises with each change
 * @param month the month looked at, or null when there are no months
 * @param months all there are
 * @param kind the kind looked at
 * @param kinds all there are
 * @param document the document looked at, or null when there is none of the kind
 * @param documents all of that kind and month
 * @param page its HTML, or null when nothing could be rendered yet
 * @param assets the folder of templates, theme and fonts that it was made with, or null likewise
 * @param faults what is wrong now, as the log tells it; the page is then the last good one
 * @param milliseconds how long the last change took to be shown
 */
record View(
        long version,
        @Nullable YearMonth month,
        List<YearMonth> months,
        String kind,
        List<DocumentKind> kinds,
        @Nullable WrittenDocument document,
        List<WrittenDocument> documents,
        @Nullable Path page,
        @Nullable Path assets,
        List<String> faults,
        long milliseconds) {

    View {
        months = List.copyOf(months);
        kinds = List.copyOf(kinds);
        documents = List.copyOf(documents);
        faults = List.copyOf(faults);
    }

    /** Before anything was read. */
    static View empty(String kind) {
        return new View(0, null, List.of(), kind, List.of(), null, List.of(), null, null, List.of(), 0);
    }

    /** The same page with something wrong. */
    View faulty(List<String> what, long took) {
        return new View(version + 1, month, months, kind, kinds, document, documents, page, assets, what, took);
    }
}
