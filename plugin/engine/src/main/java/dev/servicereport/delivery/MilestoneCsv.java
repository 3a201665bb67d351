package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Vocabulary;
import dev.servicereport.delivery.Milestone.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the schedule of the introduction (導入スケジュール): {@code id,phase,name,planned_from,planned_to[,started_on,
 * finished_on,in_charge,remarks]}.
 */
public final class MilestoneCsv {

    private static final Column ID = Column.required("id", "番号");
    private static final Column PHASE = Column.required("phase", "工程", "区分");
    private static final Column NAME = Column.required("name", "名称", "作業", "作業内容");
    private static final Column PLANNED_FROM = Column.required("planned_from", "予定開始日", "計画開始日");
    private static final Column PLANNED_TO = Column.required("planned_to", "予定終了日", "計画終了日");
    private static final Column STARTED_ON = Column.optional("started_on", "実績開始日", "着手日");
    private static final Column FINISHED_ON = Column.optional("finished_on", "実績終了日", "完了日");
    private static final Column IN_CHARGE = Column.optional("in_charge", "担当", "担当者");
    private static final Column REMARKS = Column.optional("remarks", "備考");

    private static final List<Column> COLUMNS =
            List.of(ID, PHASE, NAME, PLANNED_FROM, PLANNED_TO, STARTED_ON, FINISHED_ON, IN_CHARGE, REMARKS);

    private static final Vocabulary<Phase> PHASES = Vocabulary.<Phase>offering(
                    "infrastructure", "environment", "migration", "integration", "verification", "parallel-run")
            .with(Phase.INFRASTRUCTURE, "infrastructure", "インフラ整備", "インフラ")
            .with(Phase.ENVIRONMENT, "environment", "環境構築", "構築")
            .with(Phase.MIGRATION, "migration", "データ移行", "移行")
            .with(Phase.INTEGRATION, "integration", "データ連携", "連携")
            .with(Phase.VERIFICATION, "verification", "検証", "テスト")
            .with(Phase.PARALLEL_RUN, "parallel-run", "parallel_run", "並行運用");

    private MilestoneCsv() {}

    /** All tasks in the files. */
    public static List<Milestone> read(List<CsvSource> sources, CsvContext context) {
        return new RegisterFile<>(COLUMNS, ID, MilestoneCsv::row)
                .read(sources, context)
                .values();
    }

    private static Supplier<Milestone> row(String id, CsvRow row) {
        Optional<Phase> phase = row.choice(PHASE, PHASES);
        String name = row.text(NAME);
        Optional<LocalDate> from = row.date(PLANNED_FROM);
        Optional<LocalDate> to = row.date(PLANNED_TO);
        DateCells.inOrder(row, PLANNED_TO, from.orElse(null), to.orElse(null));
        @Nullable LocalDate started = DateCells.orNull(row, STARTED_ON);
        @Nullable LocalDate finished = DateCells.orNull(row, FINISHED_ON);
        DateCells.inOrder(row, FINISHED_ON, started, finished);
        DateCells.needs(row, FINISHED_ON, STARTED_ON, "when it began, because finished_on is filled");
        return () -> new Milestone(
                id,
                phase.orElseThrow(),
                name,
                new DaySpan(from.orElseThrow(), to.orElseThrow()),
                started,
                finished,
                row.text(IN_CHARGE),
                row.text(REMARKS));
    }
}
