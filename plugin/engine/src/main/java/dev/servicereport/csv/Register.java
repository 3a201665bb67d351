package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Records that are told apart by a key, over one file or several (台帳). A record that stands there twice counts once.
 *
 * @param <T> a value type: equal content means equal records
 */
public final class Register<T> {

    /** What sheets write below their rows. */
    private static final Set<String> TOTALS = Set.of("合計", "小計", "総計", "累計", "計", "total", "subtotal", "grand total");

    private record Entry<T>(T value, SourceLocation where) {}

    private final Map<Object, Entry<T>> entries = new HashMap<>();
    private final List<T> values = new ArrayList<>();
    private final Problems problems;

    public Register(Problems problems) {
        this.problems = problems;
    }

    /**
     * Takes a record in, unless another one has its key.
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
        Entry<T> earlier = entries.putIfAbsent(key, new Entry<>(value, row.where()));
        if (earlier == null) {
            values.add(value);
        } else if (earlier.where().equals(row.where())) {
            row.fault(
                    keyColumn,
                    row.raw(keyColumn),
                    "a row that one source takes; several sources of contract.yaml take this one",
                    "この行を contract.yaml の複数の sources が読んでいます。where などで、一つの sources だけが読むようにしてください");
        } else if (earlier.value().equals(value)) {
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
