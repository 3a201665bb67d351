package dev.servicereport.workbook;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.SourceRow;
import dev.servicereport.availability.SourceRows;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.InputFile;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.wording.Display;
import dev.servicereport.workbook.SourceLine.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The rows of the workbook's sheets 停止 and 除外 for an appendix of a report (元データの行); services that share a time and its rows stand in one
 * line. Like its report it looks no further than the end of its month: rows about later times only are not named.
 */
public final class SourceLines {

    /** More would make a book of a report; the rest is in the tables for other programs. */
    private static final int PRINTED = 200;

    private final Dataset dataset;
    private final AvailabilityCalculation calculation;
    private final Supplier<SourceRows> rows;

    /**
     * @param cutOff the second before which everything is counted, exclusive
     * @param rows finds the rows of the data; asked only where there is something to find
     */
    public SourceLines(Dataset dataset, long cutOff, Supplier<SourceRows> rows) {
        this.dataset = dataset;
        this.rows = rows;
        calculation = new AvailabilityCalculation(dataset.contract(), dataset.measurements(), cutOff);
    }

    /** Those of a month: stops by time and service, then exclusions. */
    public SourceAppendix of(MonthFigures figures) {
        MonthIntervals month = new MonthIntervals(dataset, calculation, figures, rows);
        Set<String> later = dataset.files().stream()
                .filter(file -> file.isLaterThan(figures.window().end()))
                .map(InputFile::name)
                .collect(Collectors.toSet());
        Map<Shared, List<String>> subjects = new LinkedHashMap<>();
        for (IntervalRow row : new StopIntervals(month).rows()) {
            add(subjects, row, row.counted() ? Kind.STOP : Kind.UNCOUNTED_STOP, figures, later);
        }
        for (IntervalRow row : new ExclusionIntervals(month).rows()) {
            add(subjects, row, row.counted() ? Kind.EXCLUSION : Kind.REFUSED_EXCLUSION, figures, later);
        }
        Display display = new Display(dataset.contract().measurement().zone(), 0);
        List<SourceLine> lines = new ArrayList<>();
        // the sort keeps the order of services within a time
        subjects.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Shared.BY_TIME))
                .forEach(row -> lines.add(
                        row.getKey().line(row.getValue(), month.services().size(), display)));
        return new SourceAppendix(
                lines.subList(0, Math.min(PRINTED, lines.size())), Math.max(0, lines.size() - PRINTED));
    }

    private static void add(
            Map<Shared, List<String>> subjects, IntervalRow row, Kind kind, MonthFigures figures, Set<String> later) {
        List<SourceRow> known = row.sources().stream()
                .filter(source -> source.span().start() < figures.window().end())
                .filter(source -> !later.contains(source.first().container()))
                .toList();
        IntervalRow seen = new IntervalRow(row.no(), row.service(), row.span(), row.counted(), row.reason(), known);
        subjects.computeIfAbsent(new Shared(row.span(), kind, seen.sourceText("、")), shared -> new ArrayList<>())
                .add(row.service().name());
    }

    /** What several services can have in common. */
    private record Shared(TimeSpan span, Kind kind, String source) {

        static final Comparator<Shared> BY_TIME =
                Comparator.comparing(Shared::isExclusion).thenComparing(Shared::span);

        private boolean isExclusion() {
            return kind == Kind.EXCLUSION || kind == Kind.REFUSED_EXCLUSION;
        }

        SourceLine line(List<String> names, int all, Display display) {
            return new SourceLine(
                    names,
                    names.size() == all,
                    display.span(span),
                    Display.clock(span.seconds()),
                    kind,
                    source.isEmpty() ? "－" : source);
        }
    }
}
