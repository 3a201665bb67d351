package dev.servicereport.documents.project;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.LedgerField;
import dev.servicereport.delivery.NamedThings;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What things are called whose ids stand in cells of ledgers (名称). */
final class NamesOfThings {

    private final Map<NamedThings, Map<String, String>> names = new EnumMap<>(NamedThings.class);

    NamesOfThings(Dataset dataset) {
        Map<String, String> services = new HashMap<>();
        dataset.measurements().services().services().forEach(one -> services.put(one.id(), one.name()));
        names.put(NamedThings.SERVICES, services);
        Map<String, String> assets = new HashMap<>();
        dataset.assets().forEach(one -> assets.put(one.id(), one.name()));
        names.put(NamedThings.ASSETS, assets);
    }

    /** What a cell shows: the name in the first register that the column names and that has the id; else the text itself. */
    String shown(LedgerField field, String text) {
        return field.named().stream()
                .map(things -> names.getOrDefault(things, Map.of()).get(text))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(text);
    }
}
