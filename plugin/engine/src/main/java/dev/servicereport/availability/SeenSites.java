package dev.servicereport.availability;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;

/** Which sites rows name, whether these count or not (監視地点). */
final class SeenSites {

    private SeenSites() {}

    /** When each site was first seen, in seconds. */
    static Map<String, Long> of(Map<Thing, SiteLog> monitored, OutageLog outages, ChangeLog changes) {
        Map<String, Long> sites = new TreeMap<>();
        ObjLongConsumer<Thing> seen = (thing, second) -> sites.merge(thing.site(), second, Math::min);
        monitored.forEach((thing, log) -> log.beginnings(second -> seen.accept(thing, second)));
        outages.beginnings(seen);
        changes.beginnings(seen);
        sites.remove("");
        return sites;
    }
}
