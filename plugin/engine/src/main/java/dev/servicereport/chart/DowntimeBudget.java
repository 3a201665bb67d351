package dev.servicereport.chart;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/**
 * The whole service's downtime as it adds up through a month, against what was allowed (停止時間の累計と許容停止時間).
 *
 * @param month the month
 * @param zone the zone in which days are counted
 * @param allowedSeconds the most downtime with which the month is still met
 * @param steps corners of the polyline of the cumulative downtime, ascending in time, from the month's first second to its end
 */
public record DowntimeBudget(YearMonth month, ZoneId zone, long allowedSeconds, List<Step> steps) {

    /**
     * @param at second since 1970-01-01T00:00:00Z
     * @param usedSeconds downtime from the month's start up to then
     */
    public record Step(long at, long usedSeconds) {}

    public DowntimeBudget {
        steps = List.copyOf(steps);
    }
}
