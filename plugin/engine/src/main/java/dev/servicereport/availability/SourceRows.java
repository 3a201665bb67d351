package dev.servicereport.availability;

import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of the data behind a stretch of time (元データの行), for papers that name them. It reads files once more, row by row, since
 * figures need no lines and do without them; rows that say that a service was up are not kept.
 */
public final class SourceRows {

    private final ServiceTree services;
    private final MeasuringSite site;
    private final List<SourceRow> observed = new ArrayList<>();
    private final List<SourceRow> exclusions = new ArrayList<>();

    /** @param measuredFrom the site whose rows count; empty for all */
    public SourceRows(ServiceTree services, String measuredFrom) {
        this.services = services;
        site = new MeasuringSite(measuredFrom);
    }

    /** Takes in rows of a monitoring export. */
    public void add(List<SourceRow> rows) {
        observed.addAll(rows);
    }

    /** Reads the rows of a monitoring export that do not say that a service was up. */
    public List<SourceRow> uptime(CsvSource source, CsvContext context) {
        Runs quick = new Runs();
        if (new UptimeCsv(services, new ObservationLog(), quick).watchQuickly(source, context)) {
            return quick.ended();
        }
        Runs runs = new Runs();
        new UptimeCsv(services, new ObservationLog(), runs).readRowByRow(source, context);
        return runs.ended();
    }

    /** Takes in an outage list or a log of changes. */
    public void outages(CsvSource source, CsvContext context) {
        new OutageCsv(services, new ObservationLog(), this::outage).read(source, context);
    }

    /** Takes in exclusions. */
    public void exclusions(CsvSource source, CsvContext context) {
        new ExclusionCsv(
                        services,
                        context,
                        (exclusion, where) -> exclusions.add(
                                new SourceRow(exclusion.service(), "", exclusion.span(), Status.UNKNOWN, where, where)))
                .read(source);
    }

    /** Takes in corrections. */
    public void corrections(CsvSource source, CsvContext context) {
        CorrectionCsv.read(
                source,
                services,
                context,
                (correction, where) -> observed.add(
                        new SourceRow(correction.service(), "", correction.span(), correction.status(), where, where)));
    }

    private void outage(Thing thing, TimeSpan span, Status status, SourceLocation where) {
        if (status != Status.UP) {
            observed.add(new SourceRow(thing.service(), thing.site(), span, status, where, where));
        }
    }

    /** Rows from a site that counts that say that status of one of those services within the span, in the order of their places. */
    public List<SourceRow> of(Set<String> ids, Status status, TimeSpan span) {
        return sorted(observed.stream()
                .filter(row -> row.status() == status && ids.contains(row.service()) && site.counts(row.site()))
                .filter(row -> meet(row.span(), span)));
    }

    /** The same for what one site saw that does not count. */
    public List<SourceRow> of(ReferenceStop stop) {
        return sorted(observed.stream()
                .filter(row -> row.status() == Status.DOWN && row.service().equals(stop.service()))
                .filter(row -> row.site().equals(stop.site()) && meet(row.span(), stop.span())));
    }

    /** Whether two share a second, or one without length lies in the other or is the same. */
    private static boolean meet(TimeSpan one, TimeSpan other) {
        return one.touches(other) || other.touches(one) || one.equals(other);
    }

    private static List<SourceRow> sorted(Stream<SourceRow> rows) {
        return rows.sorted(SourceRow.ORDER).distinct().toList();
    }

    /** Rows of exclusions of one of those names within the span, in the order of their places. */
    public List<SourceRow> exclusionsOf(Set<String> names, TimeSpan span) {
        return sorted(exclusions.stream().filter(row -> names.contains(row.service()) && meet(row.span(), span)));
    }

    /** Puts samples together that say the same one after the other; rows of other things between them do not matter. */
    private static final class Runs implements RowWatch {

        private final Map<Thing, SourceRow> open = new HashMap<>();
        private final List<SourceRow> runs = new ArrayList<>();

        @Override
        public void seen(Thing thing, TimeSpan span, Status status, SourceLocation where) {
            if (status == Status.UP) {
                up(thing);
                return;
            }
            SourceRow before = open.get(thing);
            boolean isSample = span.seconds() == 1;
            if (isSample
                    && before != null
                    && before.status() == status
                    && before.span().end() <= span.start()) {
                open.put(
                        thing,
                        new SourceRow(
                                thing.service(),
                                thing.site(),
                                new TimeSpan(before.span().start(), span.end()),
                                status,
                                before.first(),
                                where));
                return;
            }
            keep(before);
            open.put(thing, new SourceRow(thing.service(), thing.site(), span, status, where, where));
        }

        @Override
        public void up(Thing thing) {
            if (!open.isEmpty()) {
                keep(open.remove(thing));
            }
        }

        private List<SourceRow> ended() {
            open.values().forEach(this::keep);
            return runs;
        }

        private void keep(@Nullable SourceRow row) {
            if (row != null) {
                runs.add(row);
            }
        }
    }
}
