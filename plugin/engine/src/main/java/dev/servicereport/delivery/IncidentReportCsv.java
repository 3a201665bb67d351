package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Vocabulary;
import dev.servicereport.delivery.IncidentReport.Measure;
import dev.servicereport.delivery.IncidentReport.Stage;
import dev.servicereport.delivery.IncidentReport.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports of incidents (障害報告): {@code id,incident,stage,at,content[,channel,measure,measure_due_on,
 * measure_done_on,restored,open,next_at]}.
 */
public final class IncidentReportCsv {

    private static final Column ID = Column.required("id", "番号");
    private static final Column INCIDENT = Column.required("incident", "障害", "障害番号");
    private static final Column STAGE = Column.required("stage", "種別", "報告区分");
    private static final Column AT = Column.required("at", "報告日時");
    private static final Column CONTENT = Column.required("content", "内容", "報告内容");
    private static final Column CHANNEL = Column.optional("channel", "報告方法", "手段");
    private static final Column MEASURE = Column.optional("measure", "恒久対策");
    private static final Column DUE_ON = Column.optional("measure_due_on", "対策期限");
    private static final Column DONE_ON = Column.optional("measure_done_on", "対策完了日");
    private static final Column RESTORED = Column.optional("restored", "復旧レベル");

    private static final Column OPEN = Column.optional("open", "未了事項", "調査中の事項");
    private static final Column NEXT_AT = Column.optional("next_at", "次報予定", "次報予定日時");

    private static final List<Column> COLUMNS =
            List.of(ID, INCIDENT, STAGE, AT, CONTENT, CHANNEL, MEASURE, DUE_ON, DONE_ON, RESTORED, OPEN, NEXT_AT);

    private static final Vocabulary<Stage> STAGES = Vocabulary.<Stage>offering("first", "interim", "final")
            .with(Stage.FIRST, "first", "速報")
            .with(Stage.INTERIM, "interim", "続報", "中間報")
            .with(Stage.FINAL, "final", "最終報", "最終");

    private final Collection<String> incidents;

    private IncidentReportCsv(Collection<String> incidents) {
        this.incidents = incidents;
    }

    /**
     * All reports in the files.
     *
     * @param incidents the ids of the incidents that there are
     */
    public static List<IncidentReport> read(List<CsvSource> sources, Collection<String> incidents, CsvContext context) {
        return new RegisterFile<>(COLUMNS, ID, new IncidentReportCsv(incidents)::row)
                .read(sources, context)
                .values();
    }

    private Supplier<IncidentReport> row(String id, CsvRow row) {
        String incident = References.read(row, INCIDENT, incidents, "the id of an incident in incidents.csv");
        Optional<Stage> stage = row.choice(STAGE, STAGES);
        OptionalLong at = row.endTime(AT);
        String content = row.text(CONTENT);
        Measure measure = measure(row);
        @Nullable Long next = next(row, at);
        return () -> new IncidentReport(
                id,
                incident,
                stage.orElseThrow(),
                at.orElseThrow(),
                row.text(CHANNEL),
                content,
                measure,
                new Standing(row.text(RESTORED), row.text(OPEN), next));
    }

    /** When the next report was promised, which is not before this one. */
    private static @Nullable Long next(CsvRow row, OptionalLong at) {
        if (row.text(NEXT_AT).isEmpty()) {
            return null;
        }
        OptionalLong next = row.endTime(NEXT_AT);
        if (at.isPresent() && next.isPresent() && next.getAsLong() < at.getAsLong()) {
            row.fault(NEXT_AT, row.raw(NEXT_AT), "a time that is not before " + AT.name(), "次報予定は、報告日時以後にしてください");
        }
        return next.isPresent() ? next.getAsLong() : null;
    }

    private static Measure measure(CsvRow row) {
        @Nullable LocalDate due = DateCells.orNull(row, DUE_ON);
        @Nullable LocalDate done = DateCells.orNull(row, DONE_ON);
        DateCells.needs(row, DUE_ON, MEASURE, "what is done, because measure_due_on is filled");
        DateCells.needs(row, DONE_ON, MEASURE, "what was done, because measure_done_on is filled");
        return new Measure(row.text(MEASURE), due, done);
    }
}
