package dev.servicereport.documents.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.accept.BriefingRules;
import dev.servicereport.accept.OpenPoints;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Acceptance;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerKind.Purpose;
import dev.servicereport.delivery.Member;
import dev.servicereport.documents.acceptance.AcceptanceWriter;
import dev.servicereport.documents.service.SlaMethod;
import dev.servicereport.documents.service.SlaMethodWriter;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Registers look no further than the day of their document, or the last day that counts. */
class RegistersAsOfTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final LocalDate END = LocalDate.of(2025, 1, 31);
    private static final DataFiles DATA = DataFiles.MINIMAL
            .outages("service,from,to\nweb,2025-01-05T10:00,2025-01-05T10:01\n")
            .asOf("2025-01");

    @Test
    void theListOfMinutesEndsWithItsDay() throws Exception {
        Dataset dataset = DATA.file("minutes.csv", """
                        id,title,held_on,content,sent_on
                        G-1,定例会,2025-01-30,確認した,2025-02-03
                        G-2,定例会,2025-02-05,確認した,2025-02-06
                        """).read();

        MinutesPaper paper = new MinutesWriter(dataset.delivery().project().minutes(), END).write();

        assertThat(paper.sentences()).containsExactly("令和7年1月31日現在、1件の議事録のうち0件が承認済みです。開催から14日を過ぎて承認されていないものは0件です。");
        assertThat(paper.meetings())
                .extracting(meeting -> meeting.id() + " " + meeting.sentOn())
                .containsExactly("G-1 －");
    }

    @Test
    void serversThatAreBackedUpAlikeAreNamedTogether() throws Exception {
        DataFiles data = DATA.file("inventory.csv", """
                id,kind,name,role,quantity,backup,backup_last_success
                S-1,server,新サーバー,業務,1,日次,2025-02-01T02:00
                S-2,server,別サーバー,業務,1,週次,2025-01-31T02:00
                S-3,server,旧サーバー,業務,1,日次,2025-01-31T02:00
                """);

        assertThat(new SlaMethodWriter(data.read(), data.scope().calculation(), Texts.bundled())
                        .write()
                        .backups())
                .containsExactly(new SlaMethod.BackupRow("日次", "新サーバー、旧サーバー"), new SlaMethod.BackupRow("週次", "別サーバー"));
    }

    @Test
    void anInspectionCountsWhatHadBeenHandedOverByItsDay() throws Exception {
        Acceptance acceptance = DATA.file("deliverables.csv", """
                        id,name,delivered_on
                        D-1,設計書,2024-12-20
                        D-2,手順書,2024-12-26
                        D-3,追補,2025-02-10
                        """)
                .file("inspections.csv", """
                        id,kind,completed_on,notified_on,inspected_on,result
                        K-1,completion,2024-12-20,2024-12-20,2024-12-24,合格
                        K-2,interim,2024-12-27,2024-12-27,,
                        """)
                .read()
                .delivery()
                .acceptance();

        AcceptanceWriter writer = new AcceptanceWriter(acceptance, END);

        assertThat(acceptance.inspections())
                .extracting(inspection -> writer.inspectionRecord(inspection).deliverables())
                .containsExactly("1件（成果品納品書のとおり）", "2件（成果品納品書のとおり）");
    }

    @Test
    void aLedgerEndsWithItsDayAndWaitsForWhatComesLater() throws Exception {
        Dataset dataset = DATA.file("handling/takeouts.csv", """
                        id,item,purpose,approved_on,approved_by,taken_on,due_on,returned_on
                        1,媒体,作業,2025-01-20,市,2025-01-21,2025-02-05,2025-02-04
                        2,媒体,作業,2025-02-10,市,2025-02-11,2025-02-12,2025-02-12
                        """).read();
        Ledger ledger = dataset.delivery().handling().ledgers().stream()
                .filter(each -> each.kind().id().equals("handling-takeouts"))
                .findFirst()
                .orElseThrow();

        assertThat(new LedgerWriter(new Display(ZONE, 0), END, new NamesOfThings(dataset))
                        .write(ledger, List.of(), null)
                        .rows())
                .containsExactly(List.of("1", "媒体", "－", "作業", "－", "－", "R7.1.20", "市", "R7.1.21", "R7.2.5", "－"));
    }

    @Test
    void aCellHasTheNameOfWhatItsColumnNamesAndOtherTextStays() throws Exception {
        Dataset dataset = DATA.file("inventory.csv", "id,kind,name,quantity\nweb,server,サーバー甲,1\n")
                .file("ledgers.yaml", """
                        ledgers:
                          - id: own-works
                            file: own/works
                            title: 作業
                            columns:
                              - { name: asset, headings: 機器, of: [assets], width: 10 }
                              - { name: service, headings: サービス, of: [services], width: 10 }
                              - { name: area, headings: 区分, width: 10 }
                            figures:
                              per: area
                              columns:
                                - { label: 件数, show: rows }
                        """)
                .file("own/works.csv", "id,asset,service,area\n1,web,web,web\n")
                .read();
        Ledger ledger = dataset.delivery().handling().ledgers().stream()
                .filter(each -> each.kind().id().equals("own-works"))
                .findFirst()
                .orElseThrow();
        LedgerPaper paper =
                new LedgerWriter(new Display(ZONE, 0), END, new NamesOfThings(dataset)).write(ledger, List.of(), null);

        String service = dataset.measurements().services().services().get(0).name();
        assertThat(paper.rows()).containsExactly(List.of("1", "サーバー甲", service, "web"));
        assertThat(paper.figures().rows()).containsExactly(List.of("web", "1件"));
    }

    @Test
    void theLedgerOfBriefingsNamesWhoWasNotTold() throws Exception {
        Dataset dataset =
                DATA.file("team.csv", """
                        id,name,role,from,to
                        a,見本 花子,責任者,,
                        b,例示 二郎,担当,,2024-12-31
                        c,仮名 三郎,担当,2025-02-01,
                        d,架空 四葉,担当,,
                        """).file("handling/briefings.csv", """
                        id,held_on,worker,content
                        1,2024-06-10,見本　花子,義務
                        2,2025-02-10,架空 四葉,義務
                        """).read();

        assertThat(BriefingRules.untold(
                        dataset.delivery().handling().ledgers().stream()
                                .filter(ledger -> ledger.kind().purpose() == Purpose.BRIEFINGS)
                                .findFirst()
                                .orElseThrow(),
                        dataset.delivery().project().team(),
                        END,
                        ZONE))
                .extracting(Member::id)
                .containsExactly("b", "d");
    }

    @Test
    void whoWasNotToldIsAnOpenPoint() throws Exception {
        DataFiles team = DATA.file("team.csv", "id,name,role\na,見本 花子,責任者\nb,例示 二郎,担当\n");

        assertThat(briefings(team.file("handling/briefings.csv", "id,held_on,worker,content\n1,2025-01-10,見本花子,義務\n")))
                .containsExactly("team.csv b: no row in handling/briefings.csv");
        assertThat(briefings(team)).as("no such register is kept").isEmpty();
    }

    private static List<String> briefings(DataFiles data) throws BadInputException {
        return OpenPoints.of(data.read(), data.scope().calculation()).stream()
                .filter(point -> point.register().equals("team.csv"))
                .map(point -> point.register() + " " + point.id() + ": " + point.matter())
                .toList();
    }

    @Test
    void receptionLeavesOutTheClosedDaysOfTheCalendar() throws Exception {
        DataFiles data = DATA.agreed(
                "calendar: { holidays: JP, closed: [\"12-29..01-03\", \"08-15\", \"2025-05-02\", \"2025-06-01..2025-06-03\"] }");

        assertThat(new SlaMethodWriter(data.read(), data.scope().calculation(), Texts.bundled())
                        .write()
                        .reception()
                        .get(0)
                        .text())
                .isEqualTo("月～金 8:30～17:15（国民の祝日・休日、12月29日～1月3日、8月15日、令和7年5月2日、令和7年6月1日～令和7年6月3日を除く）");
    }
}
