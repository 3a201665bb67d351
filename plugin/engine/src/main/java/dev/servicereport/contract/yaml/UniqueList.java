package dev.servicereport.contract.yaml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list of sections, each with an id of its own.
 *
 * @param item the section
 * @param id the key that must differ; compared also between sections that cannot be read otherwise
 * @param <T> what is made of each
 */
public record UniqueList<T>(Section<T> item, Key<String> id) implements ValueType<List<T>> {

    @Override
    public Optional<List<T>> read(Entry entry) {
        return entry.items().flatMap(this::all);
    }

    private Optional<List<T>> all(List<Entry> items) {
        List<T> values = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        items.forEach(each -> Fields.read(each, item.keys())
                .flatMap(fields -> one(fields, ids))
                .ifPresent(values::add));
        return values.size() == items.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private Optional<T> one(Fields fields, Set<String> ids) {
        fields.find(id).filter(value -> !ids.add(value)).ifPresent(twice -> {
            String hint = "同じ" + id.name() + "が2回あります。別の値にしてください";
            fields.refuse(id, "a value that no other item of the list has", hint);
        });
        return item.made(fields);
    }

    @Override
    public Optional<String> pathOf(String word) {
        return item.pathOf(word);
    }

    @Override
    public ObjectNode schema() {
        return new ListOf<>(item).schema();
    }
}
