package dev.servicereport.dataset;

import dev.servicereport.dataset.DeliveryReader.KnownIds;
import dev.servicereport.delivery.NamedThings;
import dev.servicereport.service.Service;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What ledgers may name (簿冊の参照先): the id of every row, of those at fault too, so that what names one is not told as well. */
final class NamedIds {

    private final KnownIds known;
    private final Map<NamedThings, Set<String>> ids = new EnumMap<>(NamedThings.class);

    /** @param known what is known from outside of the registers; any id may be a service while nobody knows them all */
    NamedIds(KnownIds known) {
        this.known = known;
        if (!known.services().isOpen()) {
            are(
                    NamedThings.SERVICES,
                    known.services().services().stream().map(Service::id).toList());
        }
        are(NamedThings.ASSETS, known.assets());
        are(NamedThings.INCIDENTS, known.incidents());
    }

    KnownIds known() {
        return known;
    }

    /** Takes in the ids of a register, all files of which have been read. */
    void are(NamedThings things, Collection<String> all) {
        ids.put(things, Set.copyOf(all));
    }

    /** The ids of each register; not of one of which they are not known. */
    Map<NamedThings, Set<String>> byRegister() {
        return Map.copyOf(ids);
    }
}
