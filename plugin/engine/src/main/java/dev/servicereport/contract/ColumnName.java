package dev.servicereport.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.contract.Columns.Column;
import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Entry;
import dev.servicereport.contract.yaml.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The name of a column that may be left out.
 *
 * @param columns all columns of the document
 */
record ColumnName(List<Column> columns) implements ValueType<String> {

    @Override
    public Optional<String> read(Entry entry) {
        boolean needed = columns.stream()
                .anyMatch(column -> column.needed() && column.name().equals(entry.text()));
        if (needed) {
            entry.refuse("a column that may be left out; this one carries the verdict", "判定の根拠となる列は省けません");
            return Optional.empty();
        }
        return words().read(entry);
    }

    private Choice<String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        columns.stream().filter(column -> !column.needed()).forEach(column -> words.put(column.name(), column.name()));
        return new Choice<>(words);
    }

    @Override
    public ObjectNode schema() {
        return words().schema();
    }
}
