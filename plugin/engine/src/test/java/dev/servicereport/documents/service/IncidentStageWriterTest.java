package dev.servicereport.documents.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.wording.Texts;
import org.junit.jupiter.api.Test;

/** Which report of an incident it is, what is open at it and what is new in it; the cut-off is the end of January 2025. */
class IncidentStageWriterTest {

    private static final String HEAD =
            "id,incident,stage,at,content,measure,measure_due_on,measure_done_on,restored,open,next_at\n";
    private static final DataFiles DATA = DataFiles.MINIMAL
            .outages("service,from,to\nweb,2025-01-05T10:00,2025-01-05T12:00\n")
            .file("incidents.csv", """
                    id,service,severity,detected_at,reported_at,recovered_at,responsible,cause,impact,action
                    I-1,web,高,2025-01-05T10:01,2025-01-05T10:10,2025-01-05T12:00,vendor,,停止,再起動
                    I-2,web,高,2025-01-06T10:01,,,vendor,劣化,停止,
                    """)
            .asOf("2025-01");

    private static IncidentStage stage(DataFiles data, int incident) throws Exception {
        IncidentSheetWriter writer =
                new IncidentSheetWriter(data.read(), data.scope().calculation(), Texts.bundled());
        return writer.stage(data.read().incidents().get(incident));
    }

    @Test
    void theFirstReportSaysWhatIsNotKnownYet() throws Exception {
        DataFiles data = DATA.file(
                "incident-reports.csv",
                HEAD + "R-1,I-2,first,2025-01-06T10:20,停止した,,,,,影響する窓口を調べている。,2025-01-06T13:00\n");
        IncidentStage stage = stage(data, 1);
        assertThat(stage.number()).isEqualTo("第1報");
        assertThat(stage.previous()).isEmpty();
        assertThat(stage.changes()).isEmpty();
        assertThat(stage.open()).containsExactly("影響する窓口を調べている。", "復旧していない。", "恒久対策（要しないときはその理由）が示されていない。");
        assertThat(stage.next()).isEqualTo("令和7年1月6日 13:00");
        assertThat(stage.last()).isFalse();
    }

    @Test
    void aLaterReportSaysWhatIsNewInIt() throws Exception {
        DataFiles data = DATA.file("incident-reports.csv", HEAD + """
                R-1,I-1,first,2025-01-05T10:10,停止した,,,,,,
                R-2,I-1,interim,2025-01-05T11:00,切り替える,部品を交換する。,2025-01-20,,,,
                R-3,I-1,final,2025-01-08T15:00,原因を報告した,部品と手順を改める。,2025-02-20,,停止直前,,
                R-4,I-1,final,2025-02-08T15:00,基準日より後,,,,,,
                """);
        IncidentStage stage = stage(data, 0);
        assertThat(stage.number()).isEqualTo("第3報");
        assertThat(stage.previous()).isEqualTo("第2報（続報、令和7年1月5日 11:00）");
        assertThat(stage.changes()).containsExactly("原因を報告した", "令和7年1月5日 12:00に復旧した。", "恒久対策を改めた。", "復旧レベルを報告した。");
        assertThat(stage.open()).containsExactly("原因は調査中である。", "恒久対策が完了していない（期限 令和7年2月20日）。");
        assertThat(stage.last()).isTrue();
    }

    /** A first report of which the register has no row is told by the incident itself. */
    @Test
    void aFirstReportBesideTheRegisterCounts() throws Exception {
        DataFiles data =
                DATA.file("incident-reports.csv", HEAD + "R-9,I-1,final,2025-01-08T15:00,報告した,交換する。,,2025-01-09,,,\n");
        IncidentStage stage = stage(data, 0);
        assertThat(stage.number()).isEqualTo("第2報");
        assertThat(stage.previous()).isEqualTo("第1報（速報、令和7年1月5日 10:10）");
        assertThat(stage.open()).containsExactly("原因は調査中である。");
    }

    /** What says that it is being looked for is no cause: the incident is not told to its end. */
    @Test
    void aCauseThatIsBeingLookedForIsOpen() throws Exception {
        DataFiles data = DATA.file("incidents.csv", """
                id,service,severity,detected_at,reported_at,recovered_at,responsible,cause,impact,action
                I-1,web,高,2025-01-05T10:01,2025-01-05T10:10,2025-01-05T12:00,vendor,調査中,停止,再起動
                """);
        IncidentStage stage = stage(data, 0);
        assertThat(stage.open()).startsWith("原因が分かっていない（調査中）。");
        assertThat(stage.last()).isFalse();
    }

    @Test
    void withoutAReportTheNumberIsWrittenByHand() throws Exception {
        assertThat(stage(DATA, 0).number()).isEqualTo("第　　報");
        assertThat(stage(DATA, 0).previous()).isEmpty();
    }

    @Test
    void theNextReportIsNotPromisedForBefore() {
        DataFiles data =
                DATA.file("incident-reports.csv", HEAD + "R-1,I-1,first,2025-01-05T10:10,停止した,,,,,,2025-01-05T10:00\n");
        assertThatThrownBy(data::read)
                .isInstanceOf(BadInputException.class)
                .hasMessage("incident-reports.csv:2 [next_at]: found '2025-01-05T10:00', expected a time that is not"
                        + " before at (次報予定は、報告日時以後にしてください)");
    }
}
