package dev.servicereport.chart;

import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.util.List;
import java.util.stream.LongStream;
import org.jfree.data.Range;

/** The unit in which downtime is shown: minutes up to ten hours, hours beyond. */
enum BudgetScale {
    MINUTES("chart.minutes", 60),
    HOURS("chart.hours", 3600);

    private static final long MOST_MINUTES = 10 * 3600L;
    private static final long SHORTEST_AXIS = 11 * 60L;
    private static final long MOST_TICKS = 6;

    /** Room above the highest value, for its label, in percent of it. */
    private static final long HEADROOM = 18;

    private final String key;
    private final long unitSeconds;

    BudgetScale(String key, long unitSeconds) {
        this.key = key;
        this.unitSeconds = unitSeconds;
    }

    static BudgetScale of(DowntimeBudget figures) {
        return highest(figures) <= MOST_MINUTES ? MINUTES : HOURS;
    }

    private static long highest(DowntimeBudget figures) {
        return Math.max(figures.allowedSeconds(), new BudgetCurve(figures).usedSeconds());
    }

    /** In Japanese. */
    String unit(Texts texts) {
        return texts.say(key);
    }

    String words(long seconds) {
        return this == MINUTES ? Display.minutes(seconds) : Display.duration(seconds);
    }

    /** An axis in seconds, labelled in this unit. */
    LabelledAxis axis(ChartFonts fonts, DowntimeBudget figures) {
        long top = Math.max(highest(figures) * (100 + HEADROOM) / 100, SHORTEST_AXIS);
        long step = step(top);
        List<LabelledAxis.Label> ticks = LongStream.rangeClosed(
                        0, top * 24 / 25 / step) // none at the very top, where the caption is
                .map(i -> i * step)
                .mapToObj(at -> LabelledAxis.Label.plain((double) at, Long.toString(at / unitSeconds)))
                .toList();
        return new LabelledAxis(fonts, new Range(0, top), ticks);
    }

    /** Seconds between two ticks, so that there are few. */
    private long step(long top) {
        return LongStream.of(1, 2, 5, 10, 20, 30, 60, 120, 240)
                .map(units -> units * unitSeconds)
                .filter(step -> step * MOST_TICKS >= top)
                .findFirst()
                .orElseThrow();
    }
}
