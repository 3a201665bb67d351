package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records that are told apart by a key, over one file or several (台帳). A record that stands there twice counts once. A row at fault
 * gives no record; its key is known all the same, so that a second row with it is told in the same go and what names it is not.
 *
 * @param <T> a value type: equal content means equal records
 */
public final class Register<T> {

    /** What sheets write below their rows. */
    private static final Set<String> TOTALS = Set.of("合計", "小計", "総計", "累計", "計", "total", "subtotal", "grand total");

    /** @param value null of a row at fault */
    private record Entry<T>(@Nullable T value, SourceLocation where, List<String> cells) {

        boolean isSame(CsvRow row) {
            return where.equals(row.where()) || cells.equals(row.cells());
        }
    }

    private final Map<Object, Entry<T>> entries = new LinkedHashMap<>();
    private final List<T> values = new ArrayList<>();
    private final Problems problems;

    public Register(Problems problems) {
        this.problems = problems;
    }

    /**
     * Takes a record in, unless another one has its key. Where a row at fault has it, both are told of.
     *
     * @param key what must be unique
     * @param value the record
     * @param row where it stands
     * @param keyColumn the column that a message names
     */
    public void add(Object key, T value, CsvRow row, Column keyColumn) {
        if (isTotal(row.raw(keyColumn))) {
            row.fault(keyColumn, row.raw(keyColumn), "a record, not a row of totals", "合計の行のようです。台帳から消してください");
            return;
        }
        Entry<T> earlier = entries.putIfAbsent(key, new Entry<>(value, row.where(), row.cells()));
        if (earlier == null) {
            values.add(value);
        } else if (earlier.value() == null) {
            // from here on it is the one that counts: of one key there is one record
            entries.put(key, new Entry<>(value, row.where(), row.cells()));
            values.add(value);
            refuseSecond(earlier, row, keyColumn);
        } else if (earlier.where().equals(row.where())) {
            row.fault(
                    keyColumn,
                    row.raw(keyColumn),
                    "a row that one source takes; several sources of contract.yaml take this one",
                    "この行を contract.yaml の複数の sources が読んでいます。where などで、一つの sources だけが読むようにしてください");
        } else if (value.equals(earlier.value())) {
            problems.add(
                    Problem.notice(row.where(), row.raw(keyColumn), "repeats " + earlier.where() + " and counts once")
                            .hint("同じ内容の行が重複しているため、1件として数えた"));
        } else {
            row.fault(
                    keyColumn,
                    row.raw(keyColumn),
                    "a value not used before; " + earlier.where() + " has it with other content",
                    "同じ番号で内容の違う行があります");
        }
    }

    /**
     * Knows of a row at fault, of which there is no record; a second row with its key is a fault unless it says the same.
     *
     * @param key what must be unique; one that is blank is no key
     */
    public void refuse(Object key, CsvRow row, Column keyColumn) {
        if (row.raw(keyColumn).isBlank() || isTotal(row.raw(keyColumn))) {
            return;
        }
        Entry<T> earlier = entries.putIfAbsent(key, new Entry<>(null, row.where(), row.cells()));
        if (earlier != null && !earlier.isSame(row)) {
            refuseSecond(earlier, row, keyColumn);
        }
    }

    private static void refuseSecond(Entry<?> earlier, CsvRow row, Column keyColumn) {
        row.fault(
                keyColumn,
                row.raw(keyColumn),
                "a value not used before; " + earlier.where() + " has it",
                "同じ番号の行が別にあります");
    }

    /** Every key as text, in the order in which they came; those of rows at fault too, so that what names one is not at fault itself. */
    public List<String> keys() {
        return entries.keySet().stream().map(String::valueOf).toList();
    }

    /** Whether a cell says that its row sums up those above. */
    public static boolean isTotal(String cell) {
        return TOTALS.contains(Column.normalised(cell));
    }

    /** Where the record with a key stands; the first row of those that repeat it. */
    public Optional<SourceLocation> where(Object key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::where);
    }

    /** The records in the order in which they came. */
    public List<T> values() {
        return List.copyOf(values);
    }
}
