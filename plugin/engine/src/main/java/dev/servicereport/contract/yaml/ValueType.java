package dev.servicereport.contract.yaml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A kind of value: reads it from the file, and describes itself for a JSON Schema.
 *
 * @param <T> what is read
 */
public interface ValueType<T> {

    /** The value; empty when it is not one of this kind, which has then been told to the file's problems. */
    Optional<T> read(Entry entry);

    /**
     * Where somewhere below a key of that name or meaning is known, as a path with dots; the one with the fewest steps.
     *
     * @param word as somebody wrote it in another place
     */
    default Optional<String> pathOf(String word) {
        return Optional.empty();
    }

    /** A fresh description in the vocabulary of JSON Schema. */
    ObjectNode schema();
}
