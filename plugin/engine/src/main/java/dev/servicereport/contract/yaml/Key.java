package dev.servicereport.contract.yaml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key of the file, declared once for the reader and for the JSON Schema.
 *
 * @param name as it is written in the file
 * @param type what it holds
 * @param required whether it must be there
 * @param fallback what holds when it is absent, written in YAML; null when its absence means "not agreed"
 * @param english what it means, for the schema
 * @param japanese the Japanese term
 * @param <T> what is read from it
 */
public record Key<T>(
        String name,
        ValueType<T> type,
        boolean required,
        @Nullable String fallback,
        String english,
        String japanese) {

    /** A key that must be there. */
    public static <T> Key<T> required(String name, ValueType<T> type, String english, String japanese) {
        return new Key<>(name, type, true, null, english, japanese);
    }

    /** A key that may be absent. */
    public static <T> Key<T> optional(String name, ValueType<T> type, String english, String japanese) {
        return new Key<>(name, type, false, null, english, japanese);
    }

    /** The same key with a value for when it is absent, written in YAML. */
    public Key<T> byDefault(String yaml) {
        return new Key<>(name, type, false, yaml, english, japanese);
    }

    /** The entry that stands for it in {@code mapping} when the file has none. */
    Optional<Entry> absentIn(Entry mapping) {
        return Optional.ofNullable(fallback).map(yaml -> mapping.absent(name, YamlSyntax.trusted(yaml)));
    }

    ObjectNode schema() {
        ObjectNode schema = type.schema();
        schema.put("description", english + " / " + japanese);
        if (fallback != null) {
            schema.set("default", JsonText.of(YamlSyntax.trusted(fallback)));
        }
        return schema;
    }
}
