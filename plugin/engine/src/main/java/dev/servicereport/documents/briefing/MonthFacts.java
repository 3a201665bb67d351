package dev.servicereport.documents.briefing;

import java.util.List;

/**
 * Page 2 of the briefing: the months against the agreed level (月ごとの稼働率).
 *
 * @param target the agreed percentage, {@code 99.8}
 * @param met months that kept it
 * @param missed months below it
 * @param undetermined months of which that cannot be said
 */
public record MonthFacts(String target, List<String> met, List<String> missed, List<String> undetermined) {

    public MonthFacts {
        met = List.copyOf(met);
        missed = List.copyOf(missed);
        undetermined = List.copyOf(undetermined);
    }
}
