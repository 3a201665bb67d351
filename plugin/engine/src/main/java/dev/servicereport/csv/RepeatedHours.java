package dev.servicereport.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds rows back while one of their local times comes twice, at the end of summer time, until the rows around them tell which of
 * the two is meant: exports run oldest first or newest first, and where the time jumps back the second hour begins. Where they tell
 * nothing, each time is left as it is, see {@link CsvRow#time} and {@link CsvRow#endTime}.
 */
final class RepeatedHours {

    /** So many rows within an hour are held back at most. */
    private static final int HELD = 200_000;

    private static final List<String> COLUMNS = List.of("timestamp", "from", "to", "detected_at", "received_at");

    private final List<Column> columns;
    private final Consumer<CsvRow> rows;
    private final List<CsvRow> held = new ArrayList<>();
    private @Nullable CsvRow before;

    RepeatedHours(Header header, Consumer<CsvRow> rows) {
        columns = COLUMNS.stream().flatMap(name -> header.column(name).stream()).toList();
        this.rows = rows;
    }

    void take(CsvRow row) {
        boolean twice = columns.stream().anyMatch(column -> row.times().comesTwice(column));
        if (twice) {
            held.add(row);
        }
        if (!twice || held.size() == HELD) {
            release(twice ? null : row);
        }
        if (!twice) {
            before = row;
            rows.accept(row);
        }
    }

    /** No row comes any more. */
    void end() {
        release(null);
    }

    private void release(@Nullable CsvRow after) {
        if (!held.isEmpty()) {
            columns.forEach(column -> settle(column, after));
            held.forEach(rows);
            held.clear();
        }
    }

    /** Settles each run of times of a column that come twice by the times on both sides of it. */
    private void settle(Column column, @Nullable CsvRow after) {
        List<CsvRow> run = new ArrayList<>();
        OptionalLong earlier = second(before, column);
        for (CsvRow row : held) {
            if (row.times().comesTwice(column)) {
                run.add(row);
            } else {
                OptionalLong next = second(row, column);
                settle(run, column, new Sides(earlier, next));
                run.clear();
                earlier = next;
            }
        }
        settle(run, column, new Sides(earlier, second(after, column)));
    }

    private static OptionalLong second(@Nullable CsvRow row, Column column) {
        return row == null ? OptionalLong.empty() : row.times().second(column, false);
    }

    /** The times on both sides of a run, in the order of the file; empty where there is none. */
    private record Sides(OptionalLong before, OptionalLong after) {

        /** Whether times run on from one side to the other over all of these. */
        boolean rise(List<Long> earliest) {
            return isKnown()
                    && earliest.stream()
                            .allMatch(time -> before.orElse(time - 1) < time && time < after.orElse(time + 1));
        }

        boolean fall(List<Long> earliest) {
            return isKnown()
                    && earliest.stream()
                            .allMatch(time -> before.orElse(time + 1) > time && time > after.orElse(time - 1));
        }

        private boolean isKnown() {
            return before.isPresent() || after.isPresent();
        }
    }

    private static void settle(List<CsvRow> run, Column column, Sides sides) {
        List<Long> earliest = run.stream()
                .flatMap(row -> row.times().second(column, false).stream().boxed())
                .toList();
        boolean rise = sides.rise(earliest);
        if (!rise && !sides.fall(earliest)) {
            return;
        }
        List<Integer> jumps = jumps(earliest, rise);
        if (jumps.size() == 1) {
            for (int i = 0; i < run.size(); i++) {
                run.get(i).times().settle(column, (i < jumps.get(0)) != rise);
            }
        }
    }

    /** Where the time goes against the order of the file. */
    private static List<Integer> jumps(List<Long> times, boolean rise) {
        return Stream.iterate(1, i -> i < times.size(), i -> i + 1)
                .filter(i -> rise ? times.get(i) < times.get(i - 1) : times.get(i) > times.get(i - 1))
                .toList();
    }
}
