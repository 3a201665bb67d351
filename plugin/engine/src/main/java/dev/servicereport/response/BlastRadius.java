package dev.servicereport.response;

import dev.servicereport.service.Service;
import java.util.List;

/**
 * What was measured to be down from shortly before an incident's detection to shortly after its recovery (影響範囲). Excluded time
 * is in it: it is about what happened, not about what counts.
 *
 * @param whole seconds for which the whole was down
 * @param affected the services that were down, with parts or without, in the order of services.csv
 * @param sustained services whose parts stand in for each other, where a part was down and another was up at each instant
 *     of it (冗長構成により継続)
 * @param excluded seconds in which a service in the SLA was down and excluded, which are no outage of the whole (除外)
 * @param elsewhere whether other sites than the measuring one saw an outage meanwhile (参考)
 */
public record BlastRadius(
        long whole, List<Affected> affected, List<Service> sustained, long excluded, boolean elsewhere) {

    /**
     * @param service the service
     * @param seconds for how long it was down
     */
    public record Affected(Service service, long seconds) {}

    public BlastRadius {
        affected = List.copyOf(affected);
        sustained = List.copyOf(sustained);
    }
}
