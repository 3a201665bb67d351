package dev.servicereport.contract.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** JSON for the schema. */
final class JsonText {

    private JsonText() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode texts(Collection<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }

    /** A default value: a text, a whole number, a list of them, or an empty mapping. */
    static JsonNode of(Node node) {
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            sequence.getValue().forEach(item -> array.add(of(item)));
            return array;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.INT)
                    ? JsonNodeFactory.instance.numberNode(Integer.parseInt(scalar.getValue()))
                    : JsonNodeFactory.instance.textNode(scalar.getValue());
        }
        return object();
    }
}
