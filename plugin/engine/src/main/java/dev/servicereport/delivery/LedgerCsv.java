package dev.servicereport.delivery;

import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a ledger as its kind says. */
public final class LedgerCsv {

    private static final Set<LedgerMeasure.Shown> LENGTHS =
            EnumSet.of(LedgerMeasure.Shown.TOTAL, LedgerMeasure.Shown.LONGEST);

    private final LedgerKind kind;
    private final LedgerCells cells;

    /** What the rows so far have in columns in which no two may have the same. */
    private final Set<Map.Entry<String, LedgerValue>> seen = new HashSet<>();

    private LedgerCsv(LedgerKind kind, LedgerCells cells) {
        this.kind = kind;
        this.cells = cells;
    }

    /** The ledger in the files. */
    public static Ledger read(
            LedgerKind kind, List<CsvSource> sources, LedgerSurroundings surroundings, CsvContext context) {
        LedgerCsv reader = new LedgerCsv(kind, new LedgerCells(surroundings));
        RegisterFile<LedgerEntry> file = new RegisterFile<>(kind.columns(), LedgerKind.ID, reader::row);
        return new Ledger(kind, file.read(sources, context).values());
    }

    private Supplier<LedgerEntry> row(String id, CsvRow row) {
        Map<String, LedgerValue> values = new LinkedHashMap<>();
        kind.fields().forEach(field -> cells.value(field, row).ifPresent(value -> values.put(field.name(), value)));
        cells.requireUnchanged(kind.fields(), row);
        checks(kind).forEach(rule -> check(rule, values, row));
        return () -> new LedgerEntry(id, values);
    }

    /** The rules; no length that is worked out over the rows can be below 0. */
    private static Stream<LedgerRule> checks(LedgerKind kind) {
        Stream<LedgerRule> lengths = kind.figures().show().stream()
                .filter(measure -> LENGTHS.contains(measure.shown()))
                .map(measure -> new LedgerRule.InOrder(measure.of(), measure.to()));
        return Stream.concat(kind.rules().stream(), lengths).distinct();
    }

    private void check(LedgerRule rule, Map<String, LedgerValue> values, CsvRow row) {
        if (rule instanceof LedgerRule.InOrder order) {
            if (isAbove(values, order.earlier(), order.later())) {
                fault(row, order.later(), "not before " + order.earlier(), "日付の前後が逆です");
            }
        } else if (rule instanceof LedgerRule.AtMost atMost && isAbove(values, atMost.part(), atMost.whole())) {
            fault(row, atMost.part(), "at most " + atMost.whole(), "内訳が全体を超えています");
        } else if (rule instanceof LedgerRule.Once once && isSeen(once.column(), values.get(once.column()))) {
            fault(row, once.column(), "a day that no other row has", "同じ日の行が別にあります。1日を1行にまとめてください");
        }
    }

    private boolean isSeen(String column, @Nullable LedgerValue value) {
        return value != null && !seen.add(Map.entry(column, value));
    }

    private void fault(CsvRow row, String name, String expected, String hint) {
        LedgerField field = kind.field(name);
        row.fault(field.column(), row.raw(field.column()), expected, hint);
    }

    private static boolean isAbove(Map<String, LedgerValue> values, String one, String other) {
        LedgerValue first = values.get(one);
        LedgerValue second = values.get(other);
        return first != null && second != null && first.position() > second.position();
    }
}
