package dev.servicereport.dataset;

import dev.servicereport.availability.SeriesGap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Outage lists by the names that they share but for the month, like {@code web-2025-01.csv} and {@code web-2025-02.csv} (停止一覧の並び). All lists
 * together decide which month is missing; a month that only one series lacks is told.
 */
final class ListSeries {

    private final Map<String, TreeSet<YearMonth>> series = new TreeMap<>();

    /** @param months those that the list tells of */
    void add(String file, Collection<YearMonth> months) {
        series.computeIfAbsent(MonthName.rest(file), rest -> new TreeSet<>()).addAll(months);
    }

    /** What series lack between their first and their last month, by series and month. */
    List<SeriesGap> gaps() {
        List<SeriesGap> gaps = new ArrayList<>();
        series.forEach((name, months) -> {
            YearMonth before = months.first();
            for (YearMonth next : months.tailSet(before, false)) {
                List<YearMonth> lacked = lacked(months, before.plusMonths(1), next);
                if (!lacked.isEmpty()) {
                    gaps.add(new SeriesGap(name, lacked.get(0), lacked.get(lacked.size() - 1), next));
                }
                before = next;
            }
        });
        return gaps;
    }

    private List<YearMonth> lacked(NavigableSet<YearMonth> months, YearMonth from, YearMonth next) {
        return Stream.iterate(from, month -> month.isBefore(next), month -> month.plusMonths(1))
                .filter(month -> isLacked(months, month, next))
                .toList();
    }

    /** A list under another name stands for the one of a month, unless both names were used side by side. */
    private boolean isLacked(NavigableSet<YearMonth> months, YearMonth month, YearMonth next) {
        List<TreeSet<YearMonth>> others =
                series.values().stream().filter(other -> other.contains(month)).toList();
        return !others.isEmpty()
                && others.stream()
                        .allMatch(other -> other.headSet(next, true).stream().anyMatch(months::contains));
    }
}
