package dev.servicereport.availability;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.SpanCells;
import dev.servicereport.csv.Vocabulary;
import dev.servicereport.service.ServiceCell;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads outage lists (停止一覧): {@code service[,site,check],from,to[,cause,responsible]}, where no end means still down, or logs of changes
 * {@code timestamp,service[,site,check],status}, where an outage lasts from {@code down} to the next {@code up}.
 */
public final class OutageCsv {

    private static final List<Column> EITHER =
            List.of(ServiceCell.COLUMN, SiteCell.SITE, ThingCells.CHECK, SiteCell.CAUSE, ResponsibleCell.COLUMN);
    private static final List<Column> CHANGES = List.of(SiteCell.TIMESTAMP, SiteCell.STATUS);

    private static final Vocabulary<Status> STATUSES = UptimeCsv.statuses();

    private final ThingCells things;
    private final ObservationLog log;
    private final RowWatch watch;
    private final ToldWords told = new ToldWords();
    private final LongSummaryStatistics beginnings = new LongSummaryStatistics();
    private final LongSummaryStatistics ends = new LongSummaryStatistics();

    public OutageCsv(ServiceTree services, ObservationLog log) {
        this(services, log, RowWatch.NONE);
    }

    /** @param watch told of each row */
    OutageCsv(ServiceTree services, ObservationLog log, RowWatch watch) {
        this.things = new ThingCells(services);
        this.log = log;
        this.watch = watch;
    }

    /** The columns of a list or of a log of changes, as the headings of a file decide. */
    public static List<Column> columns(Predicate<Column> has) {
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
        new CsvReader(context).read(source, OutageCsv::columns, row -> accept(row, source.log()));
        told.note(source.name(), context.problems());
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

    private void accept(CsvRow row, String name) {
        if (row.has(SiteCell.TIMESTAMP)) {
            acceptChange(row, name);
        } else {
            acceptOutage(row, name);
        }
    }

    private void acceptChange(CsvRow row, String name) {
        Thing thing = things.read(row, name);
        Optional<Status> status = row.choice(SiteCell.STATUS, STATUSES);
        boolean recovers = status.equals(Optional.of(Status.UP));
        OptionalLong second = recovers ? row.endTime(SiteCell.TIMESTAMP) : row.time(SiteCell.TIMESTAMP);
        Responsible responsible = ResponsibleCell.read(row);
        if (row.isSound()) {
            beginnings.accept(second.orElseThrow());
            noteOutside(row, second.getAsLong(), status.orElseThrow());
            if (recovers) {
                ends.accept(second.orElseThrow());
            }
            log.change(
                    thing,
                    new Change(second.orElseThrow(), status.orElseThrow(), row.text(SiteCell.CAUSE), responsible),
                    row.where());
            watch.seen(thing, UptimeCsv.second(second.getAsLong()), status.orElseThrow(), row.where());
        }
    }

    /** A {@code down} before the term may last into it, and an {@code up} after it may end what began in it. */
    private static void noteOutside(CsvRow row, long second, Status status) {
        if (status == Status.UP) {
            row.noteOutside(Long.MIN_VALUE, second + 1);
        } else {
            row.noteOutside(second, Long.MAX_VALUE);
        }
    }

    private void acceptOutage(CsvRow row, String name) {
        Thing thing = things.read(row, name);
        OptionalLong from = SpanCells.start(row);
        OptionalLong to = SpanCells.end(row, SpanCells.OPEN_TO, from);
        SpanCells.inOrder(row, SpanCells.OPEN_TO, from, to);
        SpanCells.noteNoLength(row, from, to);
        Responsible responsible = ResponsibleCell.read(row);
        if (row.isSound()) {
            beginnings.accept(from.orElseThrow());
            to.ifPresent(ends);
            row.noteOutside(from.getAsLong(), to.orElse(Long.MAX_VALUE));
            told.add(row, from.getAsLong(), to.isPresent() ? to.getAsLong() : null);
            log.outage(
                    new OutageRow(
                            thing,
                            from.orElseThrow(),
                            to.isPresent() ? to.getAsLong() : null,
                            row.text(SiteCell.CAUSE),
                            responsible),
                    row.where());
            watch.seen(thing, new TimeSpan(from.getAsLong(), to.orElse(Long.MAX_VALUE)), Status.DOWN, row.where());
        }
    }
}
