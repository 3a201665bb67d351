package dev.servicereport.csv;

import dev.servicereport.problem.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that an enumeration is written with (用語).
 *
 * @param <E> what the words mean
 */
public final class Vocabulary<E extends Enum<E>> {

    private final Map<String, E> meanings = new HashMap<>();
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
}
