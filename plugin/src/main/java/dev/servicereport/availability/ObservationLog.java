package dev.servicereport.availability;

import dev.servicereport.availability.Observations.Place;
import dev.servicereport.contract.Measurement;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;

/** Takes in observations row by row, in any order, and gives them out as {@link Observations}. */
public final class ObservationLog {

    /** Before every time. */
    private static final long NO_TIME = Long.MIN_VALUE;

    private final Map<Place, SiteLog> places = new LinkedHashMap<>();
    private final Set<Outage> outages = new LinkedHashSet<>();
    private final ChangeLog changes = new ChangeLog();
    private int repeatedOutages;
    private boolean outageList;
    private long lastBegin = NO_TIME;

    /** One sample: the service had that status at that second. */
    public void sample(Place place, long second, Status status) {
        at(place).sample(second, status);
        begins(second);
    }

    /** Takes the seconds of samples that say the same. */
    LongConsumer samples(Place place, Status status) {
        SiteLog log = at(place);
        return second -> {
            log.sample(second, status);
            begins(second);
        };
    }

    /** One interval: the service had that status all the time. */
    public void interval(Place place, TimeSpan span, Status status) {
        at(place).interval(span, status);
        begins(span.start());
    }

    /** Takes in what monitoring recorded in another log, as if its rows had come here. */
    public void addAll(ObservationLog monitored) {
        monitored.places.forEach((place, log) -> at(place).addAll(log));
        begins(monitored.lastBegin);
    }

    /** What monitoring recorded as bytes, from which {@link #ofBytes} makes the same log. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(lastBegin);
            out.writeInt(places.size());
            for (Map.Entry<Place, SiteLog> place : places.entrySet()) {
                writeText(place.getKey().service(), out);
                writeText(place.getKey().site(), out);
                place.getValue().write(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The log that {@link #bytes} was asked of. */
    public static ObservationLog ofBytes(byte[] bytes) {
        ObservationLog log = new ObservationLog();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            log.lastBegin = in.readLong();
            for (int places = in.readInt(); places > 0; places--) {
                Place place = new Place(readText(in), readText(in));
                log.places.put(place, SiteLog.read(in));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return log;
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
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

    /** When the first row of monitoring begins; empty without rows. */
    public OptionalLong firstBeginning() {
        LongSummaryStatistics seconds = new LongSummaryStatistics();
        places.values().forEach(log -> log.beginnings(seconds));
        return seconds.getCount() == 0 ? OptionalLong.empty() : OptionalLong.of(seconds.getMin());
    }

    /** Everything taken in so far. */
    public Observations observations(Measurement measurement) {
        Map<Place, Map<Status, TimeSpans>> seen = new LinkedHashMap<>();
        places.forEach((place, log) -> seen.put(place, log.seen(measurement)));
        Long last = lastBegin == NO_TIME ? null : lastBegin;
        Set<Outage> all = new LinkedHashSet<>(outages);
        all.addAll(changes.outages());
        return new Observations(seen, all.stream().toList(), outageList, last);
    }

    /** In which months monitoring recorded something. */
    public RowMonths rowMonths(ZoneId zone) {
        return RowMonths.of(places, zone);
    }

    private SiteLog at(Place place) {
        return places.computeIfAbsent(place, p -> new SiteLog());
    }

    private void begins(long second) {
        lastBegin = Math.max(lastBegin, second);
    }
}
