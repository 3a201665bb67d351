package dev.servicereport.response;

import dev.servicereport.service.ServiceTree;

/** Which services stand above or below each other: what happens to one of those concerns the other. */
public final class RelatedServices {

    private final ServiceTree services;

    public RelatedServices(ServiceTree services) {
        this.services = services;
    }

    /** Whether an incident touches that service, a part of it or something it is a part of. */
    public boolean concerns(Incident incident, String service) {
        return incident.services().stream().anyMatch(touched -> areRelated(touched, service));
    }

    /** Whether the two are one, or one lies under the other. */
    public boolean areRelated(String one, String other) {
        return isAt(one, other) || isAt(other, one);
    }

    private boolean isAt(String service, String below) {
        return services.selfAndAbove(below).stream()
                .anyMatch(above -> above.id().equals(service));
    }
}
