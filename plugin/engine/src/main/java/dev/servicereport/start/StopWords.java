package dev.servicereport.start;

import dev.servicereport.csv.CsvMapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** What lists of planned stops call things, from {@value #RESOURCE} beside this class. */
final class StopWords {

    private static final String RESOURCE = "stops.properties";

    private static final Properties WORDS = load();

    private StopWords() {}

    private static Properties load() {
        try (InputStream resource = Objects.requireNonNull(StopWords.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
            return words;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The words under a key, in their order. */
    static List<String> of(String key) {
        return Arrays.stream(WORDS.getProperty(key).split(",", -1))
                .map(String::strip)
                .toList();
    }

    /** The characters under a key, each by itself. */
    static List<String> marks(String key) {
        return WORDS.getProperty(key).codePoints().mapToObj(Character::toString).toList();
    }

    /** Whether a word is one of those under a key, without regard to case and width. */
    static boolean has(String key, String word) {
        return of(key).stream().map(CsvMapping::normalised).anyMatch(CsvMapping.normalised(word)::equals);
    }

    /** Headings of dates and of times of day that may stand for one end of a stop, in pairs. */
    static Stream<List<String>> apart(String end) {
        return of("apart.before").stream()
                .flatMap(before -> of("apart.date").stream()
                        .flatMap(date -> of("apart.clock").stream()
                                .map(clock -> List.of(before + end + date, before + end + clock))));
    }
}
