package dev.servicereport.availability;

import dev.servicereport.availability.Correction.Decision;
import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Register;
import dev.servicereport.csv.SpanCells;
import dev.servicereport.csv.Vocabulary;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceCell;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads corrections (補正): {@code service,from,to,status,reason,decided_by,decided_on}. */
public final class CorrectionCsv {

    private static final Column STATUS = Column.required("status", "状態", "ステータス");
    private static final Column REASON = Column.required("reason", "理由");
    private static final Column DECIDED_BY = Column.required("decided_by", "決定者");
    private static final Column DECIDED_ON = Column.required("decided_on", "決定日");
    private static final List<Column> COLUMNS =
            List.of(ServiceCell.COLUMN, SpanCells.FROM, SpanCells.TO, STATUS, REASON, DECIDED_BY, DECIDED_ON);
    private static final Vocabulary<Status> STATUSES = UptimeCsv.statuses();

    private final ServiceCell services;
    private final Register<Correction> corrections;
    private final BiConsumer<Correction, SourceLocation> watch;

    private CorrectionCsv(ServiceTree services, CsvContext context, BiConsumer<Correction, SourceLocation> watch) {
        this.watch = watch;
        this.services = new ServiceCell(services);
        corrections = new Register<>(context.problems());
    }

    /** All corrections of a file; two of one day that contradict each other are a fault. */
    public static List<Correction> read(CsvSource source, ServiceTree services, CsvContext context) {
        return read(source, services, context, (correction, where) -> {});
    }

    /** @param watch told of each row that is sound, with its place */
    static List<Correction> read(
            CsvSource source, ServiceTree services, CsvContext context, BiConsumer<Correction, SourceLocation> watch) {
        CorrectionCsv csv = new CorrectionCsv(services, context, watch);
        new CsvReader(context).read(source, COLUMNS, csv::accept);
        return csv.corrections.values();
    }

    private void accept(CsvRow row) {
        Optional<Service> service = services.readWithoutParts(row);
        Optional<TimeSpan> span = SpanCells.read(row);
        Optional<Status> status = row.choice(STATUS, STATUSES);
        String reason = row.text(REASON);
        String decidedBy = row.text(DECIDED_BY);
        Optional<LocalDate> decidedOn = row.date(DECIDED_ON);
        if (row.isSound()) {
            span.ifPresent(time -> row.noteOutside(time.start(), time.end()));
            Decision decision = new Decision(decidedBy, decidedOn.orElseThrow());
            add(
                    new Correction(
                            service.orElseThrow().id(), span.orElseThrow(), status.orElseThrow(), reason, decision),
                    row);
        }
    }

    private void add(Correction correction, CsvRow row) {
        if (corrections.values().stream().anyMatch(correction::contradicts)) {
            row.fault(
                    STATUS,
                    row.raw(STATUS),
                    "the status that another correction decided on the same day gives this time",
                    "同じ日に決めた補正が食い違っています");
        } else {
            corrections.add(correction, correction, row, ServiceCell.COLUMN);
            watch.accept(correction, row.where());
        }
    }
}
