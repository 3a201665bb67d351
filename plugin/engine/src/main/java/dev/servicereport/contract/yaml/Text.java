package dev.servicereport.contract.yaml;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Free text on one line, kept as it is written.
 *
 * @param booleans whether words that YAML takes for booleans, such as {@code yes}, are meant as words here
 * @param longest how many characters it may have
 */
public record Text(boolean booleans, int longest) implements ValueType<String> {

    private static final String ONE_LINE = "^.*\\S.*$";

    /** Text in which a bare {@code yes} or {@code true} is more likely a mistake. */
    public static final Text LINE = new Text(false, Integer.MAX_VALUE);

    /** A word out of a foreign file, whatever it is. */
    public static final Text WORD = new Text(true, Integer.MAX_VALUE);

    /** Text for which there is so much room on each page. */
    public static Text ofAtMost(int characters) {
        return new Text(false, characters);
    }

    @Override
    public Optional<String> read(Entry entry) {
        if (isText(entry) && isOneLine(entry.text())) {
            return fitting(entry);
        }
        String hint = entry.isNull() ? "値を書くか、定めがなければキーごと消してください" : "1行の文字で書いてください。true や no のような語は引用符で囲みます";
        entry.refuse("a text on one line", hint);
        return Optional.empty();
    }

    private Optional<String> fitting(Entry entry) {
        int length = entry.text().codePointCount(0, entry.text().length());
        if (length <= longest) {
            return Optional.of(entry.text());
        }
        entry.refuse(
                "at most " + longest + " characters, as it stands on each page; these are " + length,
                "毎ページに表示するため、" + longest + "文字までです（今は" + length + "文字）");
        return Optional.empty();
    }

    private boolean isText(Entry entry) {
        return entry.isScalar() && !entry.isNull() && (booleans || !entry.isBoolean());
    }

    private static boolean isOneLine(String text) {
        return !text.isBlank() && text.codePoints().allMatch(Text::isVisible);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonText.object();
        ArrayNode kinds = schema.putArray("anyOf");
        ObjectNode text = kinds.addObject().put("type", "string").put("pattern", ONE_LINE);
        if (longest < Integer.MAX_VALUE) {
            text.put("maxLength", longest);
        }
        kinds.addObject().put("type", "number");
        if (booleans) {
            kinds.addObject().put("type", "boolean");
        }
        return schema;
    }
}
