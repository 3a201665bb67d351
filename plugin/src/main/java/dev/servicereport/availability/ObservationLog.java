package dev.servicereport.availability;

import dev.servicereport.availability.Observations.Place;
import dev.servicereport.contract.Measurement;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes in observations row by row, in any order, and gives them out as {@link Observations}. */
public final class ObservationLog {

    private final Map<Place, SiteLog> places = new LinkedHashMap<>();
    private final Set<Outage> outages = new LinkedHashSet<>();
    private final ChangeLog changes = new ChangeLog();
    private int repeatedOutages;
    private boolean outageList;
    private @Nullable Long lastBegin;

    /** One sample: the service had that status at that second. */
    public void sample(Place place, long second, Status status) {
        at(place).sample(second, status);
        begins(second);
    }

    /** One interval: the service had that status all the time. */
    public void interval(Place place, TimeSpan span, Status status) {
        at(place).interval(span, status);
        begins(span.start());
    }

    /** There is an outage list, though it may be empty: what it does not name was up. */
    public void outageList() {
        outageList = true;
    }

    /** One row of an outage list. */
    public void outage(Outage outage) {
        if (!outages.add(outage)) {
            repeatedOutages++;
        }
        begins(outage.from());
    }

    /** One row of a log of changes. */
    void change(Place place, Change change) {
        changes.add(place, change);
        begins(change.second());
    }

    /** How many rows repeat another one to the letter, wherever it stands; they count once. */
    public int duplicates() {
        return repeatedOutages
                + changes.repeated()
                + places.values().stream().mapToInt(SiteLog::duplicates).sum();
    }

    /** Everything taken in so far. */
    public Observations observations(Measurement measurement) {
        Map<Place, Map<Status, TimeSpans>> seen = new LinkedHashMap<>();
        places.forEach((place, log) -> seen.put(place, log.seen(measurement)));
        Set<Outage> all = new LinkedHashSet<>(outages);
        all.addAll(changes.outages());
        return new Observations(seen, all.stream().toList(), outageList, lastBegin);
    }

    private SiteLog at(Place place) {
        return places.computeIfAbsent(place, p -> new SiteLog());
    }

    private void begins(long second) {
        lastBegin = lastBegin == null ? second : Math.max(lastBegin, second);
    }
}
