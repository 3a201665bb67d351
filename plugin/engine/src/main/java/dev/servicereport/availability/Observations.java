package dev.servicereport.availability;

import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that monitoring and people recorded (観測), before exclusions and corrections.
 *
 * @param seen what was seen of each service from each site; statuses of one place may contradict each other
 * @param outages the outage lists, each row once, and what monitoring saw down for no time
 * @param outageList whether there is an outage list at all, even an empty one
 * @param last when the last rows begin and end, or null without rows
 * @param remarks what is to be said of single rows
 * @param sites the sites that rows name, and when each was first seen, in seconds
 */
public record Observations(
        Map<Place, Map<Status, TimeSpans>> seen,
        List<Outage> outages,
        boolean outageList,
        @Nullable Last last,
        List<Remark> remarks,
        Map<String, Long> sites) {

    /** Where nobody asks for the sites. */
    Observations(
            Map<Place, Map<Status, TimeSpans>> seen,
            List<Outage> outages,
            boolean outageList,
            @Nullable Last last,
            List<Remark> remarks) {
        this(seen, outages, outageList, last, remarks, Map.of());
    }

    /**
     * @param begin the second at which the row begins that begins last
     * @param end the second after everything that the rows tell of
     * @param lasting the rows that end after that begin, in the order of their places
     */
    public record Last(long begin, long end, List<LastingRow> lasting) {}

    /**
     * @param service the id of the service
     * @param site where it was seen from; empty when the data does not say
     */
    public record Place(String service, String site) {}

    public Observations {
        seen = Map.copyOf(seen);
        outages = List.copyOf(outages);
        remarks = List.copyOf(remarks);
        sites = Map.copyOf(sites);
    }

    /** When the last row begins. */
    public OptionalLong lastBeginning() {
        return last == null ? OptionalLong.empty() : OptionalLong.of(last.begin());
    }

    /** The latest second that any row names. */
    public OptionalLong lastSecond() {
        return last == null ? OptionalLong.empty() : OptionalLong.of(last.end());
    }

    /** The rows that count and go on after that second, by their places. */
    public Stream<LastingRow> lastingBeyond(long second, MeasuringSite site) {
        return last == null
                ? Stream.empty()
                : last.lasting().stream()
                        .filter(row ->
                                row.end() > second && site.counts(row.thing().site()));
    }

    /** All time that a counting row touches; a still open outage up to the cut-off. */
    TimeSpans covered(MeasuringSite site, long cutOff) {
        return covered(service -> true, site, cutOff);
    }

    /** The same of some services, by their ids. */
    TimeSpans covered(Predicate<String> which, MeasuringSite site, long cutOff) {
        Stream<TimeSpans> monitored = seen.entrySet().stream()
                .filter(entry -> which.test(entry.getKey().service()))
                .filter(entry -> site.counts(entry.getKey().site()))
                .flatMap(entry -> entry.getValue().values().stream());
        Stream<TimeSpans> listed = outages.stream()
                .filter(outage -> which.test(outage.service()) && site.counts(outage.site()))
                .map(outage -> TimeSpans.of(outage.span(cutOff)));
        return TimeSpans.union(Stream.concat(monitored, listed).toList());
    }

    /** Outages seen from sites that do not count, by time, service and site. */
    List<ReferenceStop> referenceStops(MeasuringSite site, TimeSpan window) {
        Stream<ReferenceStop> monitored = seen.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().getOrDefault(Status.DOWN, TimeSpans.NONE).within(window).toList().stream()
                                .map(span -> new ReferenceStop(
                                        span,
                                        entry.getKey().service(),
                                        entry.getKey().site())));
        Stream<ReferenceStop> listed = outages.stream()
                .map(outage ->
                        new ReferenceStop(outage.span(window.end()).within(window), outage.service(), outage.site()))
                .filter(stop -> !stop.span().isEmpty());
        return Stream.concat(monitored, listed)
                .filter(stop -> !site.counts(stop.site()))
                .distinct()
                .sorted()
                .toList();
    }
}
