package dev.servicereport.availability;

import dev.servicereport.time.TimeSpan;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** In which months rows begin: of each month the first and the last beginning, taken in run by run in any order. */
final class MonthMarks {

    private static final TimeSpan NEVER = new TimeSpan(0, 0);

    private final ZoneId zone;
    private final Map<YearMonth, TimeSpan> marks = new HashMap<>();

    /** The month of the last beginning: most rows are of the same one. */
    private TimeSpan current = NEVER;

    private YearMonth currentMonth = YearMonth.of(1970, 1);

    /** @param zone in which months begin */
    MonthMarks(ZoneId zone) {
        this.zone = zone;
    }

    /** Takes in a row that begins at that second. */
    void add(long second) {
        enter(second);
        mark(second, second);
    }

    /** Takes in samples at equal distances. */
    void add(SampleRun run) {
        long next = run.first();
        while (next <= run.last()) {
            enter(next);
            long last = run.step() == 0 ? next : lastOf(run, current.end());
            mark(next, last);
            next = run.step() == 0 ? run.last() + 1 : last + run.step();
        }
    }

    /** The last sample before that second. */
    private static long lastOf(SampleRun run, long end) {
        long steps = Math.floorDiv(end - 1 - run.first(), run.step());
        return Math.min(run.last(), run.first() + steps * run.step());
    }

    private void enter(long second) {
        if (second < current.start() || second >= current.end()) {
            currentMonth = YearMonth.from(Instant.ofEpochSecond(second).atZone(zone));
            current = TimeSpan.of(start(currentMonth), start(currentMonth.plusMonths(1)));
        }
    }

    private Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    private void mark(long first, long last) {
        TimeSpan span = new TimeSpan(first, last + 1);
        marks.merge(
                currentMonth, span, (a, b) -> new TimeSpan(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())));
    }

    /** Whether a row begins in that part of a month. */
    boolean anyIn(YearMonth month, TimeSpan window) {
        return marks.getOrDefault(month, NEVER).overlaps(window);
    }
}
