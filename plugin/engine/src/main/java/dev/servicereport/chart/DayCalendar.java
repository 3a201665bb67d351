package dev.servicereport.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * How long the whole was down on each day, for the calendar (停止のあった日).
 *
 * @param months down, ascending
 * @param stopped seconds of outage of each day that had any, above 0
 */
public record DayCalendar(List<YearMonth> months, Map<LocalDate, Long> stopped) {

    public DayCalendar {
        months = List.copyOf(months);
        stopped = Map.copyOf(stopped);
    }
}
