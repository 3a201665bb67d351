package dev.servicereport.workbook;

import java.util.List;

/**
 * Where a stop or an exclusion comes from, as a report prints it (元データの行).
 *
 * @param subjects the services that share it, the whole among them
 * @param everything whether those are all there are
 * @param span when, within the month
 * @param duration how long, as H:MM:SS
 * @param kind whether it is a stop or an exclusion, and whether it enters the figures
 * @param source files and lines, or a dash
 */
public record SourceLine(
        List<String> subjects, boolean everything, String span, String duration, Kind kind, String source) {

    public SourceLine {
        subjects = List.copyOf(subjects);
    }

    /** What a line is about. */
    public enum Kind {
        /** A stop that counts (停止). */
        STOP,
        /** A stop that does not count (算入しない停止). */
        UNCOUNTED_STOP,
        /** Time that is taken out (除外). */
        EXCLUSION,
        /** Time that was to be taken out and is not (除外しない時間). */
        REFUSED_EXCLUSION
    }
}
