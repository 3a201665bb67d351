package dev.servicereport.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Words that people write for one of ours (同義語), from {@code meanings.properties} beside this class. */
final class Meanings {

    private static final Map<String, List<String>> MEANT = read();

    private Meanings() {}

    /** The one of these words that somebody means by another one. */
    static Optional<String> of(Collection<String> words, String written) {
        return MEANT.getOrDefault(plain(written), List.of()).stream()
                .filter(words::contains)
                .findFirst();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ _]", "-");
    }

    private static Map<String, List<String>> read() {
        Properties properties = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(Meanings.class.getResourceAsStream("meanings.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        Map<String, List<String>> meant = new HashMap<>();
        properties.forEach((word, ours) ->
                meant.put(plain(word.toString()), List.of(ours.toString().split(", *"))));
        return Map.copyOf(meant);
    }
}
