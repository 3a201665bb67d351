package dev.servicereport.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {

    /** Longer words are never typing mistakes of ours, and comparing them would cost. */
    private static final int LONGEST = 60;

    private Nearest() {}

    /** {@code "one of a, b"}, and the nearest of them if one is near. */
    public static String oneOf(Collection<String> words, String written) {
        String nearest =
                of(words, written).map(word -> "; did you mean '" + word + "'?").orElse("");
        return "one of " + String.join(", ", words) + nearest;
    }

    /** Whether somebody who writes that most likely means this word of ours. */
    public static boolean isMeant(String word, String written) {
        return Meanings.of(List.of(word), written).isPresent();
    }

    /** The word of the same meaning, or else the one with the fewest edits, the first in the alphabet among equals; at most half of it may differ. */
    public static Optional<String> of(Collection<String> words, String written) {
        Optional<String> meant = Meanings.of(words, written)
                .or(() -> words.stream()
                        .filter(word -> Meanings.of(List.of(written), word).isPresent())
                        .findFirst());
        if (meant.isPresent()) {
            return meant;
        }
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return words.stream()
                .filter(word -> edits(word, written) * 2 <= Math.max(word.length(), written.length()))
                .min(Comparator.<String>comparingInt(word -> edits(word, written))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The words with the fewest edits first, equals in the order of the alphabet. */
    public static List<String> first(Collection<String> words, String written) {
        return words.stream()
                .sorted(Comparator.<String>comparingInt(
                                word -> word.length() > LONGEST ? LONGEST : edits(word, written))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Levenshtein distance, without regard to case or to the kind of separator. */
    private static int edits(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
