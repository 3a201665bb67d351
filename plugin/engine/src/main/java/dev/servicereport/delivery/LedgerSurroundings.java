package dev.servicereport.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What rows of ledgers may name.
 *
 * @param files looks at the files that are named
 * @param ids the ids of each register; one that is not there may hold any id
 */
public record LedgerSurroundings(AttachedFiles files, Map<NamedThings, Set<String>> ids) {

    public LedgerSurroundings {
        ids = Map.copyOf(ids);
    }

    /** Whether some registers together have no such id. */
    boolean lacks(List<NamedThings> things, String id) {
        return ids.keySet().containsAll(things) && !all(things).contains(id);
    }

    /** Every id of some registers. */
    Collection<String> all(List<NamedThings> things) {
        Set<String> all = new TreeSet<>();
        things.forEach(thing -> all.addAll(ids.getOrDefault(thing, Set.of())));
        return all;
    }
}
