package dev.servicereport.preview;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to look at.
 *
 * @param month the month, or null for the last one with data
 * @param kind the id of the kind of document
 * @param document the document's name, where there are several of the kind; null for the first
 */
record Choice(
        @Nullable YearMonth month, String kind, @Nullable String document) {

    /** What is looked at first. */
    static Choice first(String kind) {
        return new Choice(null, kind, null);
    }
}
