package dev.servicereport.availability;

import dev.servicereport.availability.Observations.Place;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
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

    private final Map<Place, Rows> places;

    private RowMonths(Map<Place, Rows> places) {
        this.places = places;
    }

    static RowMonths of(Map<Place, SiteLog> places, ZoneId zone) {
        Map<Place, Rows> rows = new HashMap<>();
        places.forEach((place, log) -> rows.put(place, rows(log, zone)));
        return new RowMonths(rows);
    }

    private static Rows rows(SiteLog log, ZoneId zone) {
        MonthMarks beginnings = new MonthMarks(zone);
        log.runs().forEach(beginnings::add);
        log.intervals().forEach(span -> beginnings.add(span.start()));
        return new Rows(beginnings, TimeSpans.of(log.intervals().toList()));
    }

    /** Whether a row that counts begins in that part of a month, or lasts to its end. */
    boolean any(String service, MeasuringSite site, YearMonth month, TimeSpan window) {
        return places.entrySet().stream()
                .filter(place -> place.getKey().service().equals(service))
                .filter(place -> site.counts(place.getKey().site()))
                .map(Map.Entry::getValue)
                .anyMatch(rows -> rows.beginnings().anyIn(month, window)
                        || rows.intervals().contains(window.end() - 1));
    }
}
