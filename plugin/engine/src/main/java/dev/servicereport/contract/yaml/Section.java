package dev.servicereport.contract.yaml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A mapping with a fixed set of keys.
 *
 * @param keys all that may stand in it, in the order of the schema
 * @param check rules between its keys; runs also when some of them cannot be read
 * @param build makes the value, once every key and every rule is satisfied
 * @param <T> what is made of it
 */
public record Section<T>(List<Key<?>> keys, Consumer<Fields> check, Function<Fields, T> build) implements ValueType<T> {

    public Section {
        keys = List.copyOf(keys);
    }

    /** A section without rules between its keys. */
    public Section(List<Key<?>> keys, Function<Fields, T> build) {
        this(keys, fields -> {}, build);
    }

    @Override
    public Optional<T> read(Entry entry) {
        return Fields.read(entry, keys).flatMap(this::made);
    }

    /** What its keys make; empty when one of them cannot be read or a rule is broken. */
    Optional<T> made(Fields fields) {
        check.accept(fields);
        return fields.isSound() ? Optional.of(build.apply(fields)) : Optional.empty();
    }

    @Override
    public Optional<String> pathOf(String word) {
        return Fields.pathOf(keys, word);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonText.object().put("type", "object").put("additionalProperties", false);
        List<String> required =
                keys.stream().filter(Key::required).map(Key::name).toList();
        if (!required.isEmpty()) {
            schema.set("required", JsonText.texts(required));
        }
        ObjectNode properties = schema.putObject("properties");
        keys.forEach(key -> properties.set(key.name(), key.schema()));
        return schema;
    }
}
