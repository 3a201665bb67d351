package dev.servicereport.contract.yaml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A single value that is written in one way: a date, an amount. What stands in the file is normalised first
 * (NFKC: full-width digits become plain ones) and never goes through YAML's own reading of numbers and dates.
 *
 * @param parser reads the normalised text
 * @param describe what a JSON Schema says about it
 * @param <T> what is read
 */
public record Scalar<T>(Parser<T> parser, Consumer<ObjectNode> describe) implements ValueType<T> {

    /**
     * Reads a text; an empty one, which stands also for a mapping or a list, is never a value.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    public interface Parser<T> {

        T parse(String text) throws Refusal;
    }

    @Override
    public Optional<T> read(Entry entry) {
        try {
            boolean written = entry.isScalar() && !entry.isNull();
            return Optional.of(parser.parse(written ? plain(entry.text()) : ""));
        } catch (Refusal refusal) {
            String hint = entry.isNull() ? "値を書くか、定めがなければキーごと消してください" : refusal.hint();
            entry.refuse(refusal.expected(), hint);
            return Optional.empty();
        }
    }

    /** What is compared: compatible characters made one, blanks around it dropped. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonText.object();
        describe.accept(schema);
        return schema;
    }
}
