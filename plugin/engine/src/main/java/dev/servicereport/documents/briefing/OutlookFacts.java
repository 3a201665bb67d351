package dev.servicereport.documents.briefing;

import java.util.List;

/**
 * Page 6 of the briefing: what comes (今後の予定).
 *
 * @param stops planned stops that are still to come
 * @param renewals terms that end within a year
 * @param measures measures that are not done
 * @param unrecovered incidents of the year that are not mended
 * @param unanswered inquiries of the year that are not answered
 * @param serviceTo the last day of service
 * @param words which words are to be explained: {@code undetermined}, {@code excluded}, {@code planned}
 */
public record OutlookFacts(
        List<Stop> stops,
        List<Renewal> renewals,
        List<Measure> measures,
        int unrecovered,
        int unanswered,
        String serviceTo,
        List<String> words) {

    public OutlookFacts {
        stops = List.copyOf(stops);
        renewals = List.copyOf(renewals);
        measures = List.copyOf(measures);
        words = List.copyOf(words);
    }

    /**
     * @param when from when to when
     * @param reason why; empty in the edition for the public
     */
    public record Stop(String when, String reason) {}

    /**
     * @param kind {@code warranty}, {@code licence}
     * @param until the last day
     * @param name what it is for; empty in the edition for the public
     * @param count how many assets
     */
    public record Renewal(String kind, String until, String name, int count) {}

    /**
     * @param month the month below the target
     * @param text what shall be done; empty in the edition for the public
     * @param due by when, empty when no day is set
     */
    public record Measure(String month, String text, String due) {}
}
