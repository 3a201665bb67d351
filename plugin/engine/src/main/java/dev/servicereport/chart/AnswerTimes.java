package dev.servicereport.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long first answers took, for their chart (一次回答までの時間).
 *
 * @param span which months they came in
 * @param seconds of each that was answered, ascending
 * @param open how many were not answered
 * @param limitSeconds the agreed time, or null when none was agreed
 * @param businessHours whether only business hours count
 */
public record AnswerTimes(
        String span, List<Long> seconds, int open, @Nullable Long limitSeconds, boolean businessHours) {

    public AnswerTimes {
        seconds = seconds.stream().sorted().toList();
    }

    /** The smallest time that at least so many percent of them do not exceed (nearest rank); there must be some. */
    long percentile(int percent) {
        int rank = Math.max(1, (seconds.size() * percent + 99) / 100);
        return seconds.get(rank - 1);
    }

    /** How many took longer than agreed. */
    long late() {
        return limitSeconds == null
                ? 0
                : seconds.stream().filter(taken -> taken > limitSeconds).count();
    }
}
