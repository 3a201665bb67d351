package dev.servicereport.figures;

import dev.servicereport.availability.LastingRow;
import dev.servicereport.availability.MeasuringSite;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.problem.Problem;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of the time behind a cut-off that nobody chose, and is not reported: one notice a file. */
final class RowsBeyond {

    private final Dataset dataset;
    private final ZoneId zone;
    private final long cutOff;

    /** @param cutOff the second before which everything is counted, exclusive */
    RowsBeyond(Dataset dataset, long cutOff) {
        this.dataset = dataset;
        this.cutOff = cutOff;
        zone = dataset.contract().measurement().zone();
    }

    Stream<Problem> notices() {
        YearMonth first = month(cutOff);
        if (first.isAfter(end())) {
            return Stream.empty();
        }
        String site = dataset.contract().sla().availability().measuredFrom();
        Map<String, List<LastingRow>> files = dataset.measurements()
                .observations()
                .lastingBeyond(cutOff, new MeasuringSite(site))
                .collect(Collectors.groupingBy(
                        row -> row.where().file(), TreeMap::new, Collectors.toCollection(ArrayList::new)));
        return files.values().stream().map(rows -> notice(first, rows));
    }

    /** The last month of the term. */
    private YearMonth end() {
        return YearMonth.from(dataset.contract().term().serviceTo());
    }

    private YearMonth month(long second) {
        return YearMonth.from(Instant.ofEpochSecond(second).atZone(zone));
    }

    /** @param rows of one file, the first one first */
    private Problem notice(YearMonth first, List<LastingRow> rows) {
        LastingRow longest =
                rows.stream().max(Comparator.comparingLong(LastingRow::end)).orElseThrow();
        YearMonth known = month(longest.end() - 1);
        YearMonth last = known.isAfter(end()) ? end() : known;
        int more = rows.size() - 1;
        String until = LocalDateTime.ofInstant(Instant.ofEpochSecond(longest.end()), zone)
                .toString();
        return Problem.about(
                        rows.get(0).where(),
                        rows.get(0).label(),
                        (more == 0 ? "goes on" : "this row and " + more + " more of the file go on")
                                + " behind the default cut-off, up to " + until + "; not reported: "
                                + (first.equals(last) ? first : first + ".." + last)
                                + ". Name a later cut-off with -Dservice-report.asOf")
                .hint("この行" + (more == 0 ? "" : "ほか " + more + " 行") + "は、既定の締切より後の " + until.replace('T', ' ')
                        + " まで続いている。" + months(first, last)
                        + "は報告していない。報告するには、後の締切を -Dservice-report.asOf に書く");
    }

    private static String months(YearMonth first, YearMonth last) {
        return first.equals(last) ? Display.month(first) : Words.fromTo(Display.month(first), Display.month(last));
    }
}
