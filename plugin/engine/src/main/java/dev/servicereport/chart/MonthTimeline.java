package dev.servicereport.chart;

import dev.servicereport.time.TimeSpan;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/**
 * What happened to each service in a month, for the timeline chart (停止・除外の時系列).
 *
 * @param month the month
 * @param zone the zone in which days are counted
 * @param rows the whole first, then services in the order of services.csv
 * @param further how many services have no row, because there are too many
 */
public record MonthTimeline(YearMonth month, ZoneId zone, List<Row> rows, int further) {

    /** With a row for each service. */
    public MonthTimeline(YearMonth month, ZoneId zone, List<Row> rows) {
        this(month, zone, rows, 0);
    }

    /** What a bar shows. */
    public enum Kind {
        /** 停止. */
        DOWN,
        /** 除外. */
        EXCLUDED,
        /** 未計測. */
        UNKNOWN
    }

    /**
     * @param kind what it shows
     * @param span when, within the month
     */
    public record Bar(Kind kind, TimeSpan span) {}

    /**
     * @param name the service's name, as written in services.csv
     * @param bars in order of time, may be empty
     */
    public record Row(String name, List<Bar> bars) {

        public Row {
            bars = List.copyOf(bars);
        }
    }

    public MonthTimeline {
        rows = List.copyOf(rows);
    }
}
