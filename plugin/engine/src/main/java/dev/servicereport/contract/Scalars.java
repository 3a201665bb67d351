package dev.servicereport.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.contract.yaml.Refusal;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the kinds of single values in {@code contract.yaml} have in common. */
final class Scalars {

    private Scalars() {}

    /** The text taken apart by a pattern that it matches as a whole. */
    static Matcher match(Pattern pattern, String text, Refusal otherwise) throws Refusal {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw otherwise;
        }
        return matcher;
    }

    /**
     * A text in the schema, with examples for editors to show.
     *
     * @param shape one of {@link Shapes}
     */
    static Consumer<ObjectNode> textLike(String shape, String... examples) {
        return schema -> {
            schema.put("type", "string").put("pattern", shape);
            for (String example : examples) {
                schema.withArray("examples").add(example);
            }
        };
    }
}
