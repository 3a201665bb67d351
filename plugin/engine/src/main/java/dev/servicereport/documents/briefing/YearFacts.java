package dev.servicereport.documents.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page 1 of the briefing: the year's availability (年度の稼働率).
 *
 * @param standing how it went: {@code no-data}, {@code not-owed}, {@code unbroken}, {@code unbroken-as-seen}, {@code kept},
 *     {@code below}, {@code open}
 * @param percent the lower bound, {@code 99.903%}; empty without one
 * @param highest the upper bound where it differs, else empty
 * @param owed the time that counts
 * @param down the outages in it
 * @param excluded planned stops and the like, empty for none
 * @param unknown time that nothing observed, empty for none
 * @param span the months with data
 * @param toDate the same for all months with data up to the cut-off, or null when they are those of the year
 */
public record YearFacts(
        String standing,
        String percent,
        String highest,
        String owed,
        String down,
        String excluded,
        String unknown,
        Span span,
        @Nullable ToDate toDate) {

    /**
     * @param count how many months have data
     * @param whole whether these are twelve that are over
     * @param first the first of them, empty for none
     * @param last the last of them, with its day while it goes on: {@code 12月12日}
     * @param unbroken whether no month between the two is without data
     * @param underWay whether the last of them goes on
     * @param lacking months of the term that are over and have no data, or of which something is missing
     */
    public record Span(
            int count,
            boolean whole,
            String first,
            String last,
            boolean unbroken,
            boolean underWay,
            List<String> lacking) {

        public Span {
            lacking = List.copyOf(lacking);
        }
    }

    /**
     * @param count how many months
     * @param percent the lower bound
     * @param bound whether an upper bound differs from it
     * @param owed the time that counts
     * @param down the outages in it, empty for none
     */
    public record ToDate(int count, String percent, boolean bound, String owed, String down) {}
}
