package dev.servicereport.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import org.junit.jupiter.api.Test;

/** The registers behind the documents of the project. */
class ProjectRegistersTest {

    private static final DataFiles SOME =
            DataFiles.MINIMAL.file("team.csv", """
            id,name,role,reports_to
            pm,見本 花子,責任者,
            ops,例示 一郎,運用担当,pm
            """).file("incidents.csv", """
            id,service,detected_at
            INC-1,web,2025-01-10T09:00
            """);

    @Test
    void aDataFolderWithoutThemIsFine() throws Exception {
        assertThat(project(DataFiles.MINIMAL))
                .hasToString("Project[milestones=[], team=[], staffChanges=[], minutes=[],"
                        + " subcontracts=[], migrations=[], incidentReports=[], improvements=[]]");
    }

    @Test
    void aScheduleIsReadWithItsJapaneseHeadings() throws Exception {
        assertThat(project(DataFiles.MINIMAL.file("milestones.csv", """
                番号,工程,作業,予定開始日,予定終了日,着手日,完了日,担当,備考
                T-1,並行運用,並行運用,R6.12.16,R6.12.27,2024/12/16,,運用担当,
                """)).milestones())
                .singleElement()
                .hasToString("Milestone[id=T-1, phase=PARALLEL_RUN, name=並行運用,"
                        + " planned=DaySpan[first=2024-12-16, last=2024-12-27], started=2024-12-16, finished=null,"
                        + " inCharge=運用担当, remarks=]");
    }

    @Test
    void brokenScheduleRowsAreReportedTogether() {
        assertFaults(DataFiles.MINIMAL.file("milestones.csv", """
                id,phase,name,planned_from,planned_to,started_on,finished_on
                T-1,verificaton,試験,2024-12-01,2024-11-30,,
                T-2,検証,,2024-12-01,2024-12-32,2024-12-05,2024-12-04
                T-3,検証,試験,2024-12-01,2024-12-02,,2024-12-02
                T-3,検証,別の試験,2024-12-01,2024-12-02,,
                T-3,検証,また別の試験,2024-12-01,2024-12-02,,
                """), """
                milestones.csv:2 [phase]: found 'verificaton', expected one of infrastructure, environment, migration, integration, verification, parallel-run; did you mean 'verification'? (「verification」のことですか)
                milestones.csv:2 [planned_to]: found '2024-11-30', expected a date that is not before 2024-12-01 (日付の前後が逆です)
                milestones.csv:3 [finished_on]: found '2024-12-04', expected a date that is not before 2024-12-05 (日付の前後が逆です)
                milestones.csv:3 [name]: found '空欄', expected a value (この列は空にできません。値を書いてください)
                milestones.csv:3 [planned_to]: found '2024-12-32', expected a date that exists (2024年12月に32日はありません)
                milestones.csv:4 [started_on]: found '空欄', expected when it began, because finished_on is filled
                milestones.csv:5 [id]: found 'T-3', expected a value not used before; milestones.csv:4 has it (同じ番号の行が別にあります)
                milestones.csv:6 [id]: found 'T-3', expected a value not used before; milestones.csv:5 has it with other content (同じ番号で内容の違う行があります)""");
    }

    @Test
    void whoReportsToNobodyThatThereIsOrToThemselvesIsAFault() {
        assertFaults(DataFiles.MINIMAL.file("team.csv", """
                id,name,role,reports_to,from,to
                pm,見本 花子,責任者,,2025-02-01,2025-01-31
                ops,例示 一郎,運用担当,pn,,
                a,仮名 二郎,担当,b,,
                b,仮名 三郎,担当,a,,
                """), """
                team.csv:2 [to]: found '2025-01-31', expected a date that is not before 2025-02-01 (日付の前後が逆です)
                team.csv:3 [reports_to]: found 'pn', expected the id of a member in team.csv ('pm' のことですか)
                team.csv:4 [reports_to]: found 'b', expected a member who does not report to this one (上位者が循環しています)
                team.csv:5 [reports_to]: found 'a', expected a member who does not report to this one (上位者が循環しています)""");
    }

    @Test
    void whatAnotherRegisterDoesNotHaveIsAFault() {
        assertFaults(
                SOME.file("staff-changes.csv", """
                id,member,kind,changed_on,successor
                H-1,opps,離任,2025-02-01,nobody
                """)
                        .file("incident-reports.csv", """
                id,incident,stage,at,content,measure_due_on
                R-1,INC-2,速報,2025-01-10T09:10,報告した,2025-02-01
                """)
                        .file("media-disposals.csv", """
                id,asset,medium,serial,replaced_on
                B-1,ssd,SSD,S-1,2025-01-10
                """)
                        .file("migrations.csv", """
                id,service,data
                M-1,wep,データ
                """),
                """
                incident-reports.csv:2 [incident]: found 'INC-2', expected the id of an incident in incidents.csv ('INC-1' のことですか)
                incident-reports.csv:2 [measure_due_on]: found '2025-02-01', expected what is done, because measure_due_on is filled
                media-disposals.csv:2 [asset]: found 'ssd', expected the id of an asset in inventory.csv
                migrations.csv:2 [service]: found 'wep', expected the id of a service in services.csv ('web' のことですか)
                staff-changes.csv:2 [member]: found 'opps', expected the id of a member in team.csv ('ops' のことですか)
                staff-changes.csv:2 [successor]: found 'nobody', expected the id of a member in team.csv""");
    }

