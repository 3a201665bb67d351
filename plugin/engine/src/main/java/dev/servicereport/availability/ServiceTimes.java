package dev.servicereport.availability;

import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.time.LocalDate;
import java.time.ZoneId;

/** When each service is in service (提供期間): the term up to the cut-off, cut at its own first and last day. */
final class ServiceTimes {

    private final TimeSpan horizon;
    private final ZoneId zone;

    /**
     * @param horizon the term up to the cut-off
     * @param zone in which days begin
     */
    ServiceTimes(TimeSpan horizon, ZoneId zone) {
        this.horizon = horizon;
        this.zone = zone;
    }

    TimeSpans of(Service service) {
        return TimeSpans.of(horizon).minus(outside(service));
    }

    /** When it is left out, like an excluded part. */
    TimeSpans outside(Service service) {
        LocalDate first = service.from();
        LocalDate last = service.to();
        long start = first == null ? horizon.start() : start(first);
        long end = last == null ? horizon.end() : start(last.plusDays(1));
        return TimeSpans.of(
                new TimeSpan(horizon.start(), Math.max(horizon.start(), Math.min(start, horizon.end()))),
                new TimeSpan(Math.max(horizon.start(), Math.min(end, horizon.end())), horizon.end()));
    }

    private long start(LocalDate day) {
        return day.atStartOfDay(zone).toEpochSecond();
    }
}
