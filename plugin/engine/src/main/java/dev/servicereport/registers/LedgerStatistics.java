package dev.servicereport.registers;

import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.delivery.LedgerField;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerMeasure;
import dev.servicereport.delivery.LedgerValue;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures over the rows of a ledger that are known at the cut-off (簿冊の集計). Whole numbers; nothing is rounded.
 *
 * @param groups one for each value of the column that parts the rows, in the order in which they come, and one of all rows
 */
public record LedgerStatistics(List<Group> groups) {

    public LedgerStatistics {
        groups = List.copyOf(groups);
    }

    /** The name of the rows that say nothing in the column that parts them. */
    public static final String UNSAID = Words.NONE;

    /**
     * @param name the value that its rows share, {@link #UNSAID} of those without one; empty: all rows
     * @param values one for each figure
     */
    public record Group(String name, List<Value> values) {

        public Group {
            values = List.copyOf(values);
        }
    }

    /**
     * @param measure which figure
     * @param unit what is counted: rows and numbers are {@link LedgerField.Type#COUNT}, days {@link LedgerField.Type#DAY}, seconds {@link LedgerField.Type#MOMENT}
     * @param number the figure; of {@link LedgerMeasure.Shown#LATEST} the day since 1970-01-01 or the second since its first; null
     *     when no row has what it is worked out from
     * @param whole of {@link LedgerMeasure.Shown#SHARE} and {@link LedgerMeasure.Shown#FILLED} how many rows there are, of
     *     {@link LedgerMeasure.Shown#RATIO} the sum of the whole; else 0
     */
    public record Value(
            LedgerMeasure measure,
            LedgerField.Type unit,
            @Nullable Long number,
            long whole) {}

    /** @param asOf the last day that counts */
    public static LedgerStatistics of(Ledger ledger, LocalDate asOf, ZoneId zone) {
        LedgerKind kind = ledger.kind();
        List<LedgerEntry> known = ledger.entries().stream()
                .filter(entry -> entry.isKnownBy(asOf, zone))
                .toList();
        if (kind.figures().show().isEmpty() || known.isEmpty()) {
            return new LedgerStatistics(List.of());
        }
        Work work = new Work(kind, asOf, zone);
        Set<String> names = new LinkedHashSet<>();
        known.forEach(entry -> names.add(entry.text(kind.figures().per())));
        List<Group> groups = new ArrayList<>();
        if (names.size() > 1) {
            names.forEach(name -> groups.add(work.group(
                    name.isEmpty() ? UNSAID : name,
                    known.stream()
                            .filter(entry -> entry.text(kind.figures().per()).equals(name))
                            .toList())));
        }
        groups.add(work.group(names.size() == 1 ? names.iterator().next() : "", known));
        return new LedgerStatistics(groups);
    }

    private record Work(LedgerKind kind, LocalDate asOf, ZoneId zone) {

        Group group(String name, List<LedgerEntry> rows) {
            return new Group(
                    name,
                    kind.figures().show().stream()
                            .map(measure -> value(measure, rows))
                            .toList());
        }

        private Value value(LedgerMeasure measure, List<LedgerEntry> all) {
            List<LedgerEntry> rows = all.stream()
                    .filter(row -> measure.where().isEmpty()
                            || row.text(measure.where()).equals(measure.is()))
                    .toList();
            return switch (measure.shown()) {
                case ROWS -> new Value(measure, LedgerField.Type.COUNT, (long) rows.size(), 0);
                case SHARE -> new Value(measure, LedgerField.Type.COUNT, (long) rows.size(), all.size());
                case FILLED -> {
                    long filled = rows.stream()
                            .flatMap(row -> row.value(measure.of()).stream())
                            .filter(this::hasCome)
                            .count();
                    yield new Value(measure, LedgerField.Type.COUNT, filled, rows.size());
                }
                case RATIO -> ratio(measure, rows);
                case MOST ->
                    new Value(
                            measure,
                            LedgerField.Type.COUNT,
                            positions(measure.of(), rows).max(Long::compare).orElse(null),
                            0);
                case SUM -> new Value(measure, LedgerField.Type.COUNT, sum(positions(measure.of(), rows)), 0);
                case LATEST -> new Value(measure, kind.field(measure.of()).type(), latest(measure.of(), rows), 0);
                case AGE -> new Value(measure, LedgerField.Type.DAY, age(measure.of(), rows), 0);
                case TOTAL -> new Value(measure, kind.field(measure.of()).type(), sum(spans(measure, rows)), 0);
                case LONGEST ->
                    new Value(
                            measure,
                            kind.field(measure.of()).type(),
                            spans(measure, rows).max(Long::compare).orElse(null),
                            0);
            };
        }

        /** Over the rows that have both; none of a whole of 0. */
        private Value ratio(LedgerMeasure measure, List<LedgerEntry> rows) {
            List<LedgerEntry> both = rows.stream()
                    .filter(row -> row.value(measure.of()).isPresent()
                            && row.value(measure.to()).isPresent())
                    .toList();
            Long whole = sum(positions(measure.to(), both));
            return whole == null || whole == 0
                    ? new Value(measure, LedgerField.Type.COUNT, null, 0)
                    : new Value(measure, LedgerField.Type.COUNT, sum(positions(measure.of(), both)), whole);
        }

        private static @Nullable Long sum(Stream<Long> numbers) {
            return numbers.reduce(Math::addExact).orElse(null);
        }

        private Stream<Long> positions(String column, List<LedgerEntry> rows) {
            return rows.stream()
                    .flatMap(row -> row.value(column).stream())
                    .filter(this::hasCome)
                    .map(LedgerValue::position);
        }

        private @Nullable Long latest(String column, List<LedgerEntry> rows) {
            return positions(column, rows).max(Long::compare).orElse(null);
        }

        private @Nullable Long age(String column, List<LedgerEntry> rows) {
            return rows.stream()
                    .flatMap(row -> row.day(column, zone).stream())
                    .filter(day -> !day.isAfter(asOf))
                    .max(LocalDate::compareTo)
                    .map(day -> ChronoUnit.DAYS.between(day, asOf))
                    .orElse(null);
        }

        /** From the one to the other in each row that has both. */
        private Stream<Long> spans(LedgerMeasure measure, List<LedgerEntry> rows) {
            return rows.stream().flatMap(row -> {
                Optional<LedgerValue> from = row.value(measure.of());
                Optional<LedgerValue> to = row.value(measure.to()).filter(this::hasCome);
                return from.isPresent() && to.isPresent()
                        ? Stream.of(to.get().position() - from.get().position())
                        : Stream.of();
            });
        }

        private boolean hasCome(LedgerValue value) {
            return value.day(zone).filter(day -> day.isAfter(asOf)).isEmpty();
        }
    }
}
