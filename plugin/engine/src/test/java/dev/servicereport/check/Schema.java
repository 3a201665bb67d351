package dev.servicereport.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** As much of JSON Schema as our schemas use; an unknown word in one is an error. */
public record Schema(JsonNode root) {

    private static final Set<String> WORDS = Set.of(
            "$schema",
            "$id",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "pattern",
            "maxLength",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "minItems",
            "default",
            "examples",
            "anyOf",
            "oneOf");

    public static Schema of(String text) throws JsonProcessingException {
        return new Schema(new ObjectMapper().readTree(text));
    }

    /** The places that break it, as JSON pointers. */
    public Set<String> faults(JsonNode value) {
        Set<String> faults = new TreeSet<>();
        look(root, value, "", faults);
        return faults;
    }

    private void look(JsonNode schema, JsonNode value, String place, Set<String> faults) {
        schema.fieldNames().forEachRemaining(word -> {
            if (!WORDS.contains(word)) {
                throw new IllegalArgumentException("not known here: " + word);
            }
        });
        if (schema.has("$ref")) {
            look(root.at(schema.get("$ref").asText().substring(1)), value, place, faults);
        }
        boolean kept = typed(schema.path("type"), value)
                && (!schema.has("const") || schema.get("const").equals(value))
                && (!schema.has("enum") || holds(schema.get("enum"), value))
                && bounded(schema, value)
                && (!schema.has("pattern")
                        || !value.isTextual()
                        || value.asText().matches(schema.get("pattern").asText()))
                && (!schema.has("maxLength")
                        || !value.isTextual()
                        || value.asText().codePointCount(0, value.asText().length())
                                <= schema.get("maxLength").asInt())
                && (!schema.has("minItems")
                        || value.size() >= schema.get("minItems").asInt())
                && (!schema.has("anyOf") || matching(schema.get("anyOf"), value) > 0)
                && (!schema.has("oneOf") || matching(schema.get("oneOf"), value) == 1);
        if (!kept) {
            faults.add(place);
        }
        schema.path("required").forEach(name -> {
            if (value.isObject() && !value.has(name.asText())) {
                faults.add(place + "/" + name.asText());
            }
        });
        value.fieldNames().forEachRemaining(name -> {
            if (schema.path("properties").has(name)) {
                look(schema.get("properties").get(name), value.get(name), place + "/" + name, faults);
            } else if (schema.path("additionalProperties").isObject()) {
                look(schema.get("additionalProperties"), value.get(name), place + "/" + name, faults);
            } else if (schema.path("additionalProperties").isBoolean()) {
                faults.add(place + "/" + name);
            }
        });
        for (int i = 0; schema.has("items") && i < value.size(); i++) {
            look(schema.get("items"), value.get(i), place + "/" + i, faults);
        }
    }

    private static boolean bounded(JsonNode schema, JsonNode value) {
        if (!value.isNumber()) {
            return true;
        }
        BigDecimal number = value.decimalValue();
        return (!schema.has("minimum") || number.compareTo(schema.get("minimum").decimalValue()) >= 0)
                && (!schema.has("exclusiveMinimum")
                        || number.compareTo(schema.get("exclusiveMinimum").decimalValue()) > 0)
                && (!schema.has("maximum")
                        || number.compareTo(schema.get("maximum").decimalValue()) <= 0);
    }

    private long matching(JsonNode choices, JsonNode value) {
        return stream(choices)
                .filter(choice -> {
                    Set<String> faults = new TreeSet<>();
                    look(choice, value, "", faults);
                    return faults.isEmpty();
                })
                .count();
    }

    private static boolean typed(JsonNode type, JsonNode value) {
        List<String> allowed =
                type.isArray() ? stream(type).map(JsonNode::asText).toList() : List.of(type.asText());
        return type.isMissingNode()
                || allowed.contains(typeOf(value))
                || (value.isNumber() && allowed.contains("number"));
    }

    private static String typeOf(JsonNode value) {
        return value.isTextual()
                ? "string"
                : value.isIntegralNumber()
                        ? "integer"
                        : value.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static boolean holds(JsonNode list, JsonNode value) {
        return stream(list).anyMatch(value::equals);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
