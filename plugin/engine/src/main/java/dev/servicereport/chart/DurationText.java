package dev.servicereport.chart;

import dev.servicereport.wording.Display;

/** Durations in words, to the second: a rounded one might contradict the verdict beside it. */
final class DurationText {

    private DurationText() {}

    /** {@code 89分16秒}, {@code 89分}, {@code 0分}. */
    static String minutes(long seconds) {
        long rest = seconds % 60;
        return seconds / 60 + "分" + (rest == 0 ? "" : rest + "秒");
    }

    /** {@code 3時間}, {@code 3時間0分16秒}, as in the tables of documents. */
    static String hours(long seconds) {
        return Display.duration(seconds);
    }
}
