package dev.servicereport.documents.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report on progress tells of the tasks, as of the end of January 2025. */
class ProgressWriterTest {

    private static final DataFiles TASKS = DataFiles.MINIMAL.file("milestones.csv", """
            id,phase,name,planned_from,planned_to,started_on,finished_on
            T-1,構築,済み,2025-01-06,2025-01-20,2025-01-06,2025-01-20
            T-2,構築,作業中,2025-01-06,2025-02-10,2025-01-07,
            T-3,構築,遅れ,2025-01-06,2025-01-30,,
            T-4,検証,まだ,2025-01-20,2025-02-28,,
            T-5,検証,きょうから,2025-01-31,2025-02-28,,
            T-6,検証,あすから,2025-02-01,2025-02-28,,
            T-7,検証,三十日後,2025-03-02,2025-03-31,,
            T-8,検証,三十一日後,2025-03-03,2025-03-31,,
            T-9,検証,あす始めた,2025-02-01,2025-02-28,2025-02-01,
            """);

    private static ProgressPaper paper() throws Exception {
        return new ProgressWriter(TASKS.read().delivery().project(), List.of(), LocalDate.of(2025, 1, 31)).write();
    }

    @Test
    void whatIsUnderWayOrOverdueAndWhatBeginsWithinThirtyDaysIsTold() throws Exception {
        assertThat(paper().running()).extracting(SchedulePaper.TaskRow::name).containsExactly("遅れ", "作業中");
        assertThat(paper().next()).extracting(SchedulePaper.TaskRow::name).containsExactly("あすから", "あす始めた", "三十日後");
    }

    @Test
    void eachPhaseIsCounted() throws Exception {
        assertThat(paper().phases())
                .extracting(row -> row.phase() + " " + row.tasks() + " " + row.finished() + " " + row.overdue() + " "
                        + row.planned())
                .containsExactly("環境構築 3 1 1 令和7年1月6日 ～ 令和7年2月10日", "検証 6 0 0 令和7年1月20日 ～ 令和7年3月31日");
    }
}
