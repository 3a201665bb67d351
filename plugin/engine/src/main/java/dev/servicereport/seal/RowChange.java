package dev.servicereport.seal;

import dev.servicereport.problem.SourceLocation;
import dev.servicereport.wording.Texts;

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
        ADDED("added", "seal.added"),
        /** They are not there any more. */
        REMOVED("removed", "seal.removed"),
        /** Others stand in their place. */
        CHANGED("changed", "seal.changed");

        private final String english;
        private final String key;

        Kind(String english, String key) {
            this.english = english;
            this.key = key;
        }
    }

    /** {@code outages/2025-03.csv:3 added}. */
    public String english() {
        String lines = first == 0 ? "" : ":" + first + (last > first ? "-" + last : "");
        return SourceLocation.wholeFile(file) + lines + " " + kind.english;
    }

    /** {@code outages/2025-03.csv 3行目：追加}. */
    public String japanese() {
        SourceLocation where = SourceLocation.wholeFile(file);
        String change = Texts.program().say(kind.key);
        if (first == 0) {
            return Texts.program().say("seal.of-file", "file", where, "change", change);
        }
        return last > first
                ? Texts.program().say("seal.of-lines", "file", where, "first", first, "last", last, "change", change)
                : Texts.program().say("seal.of-line", "file", where, "line", first, "change", change);
    }
}
