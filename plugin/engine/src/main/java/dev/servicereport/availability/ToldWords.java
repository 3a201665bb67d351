package dev.servicereport.availability;

import dev.servicereport.csv.CsvRow;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts the outages of a file by a word of theirs that may decide which of them should count at all, such as a severity (深刻度), so
 * that nobody takes all of them for outages unknowingly.
 */
final class ToldWords {

    private static final class Tally {
        private long rows;
        private long open;
        private long seconds;

        private String english() {
            return rows + (rows == 1 ? " row, " : " rows, ") + seconds + " s"
                    + (open == 0 ? "" : ", " + open + " still open");
        }

        private String japanese() {
            return rows + "行・" + seconds + "秒" + (open == 0 ? "" : "、うち未復旧" + open + "行");
        }
    }

    private final Map<String, Tally> words = new TreeMap<>();
    private String heading = "";

    /**
     * @param start of an outage, in seconds
     * @param end its end, exclusive; null while it goes on
     */
    void add(CsvRow row, long start, @Nullable Long end) {
        row.told().ifPresent(told -> {
            heading = told.heading();
            Tally tally = words.computeIfAbsent(told.word(), w -> new Tally());
            tally.rows++;
            tally.open += end == null ? 1 : 0;
            tally.seconds += end == null ? 0 : end - start;
        });
    }

    /** Says once for a file what was counted, and forgets it. */
    void note(String file, Problems problems) {
        if (!words.isEmpty()) {
            problems.add(Problem.notice(
                            SourceLocation.wholeFile(file).at(heading),
                            "",
                            counted("; ", ": ", Tally::english)
                                    + ". Rows of all these count as outages; choose by 'where: { " + heading
                                    + ": [...] }' in the source")
                    .hint("どの語の行も停止として数えた（" + counted("、", " ", Tally::japanese)
                            + "）。選ぶには contract.yaml の sources に「where: { " + heading + ": [数える語] }」と書く"));
            words.clear();
        }
    }

    private String counted(String between, String after, Function<Tally, String> count) {
        return words.entrySet().stream()
                .map(word -> (word.getKey().isEmpty() ? "空欄" : word.getKey()) + after + count.apply(word.getValue()))
                .collect(Collectors.joining(between));
    }
}
