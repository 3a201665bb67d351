package dev.servicereport.dataset;

import dev.servicereport.delivery.KeyForm;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The documents that there can be, by their ids; those of ledgers are known from the data (作成できる文書).
 *
 * @param issued those of which issues can be recorded, each with what its keys look like; empty: nobody knows, any id will do
 * @param own those that a user has of his own: evidence can name them, registers cannot
 */
public record KnownDocuments(Map<String, KeyForm> issued, Set<String> own) {

    public KnownDocuments {
        issued = Map.copyOf(issued);
        own = Set.copyOf(own);
    }

    /** Nobody knows. */
    public static KnownDocuments none() {
        return new KnownDocuments(Map.of(), Set.of());
    }

    /** Those that can be evidence; none when any will do. */
    Set<String> evidence() {
        Set<String> all = new TreeSet<>(issued.keySet());
        if (!issued.isEmpty()) {
            all.addAll(own);
        }
        return all;
    }
}
