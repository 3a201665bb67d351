package dev.servicereport.availability;

import dev.servicereport.availability.Observations.Place;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which months monitoring recorded something of a service: a row begins in the month, or lasts to its end. */
public final class RowMonths {

    /** Nothing was recorded. */
    public static final RowMonths NONE = new RowMonths(Map.of());

    /**
     * @param beginnings when rows begin
     * @param intervals for how long intervals last
     */
    private record Rows(MonthMarks beginnings, TimeSpans intervals) {}

    private final Map<String, Map<Place, Rows>> places = new HashMap<>();

    private RowMonths(Map<Place, Rows> places) {
        places.forEach((place, rows) -> this.places
                .computeIfAbsent(place.service(), service -> new HashMap<>())
                .put(place, rows));
    }

    static RowMonths of(Map<Thing, SiteLog> things, ZoneId zone) {
        Map<Place, List<SiteLog>> logs = new HashMap<>();
        things.forEach((thing, log) ->
                logs.computeIfAbsent(thing.place(), place -> new ArrayList<>()).add(log));
        Map<Place, Rows> rows = new HashMap<>();
        logs.forEach((place, seen) -> rows.put(place, rows(seen, zone)));
        return new RowMonths(rows);
    }

    private static Rows rows(List<SiteLog> logs, ZoneId zone) {
        MonthMarks beginnings = new MonthMarks(zone);
        logs.stream().flatMap(SiteLog::runs).forEach(beginnings::add);
        List<TimeSpan> intervals = logs.stream().flatMap(SiteLog::intervals).toList();
        intervals.forEach(span -> beginnings.add(span.start()));
        return new Rows(beginnings, TimeSpans.of(intervals));
    }

    /** Whether a row that counts begins in that part of a month, or lasts to its end. */
    boolean any(String service, MeasuringSite site, YearMonth month, TimeSpan window) {
        return places.getOrDefault(service, Map.of()).entrySet().stream()
                .filter(place -> site.counts(place.getKey().site()))
                .map(Map.Entry::getValue)
                .anyMatch(rows -> rows.beginnings().anyIn(month, window)
                        || rows.intervals().contains(window.end() - 1));
    }
}
