package dev.servicereport.availability;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one watched thing and start. Exports overlap, so a row of another file is the same outage: it closes one that was open,
 * and of two ends the later one counts. Within one file each row is an outage, since two alarms may start in one second.
 */
final class SameOutage {

    /**
     * A row and the line of each file that has it, by the file's name.
     *
     * @param files not empty
     */
    record Entry(OutageRow row, TreeMap<String, SourceLocation> files) {

        /** The first place where it stands. */
        SourceLocation where() {
            return files.firstEntry().getValue();
        }

        /** Whether any of its files is another one than that. */
        boolean isBeside(String file) {
            return files.size() > 1 || !files.containsKey(file);
        }

        private boolean sharesFileWith(Entry other) {
            return files.keySet().stream().anyMatch(other.files::containsKey);
        }

        /** What is to be said of it when it stays open; the row of the same thing that comes next may be missing. */
        Stream<Remark> stillOpen(Map.@Nullable Entry<Long, SourceLocation> next) {
            Problem notice = OpenNotice.of(row.thing(), where());
            String site = row.thing().site();
            if (next == null) {
                return Stream.of(Remark.since(row.from(), site, notice));
            }
            Problem followed = Problem.about(
                            where(),
                            row.thing().label(),
                            "still down when " + next.getValue()
                                    + " begins, and counts as down up to the cut-off until the end is written")
                    .hint("復旧の記載がないまま、" + next.getValue() + " に次の停止がある。いつ復旧したか確かめて書くまで、締切まで停止として数える");
            return Stream.of(
                    new Remark(row.from(), next.getKey(), site, notice), Remark.since(next.getKey(), site, followed));
        }
    }

    private static final Comparator<Entry> END =
            Comparator.comparingLong((Entry entry) -> entry.row().end());

    private final List<Entry> entries = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private boolean settled;

    void add(Entry entry) {
        entries.add(entry);
    }

    /** The outages that are left, in the order in which their rows came. */
    Stream<Entry> rows() {
        settle();
        return entries.stream();
    }

    /** What the rows of several files came to. */
    List<Remark> remarks() {
        settle();
        return remarks;
    }

    private void settle() {
        if (!settled && entries.size() > 1) {
            List<Entry> open =
                    entries.stream().filter(entry -> entry.row().isOpen()).toList();
            open.forEach(this::close);
            List.copyOf(entries).forEach(this::dropIfShorter);
        }
        settled = true;
    }

    private void close(Entry open) {
        List<Entry> ends =
                entries.stream().filter(entry -> !entry.row().isOpen()).toList();
        boolean everywhere =
                open.files().keySet().stream().allMatch(file -> ends.stream().anyMatch(end -> end.isBeside(file)));
        Optional<Entry> last = ends.stream()
                .filter(end -> open.files().keySet().stream().anyMatch(end::isBeside))
                .max(END);
        if (everywhere && last.isPresent()) {
            Entry end = last.get();
            entries.remove(open);
            entries.set(entries.indexOf(end), new Entry(end.row().knowing(open.row()), end.files()));
            remarks.add(new Remark(
                    open.row().from(),
                    end.row().end(),
                    site(open),
                    OpenNotice.of(open.row().thing(), open.where())));
            remarks.add(Remark.since(end.row().end(), site(open), closed(open, other(end, open))));
        }
    }

    private static String site(Entry entry) {
        return entry.row().thing().site();
    }

    /** Where a row stands in another file than the other row's. */
    private static SourceLocation other(Entry entry, Entry than) {
        return entry.files().values().stream()
                .filter(where -> than.isBeside(where.file()) || !than.files().containsKey(where.file()))
                .findFirst()
                .orElseGet(entry::where);
    }

    private static Problem closed(Entry open, SourceLocation end) {
        return Problem.about(open.where(), open.row().thing().label(), "open here, and ended as " + end + " says")
                .hint("ここでは復旧していないが、同じ停止の復旧が " + end + " にあるため、それによった");
    }

    private void dropIfShorter(Entry entry) {
        entries.stream()
                .filter(other ->
                        !entry.row().isOpen() && other.row().end() > entry.row().end())
                .filter(other -> !other.row().isOpen() && !other.sharesFileWith(entry))
                .max(END)
                .ifPresent(longer -> {
                    entries.remove(entry);
                    remarks.add(Remark.since(longer.row().end(), site(entry), shorter(entry, longer.where())));
                });
    }

    private static Problem shorter(Entry entry, SourceLocation longer) {
        return Problem.about(
                        entry.where(),
                        entry.row().thing().label(),
                        "the same outage ends later in " + longer + ", and the later end counts")
                .hint("同じ停止が " + longer + " ではより後に復旧しているため、後の復旧によった");
    }
}
