package dev.servicereport.availability;

import dev.servicereport.availability.Observations.Place;
import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.SpanCells;
import dev.servicereport.csv.Vocabulary;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceCell;
import dev.servicereport.service.ServiceTree;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads outage lists (停止一覧): {@code service[,site],from,to[,cause,responsible]}, where no end means still down, or logs of changes
 * {@code timestamp,service[,site],status}, where an outage lasts from {@code down} to the next {@code up}.
 */
public final class OutageCsv {

    private static final List<Column> EITHER =
            List.of(ServiceCell.COLUMN, SiteCell.SITE, SiteCell.CAUSE, ResponsibleCell.COLUMN);
    private static final List<Column> CHANGES = List.of(SiteCell.TIMESTAMP, SiteCell.STATUS);

    private static final Vocabulary<Status> STATUSES = UptimeCsv.statuses();

    private final ServiceCell services;
    private final ObservationLog log;
    private final LongSummaryStatistics beginnings = new LongSummaryStatistics();
    private final LongSummaryStatistics ends = new LongSummaryStatistics();

    public OutageCsv(ServiceTree services, ObservationLog log) {
        this.services = new ServiceCell(services);
        this.log = log;
    }

    /** The columns of a list or of a log of changes. */
    private static List<Column> columns(Predicate<Column> has) {
        boolean changes = has.test(SiteCell.TIMESTAMP) && !has.test(SpanCells.FROM);
        return Stream.concat(EITHER.stream(), (changes ? CHANGES : SpanCells.open(has)).stream())
                .toList();
    }

    /** All columns that such a file may have. */
    public static List<Column> columns() {
        return Stream.of(EITHER, CHANGES, SpanCells.ALL).flatMap(List::stream).toList();
    }

    /** Takes the rows of a file into the log; the file counts as an outage list even without rows. */
    public void read(CsvSource source, CsvContext context) {
        log.outageList();
        new CsvReader(context).read(source, OutageCsv::columns, this::accept);
    }

    /** When the first row read begins; empty without rows. */
    public OptionalLong firstBeginning() {
        return beginnings.getCount() == 0 ? OptionalLong.empty() : OptionalLong.of(beginnings.getMin());
    }

    /** The second at which the last row read begins; empty without rows. */
    public OptionalLong lastBeginning() {
        return beginnings.getCount() == 0 ? OptionalLong.empty() : OptionalLong.of(beginnings.getMax());
    }

    /** The second at which the first outage read ends; empty when none does. */
    public OptionalLong firstEnd() {
        return ends.getCount() == 0 ? OptionalLong.empty() : OptionalLong.of(ends.getMin());
    }

    private void accept(CsvRow row) {
        if (row.has(SiteCell.TIMESTAMP)) {
            acceptChange(row);
        } else {
            acceptOutage(row);
        }
    }

    private void acceptChange(CsvRow row) {
        Optional<Service> service = services.read(row);
        OptionalLong second = row.time(SiteCell.TIMESTAMP);
        Optional<Status> status = row.choice(SiteCell.STATUS, STATUSES);
        Place place = new Place(service.map(Service::id).orElse(""), row.id(SiteCell.SITE));
        Responsible responsible = ResponsibleCell.read(row);
        if (row.isSound()) {
            beginnings.accept(second.orElseThrow());
            if (status.orElseThrow() == Status.UP) {
                ends.accept(second.orElseThrow());
            }
            log.change(
                    place,
                    new Change(second.orElseThrow(), status.orElseThrow(), row.text(SiteCell.CAUSE), responsible));
        }
    }

    private void acceptOutage(CsvRow row) {
        Optional<Service> service = services.read(row);
        OptionalLong from = row.time(SpanCells.FROM);
        OptionalLong to = SpanCells.end(row, SpanCells.OPEN_TO, from);
        SpanCells.inOrder(row, SpanCells.OPEN_TO, from, to);
        Responsible responsible = ResponsibleCell.read(row);
        if (row.isSound()) {
            beginnings.accept(from.orElseThrow());
            to.ifPresent(ends);
            log.outage(new Outage(
                    service.orElseThrow().id(),
                    row.id(SiteCell.SITE),
                    from.orElseThrow(),
                    to.isPresent() ? to.getAsLong() : null,
                    row.text(SiteCell.CAUSE),
                    responsible));
        }
    }
}
