package dev.servicereport.contract.yaml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A mapping whose keys are the user's own words.
 *
 * @param value the kind of its values
 * @param <T> what is read from each
 */
public record MapOf<T>(ValueType<T> value) implements ValueType<Map<String, T>> {

    @Override
    public Optional<Map<String, T>> read(Entry entry) {
        return entry.mapping().flatMap(this::all);
    }

    private Optional<Map<String, T>> all(Map<String, Entry> entries) {
        Map<String, T> values = new TreeMap<>();
        entries.forEach((word, entry) -> value.read(entry).ifPresent(read -> values.put(word, read)));
        return values.size() == entries.size() ? Optional.of(values) : Optional.empty();
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonText.object().put("type", "object");
        schema.set("additionalProperties", value.schema());
        return schema;
    }
}
