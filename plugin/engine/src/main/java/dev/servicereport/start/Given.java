package dev.servicereport.start;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was said on the command line.
 *
 * @param words by the parameter's name, not blank; sorted
 */
public record Given(Map<String, String> words) {

    private static final String COMMAND_LINE = "command line";

    public Given {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    Optional<String> word(String parameter) {
        return Optional.ofNullable(words.get(parameter)).map(String::strip).filter(word -> !word.isEmpty());
    }

    /** The place of a parameter. */
    static SourceLocation place(String parameter) {
        return SourceLocation.wholeFile(COMMAND_LINE).at(parameter);
    }

    /** Notes each word that the locale has mangled on its way here: what it was can no longer be told. */
    void noteMangled(Problems problems) {
        words.forEach((parameter, word) -> {
            if (MangledWords.isMangled(word)) {
                problems.add(Problem.error(
                                place(parameter),
                                word,
                                "readable text; the locale has mangled it: set LC_ALL=C.UTF-8 in the environment")
                        .hint("文字化けしています。環境変数 LC_ALL=C.UTF-8 を設定して（export LC_ALL=C.UTF-8）、もう一度実行してください"));
            }
        });
    }
}
