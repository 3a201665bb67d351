package dev.servicereport.delivery;

import java.util.List;

/**
 * What a register holds.
 *
 * @param values its records in the order in which they came
 * @param ids every id that stands in it, that of a faulty row too, so that what names it is not reported as well
 * @param <T> a record
 */
public record Entries<T>(List<T> values, List<String> ids) {

    public Entries {
        values = List.copyOf(values);
        ids = List.copyOf(ids);
    }
}
