package dev.servicereport.seal;

import dev.servicereport.problem.SourceLocation;

/**
 * Lines of a file that are no longer what they were (行の変更).
 *
 * @param file the file in the data folder
 * @param first the first line; of lines that are gone, where it was; 0 for the file as a whole
 * @param last the last line, inclusive
 * @param kind what became of them
 */
public record RowChange(String file, int first, int last, Kind kind) {

    /** What became of lines. */
    public enum Kind {
        /** They were not there. */
        ADDED("added", "追加"),
        /** They are not there any more. */
        REMOVED("removed", "削除"),
        /** Others stand in their place. */
        CHANGED("changed", "変更");

        private final String english;
        private final String japanese;

        Kind(String english, String japanese) {
            this.english = english;
            this.japanese = japanese;
        }
    }

    /** {@code outages/2025-03.csv:3 added}. */
    public String english() {
        return SourceLocation.wholeFile(file) + lines(":", "-") + " " + kind.english;
    }

    /** {@code outages/2025-03.csv 3行目：追加}. */
    public String japanese() {
        return SourceLocation.wholeFile(file) + (first == 0 ? "" : lines(" ", "～") + "行目") + "：" + kind.japanese;
    }

    private String lines(String before, String between) {
        return first == 0 ? "" : before + first + (last > first ? between + last : "");
    }
}
