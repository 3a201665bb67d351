package dev.servicereport.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The values that PDFs, HTML pages and charts have in common (配色と大きさ). The file is a theme of the PDF converter, of which this reads
 * a few plain lines: a name, and six hexadecimal digits in quotes or a whole number.
 *
 * @param values by name; colours as six hexadecimal digits in capitals
 */
public record LookValues(Map<String, String> values) {

    /** The file in the folder of templates. */
    static final String FILE = "theme/values-theme.yml";

    private static final Pattern SKIPPED = Pattern.compile("\\s*(#.*)?|value:\\s*(#.*)?");
    private static final Pattern VALUE =
            Pattern.compile("\\s+([a-z_]+):\\s+(?:'([0-9A-Fa-f]{6})'|(\\d{1,3}))\\s*(?:#.*)?");

    public LookValues {
        values = Map.copyOf(values);
    }

    /** @throws TemplateFault naming the first line that holds no value */
    static LookValues read(Path file) throws TemplateFault, IOException {
        return of(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    /** Those that the plugin carries. */
    public static LookValues bundled() throws TemplateFault, IOException {
        return of(
                new String(Assets.bundled(FILE), StandardCharsets.UTF_8).lines().toList());
    }

    private static LookValues of(List<String> lines) throws TemplateFault {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher value = VALUE.matcher(lines.get(i));
            if (value.matches()) {
                values.put(
                        value.group(1),
                        value.group(2) == null ? value.group(3) : value.group(2).toUpperCase(Locale.ROOT));
            } else if (!SKIPPED.matcher(lines.get(i)).matches()) {
                throw new TemplateFault(
                        FILE + ":" + (i + 1) + ": found '" + lines.get(i).strip()
                                + "', expected a name and a colour like '1F3A5F' in quotes, or a whole number",
                        "名前と値（引用符で囲んだ色又は整数）の行に直してください。");
            }
        }
        return new LookValues(values);
    }

    /** The same with those of another one where there is no value here. */
    LookValues or(LookValues others) {
        Map<String, String> all = new TreeMap<>(others.values);
        all.putAll(values);
        return new LookValues(all);
    }

    /** As a theme, sorted. */
    String theme() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> "  " + value.getKey() + ": "
                                + (value.getValue().length() == 6 ? "'" + value.getValue() + "'" : value.getValue())
                                + "\n")
                        .collect(Collectors.joining("", "value:\n", ""));
    }

    /** As custom properties of a style sheet, sorted: {@code --sr-navy: #1f3a5f;}. */
    String css() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(value ->
                                "  --sr-" + value.getKey().replace('_', '-') + ": " + css(value.getValue()) + ";\n")
                        .collect(Collectors.joining("", ":root {\n", "}\n\n"));
    }

    private static String css(String value) {
        return value.length() == 6 ? "#" + value.toLowerCase(Locale.ROOT) : value;
    }
}
