package dev.servicereport.dataset;

import dev.servicereport.availability.ListMonths;
import dev.servicereport.availability.OutageCsv;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Of which months there is an outage list, by the names of the files. A list whose rows lie beyond the month in its name, like the export
 * of June that holds the whole year, tells of all the months between.
 */
final class ListNames {

    private final ZoneId zone;
    private final TreeSet<YearMonth> named = new TreeSet<>();
    private final TreeSet<YearMonth> withoutRows = new TreeSet<>();
    private boolean unnamed;

    /** @param zone in which months begin */
    ListNames(ZoneId zone) {
        this.zone = zone;
    }

    /** Takes note of a list that was read. */
    void add(String file, OutageCsv rows) {
        TreeSet<YearMonth> months = new TreeSet<>(MonthName.in(file));
        unnamed |= months.isEmpty();
        if (!months.isEmpty()) {
            named.addAll(told(months, rows));
            withoutRows.addAll(rows.firstBeginning().isEmpty() ? months : Set.of());
        }
    }

    private List<YearMonth> told(SortedSet<YearMonth> months, OutageCsv rows) {
        YearMonth first = rows.firstEnd().stream()
                .mapToObj(this::monthBefore)
                .filter(month -> month.isBefore(months.first()))
                .findFirst()
                .orElse(months.first());
        YearMonth last = rows.lastBeginning().stream()
                .mapToObj(second -> monthBefore(second + 1))
                .filter(month -> month.isAfter(months.last()))
                .findFirst()
                .orElse(months.last());
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** The month of the last second before that one: an outage that ends at midnight was one of the month before. */
    private YearMonth monthBefore(long second) {
        return YearMonth.from(Instant.ofEpochSecond(second - 1).atZone(zone));
    }

    ListMonths months() {
        return new ListMonths(named, withoutRows, unnamed);
    }
}
