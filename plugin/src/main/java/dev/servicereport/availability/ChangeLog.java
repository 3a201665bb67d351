package dev.servicereport.availability;

import dev.servicereport.availability.Observations.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes of status, in any order and over several files, and the outages between them: from a {@code down} to the next {@code up} of
 * the same service and site. {@code unknown} changes nothing, and neither does an {@code up} without a {@code down} before it. After
 * the last {@code down} the outage is still open.
 */
final class ChangeLog {

    private final Map<Place, Set<Change>> places = new LinkedHashMap<>();
    private int repeated;

    void add(Place place, Change change) {
        if (!places.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(change)) {
            repeated++;
        }
    }

    /** How many rows repeat another one. */
    int repeated() {
        return repeated;
    }

    /** The outages, place by place, in the order of time. */
    List<Outage> outages() {
        List<Outage> outages = new ArrayList<>();
        places.forEach((place, changes) -> addOutages(outages, place, changes));
        return outages;
    }

    private static void addOutages(List<Outage> outages, Place place, Set<Change> changes) {
        Change began = null;
        for (Change change : turns(changes)) {
            if (began == null && change.status() == Status.DOWN) {
                began = change;
            } else if (began != null && change.status() == Status.UP) {
                outages.add(outage(place, began, change.second()));
                began = null;
            }
        }
        if (began != null) {
            outages.add(outage(place, began, null));
        }
    }

    /** The changes in the order of time, without seconds for which the log says both: whatever came first, the status stayed. */
    private static List<Change> turns(Set<Change> changes) {
        Set<Long> unclear = seconds(changes, Status.UP);
        unclear.retainAll(seconds(changes, Status.DOWN));
        return changes.stream()
                .filter(change -> !unclear.contains(change.second()))
                .sorted(Comparator.comparingLong(Change::second))
                .toList();
    }

    private static Set<Long> seconds(Set<Change> changes, Status status) {
        return changes.stream()
                .filter(change -> change.status() == status)
                .map(Change::second)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Outage outage(Place place, Change began, @Nullable Long end) {
        return new Outage(place.service(), place.site(), began.second(), end, began.cause(), began.responsible());
    }
}
