package dev.servicereport.problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that say nothing of a person (日常語・業務用語), from {@code ordinary-words.txt} beside this class. */
final class OrdinaryWords {

    private static final Map<String, Set<String>> SECTIONS = read();

    private static final Set<String> ALONE = section("alone");
    private static final Set<String> BEHIND = section("behind another word");
    private static final Set<String> WORDS = section("words");
    private static final Set<String> LATIN = section("latin");

    /** Numbers with or without their units; the numerals are parts of names as well, and no words to make others of. */
    private static final Pattern NUMERALS = Pattern.compile("(?:[〇一二三四五六七八九十百千]+[年月日時分秒円件回台割]?)+");

    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElseThrow();

    private OrdinaryWords() {}

    /** Whether a Latin word is one, without regard to case. */
    static boolean isLatin(String word) {
        return LATIN.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether Japanese text without blanks is made of such words altogether. Single letters count only alone or behind a word. */
    static boolean make(String run) {
        if (ALONE.contains(run) || NUMERALS.matcher(run).matches()) {
            return true;
        }
        boolean[] made = new boolean[run.length() + 1];
        made[0] = true;
        for (int end = 1; end <= run.length(); end++) {
            made[end] = endsWithWord(run, end, made);
        }
        return made[run.length()];
    }

    private static boolean endsWithWord(String run, int end, boolean[] made) {
        for (int start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
            String word = run.substring(start, end);
            if (made[start] && (WORDS.contains(word) || (start > 0 && BEHIND.contains(word)))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> section(String name) {
        return Objects.requireNonNull(SECTIONS.get(name), name);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sections = new HashMap<>();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OrdinaryWords.class.getResourceAsStream("ordinary-words.txt")),
                StandardCharsets.UTF_8))) {
            Set<String> words = new HashSet<>();
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                if (line.startsWith("[")) {
                    words = new HashSet<>();
                    sections.put(line.substring(1, line.length() - 1), words);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    words.addAll(List.of(line.split(" ")));
                }
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return sections;
    }
}
