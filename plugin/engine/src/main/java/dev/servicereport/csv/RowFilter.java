package dev.servicereport.csv;

import dev.servicereport.problem.SourceLocation;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Which rows of a source's files count (行の絞込み), and how many others there were. */
public final class RowFilter {

    private final Map<String, Set<String>> accepted = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, BitSet> leftOut = new ConcurrentHashMap<>();

    /** @param accepted by heading the words of which a row must have one; both without regard to case and width */
    public RowFilter(Map<String, List<String>> accepted) {
        accepted.forEach((heading, words) -> {
            written.put(Column.normalised(heading), heading);
            this.accepted.put(
                    Column.normalised(heading),
                    words.stream().map(Column::normalised).collect(Collectors.toSet()));
        });
    }

    /** The normalised headings that decide. */
    Set<String> headings() {
        return accepted.keySet();
    }

    /** A heading as the contract writes it. */
    String written(String heading) {
        return written.getOrDefault(heading, heading);
    }

    /** Whether a row counts; one that does not is counted as left out. */
    boolean keeps(Map<String, Integer> positions, List<String> cells, SourceLocation row) {
        for (Map.Entry<String, Set<String>> rule : accepted.entrySet()) {
            String cell = cells.get(positions.getOrDefault(rule.getKey(), 0));
            if (!rule.getValue().contains(Column.normalised(cell))) {
                leftOut.computeIfAbsent(row.file(), file -> new BitSet()).set(row.line());
                return false;
            }
        }
        return true;
    }

    /** How many rows of all files were left out. */
    public long leftOut() {
        return leftOut.values().stream().mapToLong(BitSet::cardinality).sum();
    }

    /** The lines of a file on which rows begin that were left out; the caller may change it. */
    public BitSet leftOut(String file) {
        return (BitSet) leftOut.getOrDefault(file, new BitSet()).clone();
    }
}
