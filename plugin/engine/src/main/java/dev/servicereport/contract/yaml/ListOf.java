package dev.servicereport.contract.yaml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of values of one kind.
 *
 * @param item the kind
 * @param <T> what is read from each
 */
public record ListOf<T>(ValueType<T> item) implements ValueType<List<T>> {

    @Override
    public Optional<List<T>> read(Entry entry) {
        return entry.items().flatMap(this::all);
    }

    /** Every item is read, so that every problem is told; one bad item spoils the list. */
    private Optional<List<T>> all(List<Entry> items) {
        List<T> values = new ArrayList<>();
        items.forEach(each -> item.read(each).ifPresent(values::add));
        return values.size() == items.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    @Override
    public Optional<String> pathOf(String word) {
        return item.pathOf(word);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonText.object().put("type", "array");
        schema.set("items", item.schema());
        return schema;
    }
}
