package dev.servicereport.contract.yaml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * One value, or a list of them.
 *
 * @param item the kind of each
 * @param <T> what is read from each
 */
public record OneOrMore<T>(ValueType<T> item) implements ValueType<List<T>> {

    @Override
    public Optional<List<T>> read(Entry entry) {
        if (entry.isScalar()) {
            return item.read(entry).map(List::of);
        }
        Optional<List<T>> values = new ListOf<>(item).read(entry);
        if (values.filter(List::isEmpty).isPresent()) {
            entry.refuse("at least one value", "値を1つ以上書いてください");
            return Optional.empty();
        }
        return values;
    }

    @Override
    public Optional<String> pathOf(String word) {
        return item.pathOf(word);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonText.object();
        schema.putArray("oneOf")
                .add(item.schema())
                .add(new ListOf<>(item).schema().put("minItems", 1));
        return schema;
    }
}
