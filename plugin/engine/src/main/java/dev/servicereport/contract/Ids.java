package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import java.util.regex.Pattern;

/** Names that are compared with cells of the data, and therefore normalised as those are. */
final class Ids {

    /** An id: visible characters, single blanks between them allowed. */
    static final Scalar<String> ID = new Scalar<>(Ids::id, schema -> {
        schema.putArray("anyOf")
                .add(schema.objectNode().put("type", "string").put("pattern", Shapes.LINE))
                .add(schema.objectNode().put("type", "number"));
    });

    private static final Pattern WORDS = Pattern.compile("[^\\s\\p{C}]+( [^\\s\\p{C}]+)*");

    private Ids() {}

    private static String id(String text) throws Refusal {
        Refusal refusal = new Refusal("a short name on one line", "1行の短い名前を書いてください");
        return Scalars.match(WORDS, text, refusal).group();
    }
}
