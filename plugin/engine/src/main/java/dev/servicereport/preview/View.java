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
 * @param shown what is looked at
 * @param offer what else could be
 * @param faults what is wrong now, as the log tells it; the page is then the last good one
 * @param milliseconds how long the last change took to be shown
 */
record View(long version, Shown shown, Offer offer, List<String> faults, long milliseconds) {

    View {
        faults = List.copyOf(faults);
    }

    /**
     * What is looked at.
     *
     * @param month the month, or null when there are no months
     * @param kind the id of the kind
     * @param document the document, or null when there is none of the kind
     * @param page its HTML, or null when nothing could be rendered yet
     * @param assets the folder of templates, theme and fonts that it was made with, or null likewise
     */
    record Shown(
            @Nullable YearMonth month,
            String kind,
            @Nullable WrittenDocument document,
            @Nullable Path page,
            @Nullable Path assets) {}

    /**
     * What can be looked at.
     *
     * @param months all there are
     * @param kinds all there are
     * @param documents all of the kind and month looked at
     */
    record Offer(List<YearMonth> months, List<DocumentKind> kinds, List<WrittenDocument> documents) {

        Offer {
            months = List.copyOf(months);
            kinds = List.copyOf(kinds);
            documents = List.copyOf(documents);
        }
    }

    /** Before anything was read. */
    static View empty(String kind) {
        return new View(
                0, new Shown(null, kind, null, null, null), new Offer(List.of(), List.of(), List.of()), List.of(), 0);
    }

    /** The same page with something wrong. */
    View faulty(List<String> what, long took) {
        return new View(version + 1, shown, offer, what, took);
    }
}
