package dev.servicereport.figures;

import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import java.util.Comparator;

/**
 * An outage in a month, as it counts.
 *
 * @param service what was down, or the whole
 * @param span when, within the month
 */
public record ServiceOutage(Service service, TimeSpan span) {

    static final Comparator<ServiceOutage> LONGEST_FIRST = Comparator.comparing(
                    (ServiceOutage outage) -> outage.span().seconds())
            .reversed()
            .thenComparing(ServiceOutage::span);
}
