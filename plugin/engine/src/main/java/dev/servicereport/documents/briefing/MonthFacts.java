package dev.servicereport.documents.briefing;

import java.util.List;

/**
 * Page 2 of the briefing: the months against the agreed level (月ごとの稼働率).
 *
 * @param target the agreed percentage, {@code 99.8}
 * @param met months that kept it
 * @param missed months below it
 * @param undetermined months of which that cannot be said
 * @param span these and those without time that counts, all of them over or judged
 * @param underWay the month that goes on and is not judged yet; empty for none
 */
public record MonthFacts(
        String target,
        List<String> met,
        List<String> missed,
        List<String> undetermined,
        YearFacts.Span span,
        List<String> underWay) {

    public MonthFacts {
        met = List.copyOf(met);
        missed = List.copyOf(missed);
        undetermined = List.copyOf(undetermined);
        underWay = List.copyOf(underWay);
    }
}
