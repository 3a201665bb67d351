package dev.servicereport.dataset;

import dev.servicereport.availability.ListMonths;
import dev.servicereport.availability.OutageCsv;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
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
    private final List<String> doubtful = new ArrayList<>();
    private final ListSeries series = new ListSeries();
    private boolean unnamed;
    private boolean days;

    /** @param zone in which months begin */
    ListNames(ZoneId zone) {
        this.zone = zone;
    }

    /** Takes note of a list that was read. */
    void add(String file, OutageCsv rows) {
        MonthName name = MonthName.of(file);
        TreeSet<YearMonth> months = new TreeSet<>(name.months());
        if (name.doubtful()) {
            doubtful.add(file);
        }
        days |= name.day();
        unnamed |= months.isEmpty();
        if (!months.isEmpty()) {
            List<YearMonth> told = told(months, rows);
            named.addAll(told);
            series.add(file, told);
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

    /**
     * Notes names that may mean a month and are not read as one: a list that is lost of such a series is not missed. Where lists are named
     * by days, so are these.
     */
    void note(Problems problems) {
        if (!days) {
            doubtful.forEach(file -> problems.add(Problem.notice(
                            SourceLocation.wholeFile(file),
                            "",
                            "the name may mean a month and is not read as one, so that a list missing beside it is not"
                                    + " noticed; name lists by their months, like 2025-01.csv")
                    .hint("ファイル名が月を表すか決められず、月の名前とはみなしていないため、同じ並びの一覧が欠けても分からない。月ごとの一覧なら"
                            + "「2025-01.csv」「令和7年1月.csv」、分けた一覧なら「2025-01_第2部.csv」のように名付けてください")));
        }
    }

    ListMonths months() {
        return new ListMonths(named, withoutRows, unnamed, series.gaps());
    }
}
