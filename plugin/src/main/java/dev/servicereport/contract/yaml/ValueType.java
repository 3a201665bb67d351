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

    /** A fresh description in the vocabulary of JSON Schema. */
    ObjectNode schema();
}