    @Test
    void aMemberInAFaultyRowIsNotReportedAsUnknownAsWell() {
        assertFaults(
                DataFiles.MINIMAL.file("team.csv", """
                id,name,role
                pm,,責任者
                """).file("staff-changes.csv", """
                id,member,kind,changed_on
                H-1,pm,着任,2025-02-01
                """),
                "team.csv:2 [name]: found '空欄', expected a value (この列は空にできません。値を書いてください)");
    }

    @Test
    void anApprovalNeedsBothADayAndAName() {
        assertFaults(DataFiles.MINIMAL.file("minutes.csv", """
                id,title,held_on,content,approved_on,approved_by
                G-1,定例会,2025-02-03,決めた,2025-02-01,
                G-2,定例会,2025-02-03,決めた,,課長
                """).file("subcontracts.csv", """
                id,company,work,from,to,requested_on,approved_on,approved_by
                S-1,株式会社架空,受付,2025-02-01,2025-01-01,2025-01-20,2025-01-10,課長
                """), """
                minutes.csv:2 [approved_by]: found '空欄', expected who approved, because approved_on is filled
                minutes.csv:2 [approved_on]: found '2025-02-01', expected a date that is not before 2025-02-03 (日付の前後が逆です)
                minutes.csv:3 [approved_on]: found '空欄', expected when it was approved, because approved_by is filled
                subcontracts.csv:2 [approved_on]: found '2025-01-10', expected a date that is not before 2025-01-20 (日付の前後が逆です)
                subcontracts.csv:2 [to]: found '2025-01-01', expected a date that is not before 2025-02-01 (日付の前後が逆です)""");
    }

    @Test
    void whatWasDoneToAMediumSaysHowAndByWhom() {
        assertFaults(DataFiles.MINIMAL.file("media-disposals.csv", """
                id,medium,serial,replaced_on,done_on,method,performer
                B-1,SSD,S-1,2025-01-10,2025-01-09,burn,
                B-2,SSD,S-2,2025-01-10,2025-01-11,,例示 一郎
                """), """
                media-disposals.csv:2 [done_on]: found '2025-01-09', expected a date that is not before 2025-01-10 (日付の前後が逆です)
                media-disposals.csv:2 [method]: found 'burn', expected one of erase, destroy, both (使える語は 消去、データ消去、破壊、物理破壊、消去・破壊、データ消去・物理破壊 です)
                media-disposals.csv:2 [performer]: found '空欄', expected who did it, because done_on is filled
                media-disposals.csv:3 [method]: found '空欄', expected what was done, because done_on is filled""");
    }

    @Test
    void aMonthIsWrittenLikeADateWithoutItsDay() throws Exception {
        assertThat(project(DataFiles.MINIMAL.file("improvements.csv", """
                対象月,協議日
                2025-03,
                2025/4,
                令和7年5月,
                R7.6,2025-07-01
                """)).improvements())
                .extracting(Improvement::month)
                .hasToString("[2025-03, 2025-04, 2025-05, 2025-06]");
        assertFaults(DataFiles.MINIMAL.file("improvements.csv", """
                month,consulted_on,done_on
                2025-13,,
                2025-03,2025-02-28,2025-03-01
                """), """
                improvements.csv:2 [month]: found '2025-13', expected a month like 2025-03 (年月は 2025-03、令和7年3月 のように書いてください)
                improvements.csv:3 [consulted_on]: found '2025-02-28', expected a date that is not before 2025-03-01 (日付の前後が逆です)
                improvements.csv:3 [done_on]: found '2025-03-01', expected what was done, because done_on is filled""");
    }

    @Test
    void aPersonalNumberIsNeverTold() {
        assertFaults(
                DataFiles.MINIMAL.file("team.csv", """
                id,name,role
                pm,見本 花子 123456789018,責任者
                """),
                "team.csv:2 [name]: found 'twelve digits that are not shown', expected no number that may be an Individual Number"
                        + " (個人番号（マイナンバー）の疑いがある12桁の番号があります。値は表示しません。データから取り除いてください)");
    }

    @Test
    void migratedDataAreProvenOnlyByWhatWasCountedOnBothSides() throws Exception {
        assertThat(project(DataFiles.MINIMAL.file("migrations.csv", """
                id,service,data,count_before,count_after,bytes_before,bytes_after,checksum_before,checksum_after
                M-1,web,全部一致,"1,000",1000,5,5,AB,ab
                M-2,web,件数が違う,1000,999,5,5,,
                M-3,web,片側だけ,1000,,,5,ab,
                """)).migrations())
                .extracting(Migration::isProven)
                .containsExactly(true, false, false);
    }

    private static Project project(DataFiles files) throws BadInputException {
        return files.read().delivery().project();
    }

    private static void assertFaults(DataFiles files, String faults) {
        assertThatThrownBy(files::read).isInstanceOf(BadInputException.class).hasMessage(faults);
    }
}
