package dev.servicereport.availability;

import dev.servicereport.time.TimeSpans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was seen from the sites that count, by the service that it tells of (測定地点の観測): what is asked of one service costs what its
 * own rows cost, however many others there are.
 */
final class CountedRows {

    private final List<Outage> listed;
    private final Map<String, List<Outage>> outages = new HashMap<>();
    private final Map<String, List<Map<Status, TimeSpans>>> seen = new HashMap<>();

    CountedRows(Observations observations, MeasuringSite site) {
        listed = observations.outages().stream()
                .filter(outage -> site.counts(outage.site()))
                .toList();
        listed.forEach(outage -> add(outages, outage.service(), outage));
        observations.seen().forEach((place, statuses) -> {
            if (site.counts(place.site())) {
                add(seen, place.service(), statuses);
            }
        });
    }

    private static <T> void add(Map<String, List<T>> rows, String service, T row) {
        rows.computeIfAbsent(service, id -> new ArrayList<>()).add(row);
    }

    /** The rows of the outage lists, in their order. */
    List<Outage> listed() {
        return listed;
    }

    /** The rows of the outage lists that name this very service, in their order. */
    List<Outage> listed(String service) {
        return outages.getOrDefault(service, List.of());
    }

    /** When rows of the outage lists name this very service; one without an end lasts to the cut-off. */
    TimeSpans listedDown(String service, long cutOff) {
        return TimeSpans.of(
                listed(service).stream().map(outage -> outage.span(cutOff)).toList());
    }

    /** What monitoring saw of a service, from each site; empty when it has no row. */
    List<Map<Status, TimeSpans>> seen(String service) {
        return seen.getOrDefault(service, List.of());
    }

    /** Whether monitoring has any row on that service. */
    boolean isMonitored(String service) {
        return seen.containsKey(service);
    }
}
