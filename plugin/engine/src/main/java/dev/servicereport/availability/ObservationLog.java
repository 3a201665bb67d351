package dev.servicereport.availability;

import dev.servicereport.availability.Observations.Place;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.Measurement;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes in observations row by row, in any order, and gives them out as {@link Observations}. */
public final class ObservationLog {

    private final Map<Thing, SiteLog> things = new LinkedHashMap<>();
    private final OutageLog outages = new OutageLog();
    private final ChangeLog changes = new ChangeLog();
    private boolean outageList;
    private RowEnds ends = new RowEnds();

    /** One sample: the thing had that status at that second. */
    public void sample(Thing thing, long second, Status status) {
        at(thing).sample(second, status);
        ends.begins(second);
    }

    /** Takes the seconds of samples that say the same. */
    LongConsumer samples(Thing thing, Status status) {
        SiteLog log = at(thing);
        return second -> {
            log.sample(second, status);
            ends.begins(second);
        };
    }

    /** One interval: the thing had that status all the time. */
    public void interval(Thing thing, TimeSpan span, Status status, SourceLocation where) {
        at(thing).interval(span, status);
        ends.row(span.start(), new LastingRow(thing, span.end(), where));
    }

    /** Takes in what monitoring recorded in another log, as if its rows had come here. */
    public void addAll(ObservationLog monitored) {
        monitored.things.forEach((thing, log) -> at(thing).addAll(log));
        ends.addAll(monitored.ends);
    }

    /** What monitoring recorded as bytes, from which {@link #ofBytes} makes the same log. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            ends.write(out);
            out.writeInt(things.size());
            for (Map.Entry<Thing, SiteLog> thing : things.entrySet()) {
                thing.getKey().write(out);
                thing.getValue().write(out);
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
            log.ends = RowEnds.read(in);
            for (int things = in.readInt(); things > 0; things--) {
                log.things.put(Thing.read(in), SiteLog.read(in));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return log;
    }

    /** There is an outage list, though it may be empty: what it does not name was up. */
    public void outageList() {
        outageList = true;
    }

    /** One row of an outage list. */
    void outage(OutageRow row, SourceLocation where) {
        outages.add(row, where);
        if (row.isOpen()) {
            ends.begins(row.from());
        } else {
            ends.row(row.from(), new LastingRow(row.thing(), row.end(), where));
        }
    }

    /** One row of a log of changes. */
    void change(Thing thing, Change change, SourceLocation where) {
        changes.add(thing, change, where);
        ends.begins(change.second());
    }

    /** How many rows repeat another one to the letter, wherever it stands; they count once. */
    public int duplicates() {
        return outages.repeated()
                + changes.repeated()
                + things.values().stream().mapToInt(SiteLog::duplicates).sum();
    }

    /** When the first row of monitoring begins; empty without rows. */
    public OptionalLong firstBeginning() {
        LongSummaryStatistics seconds = new LongSummaryStatistics();
        things.values().forEach(log -> log.beginnings(seconds));
        return seconds.getCount() == 0 ? OptionalLong.empty() : OptionalLong.of(seconds.getMin());
    }

    /** Everything taken in so far. */
    public Observations observations(Measurement measurement) {
        Set<Outage> all = new LinkedHashSet<>(outages.outages());
        all.addAll(changes.outages());
        all.addAll(downForNoTime());
        List<Remark> remarks = Stream.concat(outages.remarks(), changes.remarks())
                .sorted(Remark.ORDER)
                .toList();
        return new Observations(
                seen(measurement),
                all.stream().toList(),
                outageList,
                ends.last(),
                remarks,
                SeenSites.of(things, outages, changes));
    }

    /** What monitoring saw down for no time: it counts for nothing, and is listed like an outage. */
    private List<Outage> downForNoTime() {
        return things.entrySet().stream()
                .flatMap(thing -> thing.getValue()
                        .downForNoTime()
                        .map(second -> new Outage(
                                thing.getKey().service(),
                                thing.getKey().site(),
                                second,
                                second,
                                "",
                                Responsible.UNKNOWN)))
                .sorted(Comparator.comparingLong(Outage::from).thenComparing(Outage::service))
                .toList();
    }

    /** What was seen of the things of one service and site, put together. */
    private Map<Place, Map<Status, TimeSpans>> seen(Measurement measurement) {
        Map<Place, Map<Status, TimeSpans>> seen = new LinkedHashMap<>();
        things.forEach((thing, log) -> seen.merge(thing.place(), log.seen(measurement), SiteLog::together));
        return seen;
    }

    /** Notes what is odd about the rows of all files together, and of samples once it is known how they are read. */
    public void note(@Nullable Contract contract, Problems problems) {
        outages.note(problems);
        changes.note(problems);
        LateSamples.note(things, contract, problems);
    }

    private SiteLog at(Thing thing) {
        return things.computeIfAbsent(thing, t -> new SiteLog());
    }

    /** In which months monitoring recorded something. */
    public RowMonths rowMonths(ZoneId zone) {
        return RowMonths.of(things, zone);
    }
}
