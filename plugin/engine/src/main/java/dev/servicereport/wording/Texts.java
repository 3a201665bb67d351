package dev.servicereport.wording;

import dev.servicereport.problem.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sentences and words, each by a key, with places for values: {@code summary.met = 稼働率は{percent}で…}. Those of documents and pages
 * stand in one file beside the templates, so that an owner of templates can change them; those of tables, messages and new projects, which
 * are the same for everybody, in another one. What is filled in is text, which the template escapes.
 */
public final class Texts {

    /** The file, in the folder of templates. */
    public static final String FILE = "texts.properties";

    private static final String BUNDLE = "/dev/servicereport/asciidoc/templates/" + FILE;

    private static final String PROGRAM = "program.properties";

    /** Between the name of an item and its text, and between the parts of a text. */
    private static final String BAR = " | ";

    private static final Pattern LINE = Pattern.compile("([a-z][a-z0-9.-]*) = (.*)");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)\\}");

    private static final Texts BUNDLED = new Texts(read(lines(BUNDLE), Texts::refuse));
    private static final Texts OF_PROGRAM = new Texts(read(lines(PROGRAM), Texts::refuse));

    private final Map<String, String> texts;

    private Texts(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /**
     * An item and what is said of it.
     *
     * @param name the item
     * @param text what is said of it
     */
    public record Item(String name, String text) {}

    /** Those of documents and pages that the plugin carries. */
    public static Texts bundled() {
        return BUNDLED;
    }

    /** Those that are the same for everybody: headings of tables, messages, open points, what a new project begins with. */
    public static Texts program() {
        return OF_PROGRAM;
    }

    /**
     * These, and over them those of a user's own file, which need not have all.
     *
     * @param lines the lines of the file; empty ones and those with {@code #} say nothing
     * @param faults told each fault: the line, what was found there and what was expected
     */
    public Texts with(List<String> lines, Consumer<String> faults) {
        Map<String, String> all = new HashMap<>(texts);
        all.putAll(read(lines, faults));
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (line.matches()) {
                String at = i + 1 + ": ";
                misread(line.group(1), line.group(2)).ifPresent(fault -> faults.accept(at + fault));
            }
        }
        return new Texts(all);
    }

    /** What a line of the user's cannot mean. */
    private Optional<String> misread(String key, String text) {
        String bundled = texts.get(key);
        if (bundled == null) {
            String meant = Nearest.of(texts.keySet(), key)
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("");
            return Optional.of("found '" + key + "', expected a key of the bundled " + FILE + meant);
        }
        if (bundled.contains(BAR) && !text.contains(BAR)) {
            return Optional.of("found no '" + BAR + "', expected 'name" + BAR + "text'");
        }
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(place -> !bundled.contains(place))
                .findFirst()
                .map(place -> "found '" + place + "', expected one of the values in: " + bundled);
    }

    private static void refuse(String fault) {
        throw new IllegalStateException("a file of the plugin has a fault in line " + fault);
    }

    /** All keys, for tests. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /**
     * A text with its values.
     *
     * @param key its key in the file
     * @param values names and values in turn; the values become text as they are
     */
    public String say(String key, @Nullable Object... values) {
        return filled(text(key), values);
    }

    /** A text that has a name before its bar; values come into either. */
    public Item item(String key, @Nullable Object... values) {
        String text = text(key);
        int bar = text.indexOf(BAR);
        return new Item(filled(text.substring(0, bar), values), filled(text.substring(bar + BAR.length()), values));
    }

    /** The parts of a text between its bars, with values in them. */
    public List<String> parts(String key, @Nullable Object... values) {
        return Stream.of(text(key).split(Pattern.quote(BAR)))
                .map(part -> filled(part, values))
                .toList();
    }

    private String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("no text " + key);
        }
        return text;
    }

    private static String filled(String text, @Nullable Object... values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), text, values)));
    }

    private static String value(String name, String text, @Nullable Object... values) {
        for (int i = 0; i < values.length; i += 2) {
            if (name.equals(values[i])) {
                return String.valueOf(values[i + 1]);
            }
        }
        throw new IllegalStateException("no value " + name + " for: " + text);
    }

    private static Map<String, String> read(List<String> lines, Consumer<String> faults) {
        Map<String, String> read = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (line.matches()) {
                if (read.put(line.group(1), line.group(2)) != null) {
                    faults.accept((i + 1) + ": found '" + line.group(1) + "' once more, expected each key once");
                }
            } else if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                faults.accept((i + 1) + ": found neither, expected 'key = text' or a comment that begins with '#'");
            }
        }
        return read;
    }

    private static List<String> lines(String resource) {
        try (InputStream file = Texts.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IOException("the plugin lacks its file " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
