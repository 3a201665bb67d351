package dev.servicereport.figures;

import java.util.List;
import java.util.OptionalLong;

/**
 * How long things took, for figures of order (中央値など).
 *
 * @param seconds whole seconds, ascending
 */
public record Durations(List<Long> seconds) {

    /** Durations in any order. */
    public static Durations of(List<Long> seconds) {
        return new Durations(seconds.stream().sorted().toList());
    }

    /** The smallest one that at least half of them do not exceed. */
    public OptionalLong median() {
        return percentile(50);
    }

    /** The smallest one that at least so many percent of them do not exceed (nearest rank); empty without any. */
    public OptionalLong percentile(int percent) {
        if (seconds.isEmpty()) {
            return OptionalLong.empty();
        }
        int rank = Math.max(1, (seconds.size() * percent + 99) / 100);
        return OptionalLong.of(seconds.get(rank - 1));
    }

    public OptionalLong longest() {
        return percentile(100);
    }
}
