package dev.servicereport.availability;

import dev.servicereport.service.Service;
import java.time.YearMonth;
import java.util.List;

/**
 * A month of which something is missing (データなし).
 *
 * @param month the month
 * @param services the services of which nothing was recorded, in the order of services.csv; empty when only the list is missing
 * @param list whether it is the outage list of that month that is missing in the series
 */
public record DataGap(YearMonth month, List<Service> services, boolean list) {

    public DataGap {
        services = List.copyOf(services);
    }

    /** Whether it is the same in another month. */
    public boolean isLike(DataGap other) {
        return services.equals(other.services) && list == other.list;
    }
}
