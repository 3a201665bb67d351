package dev.servicereport.availability;

import dev.servicereport.service.Service;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A month of which something is missing (データなし).
 *
 * @param month the month
 * @param services the services of which nothing was recorded, in the order of services.csv; empty when only the list is missing
 * @param list whether it is the outage list of that month that is missing in the series
 * @param reaches of those services into whose month earlier rows reach, up to when
 */
public record DataGap(YearMonth month, List<Service> services, boolean list, List<Reach> reaches) {

    /**
     * @param service of which rows begin before the month and end in it
     * @param from the local time from which on nothing was recorded in the month, inclusive
     */
    public record Reach(Service service, LocalDateTime from) {}

    public DataGap {
        services = List.copyOf(services);
        reaches = List.copyOf(reaches);
    }

    /** From when on nothing was recorded of a service; empty when nothing was in the whole month. */
    public Optional<LocalDateTime> from(Service service) {
        return reaches.stream()
                .filter(reach -> reach.service().equals(service))
                .map(Reach::from)
                .findFirst();
    }

    /** Whether it is the same in another month. */
    public boolean isLike(DataGap other) {
        return services.equals(other.services) && list == other.list && reaches.equals(other.reaches);
    }
}
