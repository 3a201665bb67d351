package dev.servicereport.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON as our other files have it, of maps, lists, texts and whole numbers; written without a library, which may be what is missing. */
final class Json {

    private Json() {}

    static String of(Object value) {
        return text(value, "\n") + "\n";
    }

    private static String text(@Nullable Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            return block(
                    map.entrySet().stream()
                            .map(entry ->
                                    quoted(entry.getKey().toString()) + " : " + text(entry.getValue(), line + "  "))
                            .toList(),
                    "{}",
                    line);
        }
        if (value instanceof List<?> list) {
            return block(list.stream().map(item -> text(item, line + "  ")).toList(), "[]", line);
        }
        return value instanceof String string ? quoted(string) : String.valueOf(value);
    }

    private static String block(List<String> parts, String brackets, String line) {
        char open = brackets.charAt(0);
        char close = brackets.charAt(1);
        return parts.isEmpty()
                ? open + " " + close
                : parts.stream()
                        .map(part -> line + "  " + part)
                        .collect(Collectors.joining(",", String.valueOf(open), line + close));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> append(quoted, c));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int c) {
        if (c == '"' || c == '\\') {
            quoted.append('\\').appendCodePoint(c);
        } else if (c < ' ' || Character.getType(c) == Character.SURROGATE) {
            quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
        } else {
            quoted.appendCodePoint(c);
        }
    }
}
