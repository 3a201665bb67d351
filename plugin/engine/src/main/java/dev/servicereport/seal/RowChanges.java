package dev.servicereport.seal;

import dev.servicereport.seal.RowChange.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the lines of a file with what they were, wherever they stand now (行の比較). */
final class RowChanges {

    private final String file;
    private final List<RowChange> changes = new ArrayList<>();

    private RowChanges(String file) {
        this.file = file;
    }

    /** In the order of the lines, neighbours of one kind as one. */
    static List<RowChange> of(String file, List<Passage> before, List<Passage> now) {
        RowChanges rows = new RowChanges(file);
        rows.compare(without(before, now), without(now, before));
        return rows.joined();
    }

    /** As often as a line is in the others, it is left out once. */
    private static List<Passage> without(List<Passage> all, List<Passage> others) {
        Map<Long, Integer> counts = new HashMap<>();
        others.forEach(other -> counts.merge(other.print(), 1, Integer::sum));
        List<Passage> left = new ArrayList<>();
        for (Passage one : all) {
            if (counts.merge(one.print(), -1, Integer::sum) < 0) {
                left.add(one);
            }
        }
        return left;
    }

    /** A line that is gone and a new one in its place are one change. */
    private void compare(List<Passage> gone, List<Passage> added) {
        Map<Integer, Passage> goneAt = new HashMap<>();
        gone.forEach(one -> goneAt.put(one.first(), one));
        for (Passage one : added) {
            boolean inPlace = goneAt.remove(one.first()) != null;
            changes.add(new RowChange(file, one.first(), one.last(), inPlace ? Kind.CHANGED : Kind.ADDED));
        }
        goneAt.values().forEach(one -> changes.add(new RowChange(file, one.first(), one.last(), Kind.REMOVED)));
        changes.sort((a, b) -> a.first() == b.first() ? a.kind().compareTo(b.kind()) : a.first() - b.first());
    }

    private List<RowChange> joined() {
        List<RowChange> joined = new ArrayList<>();
        for (RowChange change : changes) {
            RowChange before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && before.kind() == change.kind() && before.last() + 1 == change.first()) {
                joined.set(joined.size() - 1, new RowChange(file, before.first(), change.last(), change.kind()));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }
}
