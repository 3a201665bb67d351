package dev.servicereport.availability;

import dev.servicereport.availability.OutageRow.Start;
import dev.servicereport.availability.SameOutage.Entry;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of outage lists, in any order and over several files. A row of another file with the same watched thing and start is the
 * same outage, see {@link SameOutage}.
 */
final class OutageLog {

    /** The rows, each once, with the first line of each file that has it. */
    private final Map<OutageRow, TreeMap<String, SourceLocation>> rows = new LinkedHashMap<>();

    private int repeated;

    void add(OutageRow row, SourceLocation where) {
        TreeMap<String, SourceLocation> places = rows.computeIfAbsent(row, r -> new TreeMap<>());
        repeated += places.isEmpty() ? 0 : 1;
        places.merge(where.file(), where, OutageLog::first);
    }

    /** Tells of each row which thing it is about, and when it begins. */
    void beginnings(ObjLongConsumer<Thing> seen) {
        rows.keySet().forEach(row -> seen.accept(row.thing(), row.from()));
    }

    /** How many rows repeat another one to the letter. */
    int repeated() {
        return repeated;
    }

    private List<SameOutage> merged() {
        Map<Start, SameOutage> merged = new LinkedHashMap<>();
        rows.forEach((row, places) ->
                merged.computeIfAbsent(row.start(), start -> new SameOutage()).add(new Entry(row, places)));
        return List.copyOf(merged.values());
    }

    /** The outages, in the order in which they came. */
    List<Outage> outages() {
        return merged().stream()
                .flatMap(SameOutage::rows)
                .map(entry -> entry.row().outage())
                .toList();
    }

    /** What was closed or made longer by another file, what is still open, and what a later row follows. */
    Stream<Remark> remarks() {
        List<SameOutage> merged = merged();
        Map<Thing, NavigableMap<Long, SourceLocation>> starts = new HashMap<>();
        merged.stream()
                .flatMap(SameOutage::rows)
                .forEach(entry -> starts.computeIfAbsent(entry.row().thing(), thing -> new TreeMap<>())
                        .merge(entry.row().from(), entry.where(), OutageLog::first));
        Stream<Remark> open = merged.stream()
                .flatMap(SameOutage::rows)
                .filter(entry -> entry.row().isOpen())
                .flatMap(entry -> entry.stillOpen(next(entry, starts)));
        return Stream.concat(merged.stream().flatMap(outage -> outage.remarks().stream()), open);
    }

    /** The row of the same thing that comes next. */
    private static Map.@Nullable Entry<Long, SourceLocation> next(
            Entry entry, Map<Thing, NavigableMap<Long, SourceLocation>> starts) {
        return starts.getOrDefault(entry.row().thing(), new TreeMap<>())
                .higherEntry(entry.row().from());
    }

    private static SourceLocation first(SourceLocation one, SourceLocation other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Notes rows that several sources take, and a list that is in pieces. */
    void note(Problems problems) {
        noteTakenTwice(problems);
        notePieces(problems);
    }

    private void noteTakenTwice(Problems problems) {
        Map<SourceLocation, OutageRow> takers = new HashMap<>();
        TreeMap<String, List<SourceLocation>> twice = new TreeMap<>();
        rows.forEach((row, places) -> places.values().forEach(where -> {
            OutageRow other = takers.putIfAbsent(where, row);
            if (other != null && other.thing().inAnyLog().equals(row.thing().inAnyLog())) {
                twice.computeIfAbsent(where.file(), file -> new ArrayList<>()).add(where);
            }
        }));
        twice.values()
                .forEach(lines -> problems.add(Problem.notice(
                                lines.stream().min(Comparator.naturalOrder()).orElseThrow(),
                                "",
                                lines.size() + (lines.size() == 1 ? " row is" : " rows are")
                                        + " taken by several sources of contract.yaml; an outage counts once")
                        .hint("この行を含む " + lines.size()
                                + " 行を contract.yaml の複数の sources が読んでいる。同じ停止は1回として数えた（数値は変わらない）")));
    }

    /** One source leaves open what another closes. */
    private void notePieces(Problems problems) {
        Map<Thing, Map<Long, SourceLocation>> open = new LinkedHashMap<>();
        List<Entry> entries = merged().stream().flatMap(SameOutage::rows).toList();
        entries.stream()
                .filter(entry -> entry.row().isOpen())
                .forEach(entry -> open.computeIfAbsent(entry.row().thing(), thing -> new HashMap<>())
                        .put(entry.row().from(), entry.where()));
        LogPieces<Map<Long, SourceLocation>> pieces = new LogPieces<>();
        open.forEach(pieces::add);
        entries.stream()
                .filter(entry -> !entry.row().isOpen())
                .forEach(end -> pieces.before(end.row().thing())
                        .forEach((thing, starts) -> Stream.ofNullable(
                                        starts.get(end.row().from()))
                                .forEach(start ->
                                        problems.add(LogPieces.fault(end.row().thing(), end.where(), start)))));
    }
}
