package dev.servicereport.csv;

import dev.servicereport.problem.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that an enumeration is written with (用語).
 *
 * @param <E> what the words mean
 */
public final class Vocabulary<E extends Enum<E>> {

    private final Map<String, E> meanings = new LinkedHashMap<>();
    private final List<String> words;

    /** @param words the words that a message offers, in order */
    private Vocabulary(List<String> words) {
        this.words = words;
    }

    /** An empty vocabulary whose messages offer those words. */
    public static <E extends Enum<E>> Vocabulary<E> offering(String... words) {
        return new Vocabulary<>(List.of(words));
    }

    /** Adds words of one meaning. */
    public Vocabulary<E> with(E meaning, String... synonyms) {
        for (String synonym : synonyms) {
            meanings.put(Column.normalised(synonym), meaning);
        }
        return this;
    }

    Optional<E> meaning(String word) {
        E exact = meanings.get(word);
        return Optional.ofNullable(exact != null ? exact : meanings.get(Column.normalised(word)));
    }

    /** What a message says that it expected instead of a word. */
    String expected(String word) {
        return Nearest.oneOf(words, word);
    }

    /** A help in Japanese: the word that was probably meant, or all those that are Japanese. */
    String hint(String word) {
        String normalised = Column.normalised(word);
        List<String> japanese =
                meanings.keySet().stream().filter(Vocabulary::isJapanese).toList();
        String choice = japanese.isEmpty() ? String.join("、", words) : String.join("、", japanese);
        // 復旧中 is not 復旧, nor 非稼働 稼働: a letter more may say the opposite
        return Nearest.of(meanings.keySet(), normalised)
                .filter(near -> !isJapanese(near) || !normalised.contains(near))
                .map(near -> "「" + near + "」のことですか")
                .orElse("使える語は " + choice + " です");
    }

    private static boolean isJapanese(String word) {
        return word.chars().anyMatch(c -> c > 0x7F);
    }
}
