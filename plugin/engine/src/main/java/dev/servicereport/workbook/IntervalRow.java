package dev.servicereport.workbook;

import dev.servicereport.availability.SourceRow;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One merged interval of one service in one month (期間).
 *
 * @param no the service's number in the workbook: 0 for the whole, else its place in services.csv, from 1
 * @param service the service, or the whole
 * @param span when, within the month
 * @param counted whether it enters the term that its sheet is about
 * @param reason why, or why not
 * @param sources the rows of the data that it comes from; none where it comes from their absence
 */
public record IntervalRow(
        int no, Service service, TimeSpan span, boolean counted, String reason, List<SourceRow> sources) {

    /** More would make a cell that nobody reads; the rows lie beside each other in their files. */
    private static final int LISTED = 40;

    public IntervalRow {
        sources = List.copyOf(sources);
    }

    /** {@code 算入}, or {@code 対象外}. */
    String countedWord() {
        return counted ? Words.COUNTED : Words.NOT_COUNTED;
    }

    /** The rows that it comes from, file by file: {@code uptime/2025-03.csv:3,6,11-14}. */
    String sourceText(String separator) {
        Map<String, String> lines = new LinkedHashMap<>();
        sources.stream()
                .limit(LISTED)
                .forEach(row -> lines.merge(place(row.first()), lines(row), (one, other) -> one + "," + other));
        String listed = lines.entrySet().stream()
                .map(file -> file.getKey() + file.getValue())
                .collect(Collectors.joining(separator));
        int more = sources.size() - LISTED;
        return more > 0 ? listed + separator + "ほか" + more + "か所" : listed;
    }

    private static String place(SourceLocation row) {
        return row.container() + (row.sheet().isEmpty() ? ":" : "!");
    }

    private static String lines(SourceRow row) {
        int first = row.first().line();
        int last = row.last().line();
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
