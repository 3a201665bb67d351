package dev.servicereport.availability;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.QuickReader;
import dev.servicereport.csv.QuickReader.Shape;
import dev.servicereport.csv.SpanCells;
import dev.servicereport.csv.Vocabulary;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.service.ServiceCell;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads monitoring exports (監視記録): samples {@code timestamp,service,site,status[,check][,latency_ms]}, or intervals
 * {@code service,site,status,from,to}. A column {@code timestamp} makes a file one of samples.
 */
public final class UptimeCsv {

    private static final Column LATENCY = Column.optional("latency_ms", "応答時間");

    private static final List<Column> EITHER =
            List.of(ServiceCell.COLUMN, SiteCell.SITE, ThingCells.CHECK, SiteCell.STATUS);
    private static final List<Column> SAMPLES = List.of(SiteCell.TIMESTAMP, LATENCY);

    private static final Shape SHAPE =
            new Shape(Stream.concat(EITHER.stream(), SAMPLES.stream()).toList(), SiteCell.TIMESTAMP, EITHER);

    private static final Vocabulary<Status> STATUSES = statuses();

    private final ThingCells things;
    private final ObservationLog log;
    private final RowWatch watch;

    public UptimeCsv(ServiceTree services, ObservationLog log) {
        this(services, log, RowWatch.NONE);
    }

    /** @param watch told of the rows that are read row by row */
    UptimeCsv(ServiceTree services, ObservationLog log, RowWatch watch) {
        this.things = new ThingCells(services);
        this.log = log;
        this.watch = watch;
    }

    /** The words for a status. */
    static Vocabulary<Status> statuses() {
        return Vocabulary.<Status>offering("up", "down", "unknown")
                .with(Status.UP, "up", "1", "ok", "正常", "稼働", "稼働中", "復旧", "復旧済", "復旧済み", "障害復旧", "回復", "復帰")
                .with(Status.DOWN, "down", "0", "ng", "停止", "停止中", "障害", "障害発生", "障害中", "異常", "ダウン")
                .with(Status.UNKNOWN, "unknown", "不明", "未計測");
    }

    /** The columns of a file of samples or of one of intervals, as the headings of a file decide. */
    public static List<Column> columns(Predicate<Column> has) {
        List<Column> others = has.test(SiteCell.TIMESTAMP) ? SAMPLES : SpanCells.closed(has);
        return Stream.concat(EITHER.stream(), others.stream()).toList();
    }

    /** All columns that such a file may have. */
    public static List<Column> columns() {
        return Stream.of(EITHER, SAMPLES, SpanCells.ALL).flatMap(List::stream).toList();
    }

    /** Takes the rows of a file into the log. */
    public void read(CsvSource source, CsvContext context) {
        if (!readQuickly(source, context)) {
            readRowByRow(source, context);
        }
    }

    /** Reads a file of samples with nothing out of the ordinary; false, and nothing was taken, when it is not one. */
    boolean readQuickly(CsvSource source, CsvContext context) {
        ObservationLog samples = new ObservationLog();
        QuickReader<LongConsumer> reader =
                new QuickReader<>(SHAPE, context, row -> samples(row, source.log(), samples));
        boolean read = reader.read(source, (said, second, line) -> said.accept(second));
        if (read) {
            log.addAll(samples);
        }
        return read;
    }

    /** Tells of the rows of a file of samples with nothing out of the ordinary; false, and what was told does not count, when it is not one. */
    boolean watchQuickly(CsvSource source, CsvContext context) {
        QuickReader<Sample> reader = new QuickReader<>(SHAPE, context, row -> sample(row, source.log()));
        return reader.read(source, (sample, second, line) -> {
            if (sample.status() == Status.UP) {
                watch.up(sample.thing());
            } else {
                SourceLocation where = new SourceLocation(source.name(), line, "");
                watch.seen(sample.thing(), second(second), sample.status(), where);
            }
        });
    }

    /** What a row of samples says beside its time. */
    private record Sample(Thing thing, Status status) {}

    private @Nullable Sample sample(CsvRow row, String name) {
        Thing thing = things.readWithoutParts(row, name);
        Optional<Status> status = row.choice(SiteCell.STATUS, STATUSES);
        return row.isSound() ? new Sample(thing, status.orElseThrow()) : null;
    }

    /** Reads any file, and says what is wrong with it. */
    void readRowByRow(CsvSource source, CsvContext context) {
        CsvReader reader = new CsvReader(context);
        reader.read(source, UptimeCsv::columns, row -> accept(row, source.log()));
    }

    private @Nullable LongConsumer samples(CsvRow row, String name, ObservationLog log) {
        Sample sample = sample(row, name);
        return sample == null ? null : log.samples(sample.thing(), sample.status());
    }

    private void accept(CsvRow row, String name) {
        Thing thing = things.readWithoutParts(row, name);
        Optional<Status> status = row.choice(SiteCell.STATUS, STATUSES);
        if (row.has(SiteCell.TIMESTAMP)) {
            OptionalLong second = row.time(SiteCell.TIMESTAMP);
            if (row.isSound()) {
                row.noteOutside(second.orElseThrow());
                log.sample(thing, second.orElseThrow(), status.orElseThrow());
                watch.seen(thing, second(second.getAsLong()), status.orElseThrow(), row.where());
            }
        } else {
            Optional<TimeSpan> span = SpanCells.read(row);
            if (row.isSound()) {
                span.ifPresent(seen -> row.noteOutside(seen.start(), seen.end()));
                log.interval(thing, span.orElseThrow(), status.orElseThrow(), row.where());
                watch.seen(thing, span.orElseThrow(), status.orElseThrow(), row.where());
            }
        }
    }

    /** The span of one second. */
    static TimeSpan second(long second) {
        return new TimeSpan(second, second + 1);
    }
}
