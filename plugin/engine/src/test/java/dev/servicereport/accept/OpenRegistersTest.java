package dev.servicereport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.Scope;
import dev.servicereport.problem.BadInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the registers of the project and the ledgers leave open at the cut-off. */
class OpenRegistersTest {

    private static final DataFiles FEBRUARY = DataFiles.MINIMAL
            .outages("service,from,to\nweb,2025-01-10T09:00,2025-01-10T09:01\n")
            .asOf("2025-02-28");

    @Test
    void tasksAreOpenFromTheDayAfterTheirPlannedEnd() throws Exception {
        assertThat(open(FEBRUARY.file("milestones.csv", """
                id,phase,name,planned_from,planned_to,started_on,finished_on
                late,検証,試験,2025-02-01,2025-02-27,2025-02-01,
                today,検証,試験,2025-02-01,2025-02-28,2025-02-01,
                done,検証,試験,2025-02-01,2025-02-27,2025-02-01,2025-02-28
                later,検証,試験,2025-02-01,2025-02-27,2025-02-01,2025-03-01
                """)))
                .containsExactly(
                        "milestones.csv late: not finished, planned until 2025-02-27",
                        "milestones.csv later: not finished, planned until 2025-02-27");
    }

    @Test
    void aChangeOfStaffNeedsItsNotice() throws Exception {
        assertThat(open(FEBRUARY.file("team.csv", """
                id,name,role,maintenance,from,to
                first,見本 一,担当,yes,2024-06-03,2025-02-14
                filed,見本 二,担当,yes,2025-02-15,
                untold,見本 三,担当,yes,2025-02-15,
                other,見本 四,担当,no,2025-02-15,
                stays,見本 五,担当,yes,2025-01-01,2025-02-28
                """).file("staff-changes.csv", """
                id,member,kind,changed_on,filed_on
                H-1,first,leaves,2025-02-15,
                H-2,filed,joins,2025-02-15,2025-02-28
                H-3,stays,leaves,2025-03-01,
                """)))
                .containsExactly(
                        "staff-changes.csv H-1: changed on 2025-02-15, no notice filed",
                        "team.csv untold: joined on 2025-02-15, no row in staff-changes.csv");
    }

    @Test
    void aRegisterThatIsDemandedIsKeptOrDeclaredOrOpen() throws Exception {
        DataFiles demanded = FEBRUARY.agreed("registers: { vm-requests: required, minutes: required }");
        assertThat(open(demanded))
                .containsExactly(
                        "minutes.csv: demanded by the contract, without rows, and nothing is declared",
                        "operation/vm-requests.csv: demanded by the contract, without rows, and nothing is declared");
        assertThat(open(demanded.file("minutes.csv", "id,title,held_on,content\nM-1,定例会,2025-02-20,協議\n")
                        .file("nil-returns.csv", """
                                register,from,to,declared_by,declared_on
                                vm-requests,2025-01-01,2025-02-28,責任者,2025-02-28
                                """)))
                .isEmpty();
    }

    @Test
    void everybodySignsTheOathWhereOathsAreKept() throws Exception {
        DataFiles team = FEBRUARY.file("team.csv", """
                id,name,role,from,to
                a,見本 花子,責任者,,
                b,例示 二郎,担当,2025-02-01,2025-02-20
                c,仮名 三郎,担当,2025-03-01,
                """);
        assertThat(open(team)).isEmpty();
        assertThat(open(team.file("handling/secrecy-oaths.csv", """
                id,worker,organisation,signed_on,filed_on,told_on
                1,見本　花子,社,2025-01-06,2025-01-06,2025-01-06
                """)))
                .containsExactly("team.csv b: no row in handling/secrecy-oaths.csv");
    }

    @Test
    void whatIsBackedUpHasARowOfIt() throws Exception {
        assertThat(open(FEBRUARY.file("inventory.csv", """
                        id,kind,name,quantity,backup,replaced_on
                        web,server,ウェブ,1,毎日,
                        db,server,データベース,1,yes,
                        test,server,試験用,1,no,
                        old,server,旧,1,yes,2025-02-01
                        """).file("operation/backups.csv", """
                        id,job,server,started_at,finished_at,result,redone_at
                        1,夜間,web,2025-02-27T01:00,,失敗,
                        2,夜間,web,2025-02-28T01:00,2025-02-28T02:00,成功,
                        """)))
                .containsExactly(
                        "operation/backups.csv 1: redone_at is missing where result has that word",
                        "inventory.csv db: no row in operation/backups.csv");
    }

    @Test
    void whatHasExpiredIsOpenUnlessALaterRowFollows() throws Exception {
        assertThat(open(FEBRUARY.file("project/identity-cards.csv", """
                        id,worker,card,issued_on,valid_to,returned_on
                        1,甲,1,2024-01-01,2025-02-27,
                        2,乙,2,2024-01-01,2025-02-27,
                        3,乙,3,2025-02-01,2026-01-31,
                        4,丙,4,2024-01-01,2025-02-27,2025-02-20
                        5,丁,5,2024-01-01,2025-02-28,
                        6,戊,6,2024-01-01,2025-02-27,2025-03-01
                        """)))
                .as("a card that is given back after the cut-off is still out")
                .containsExactly(
                        "project/identity-cards.csv 1: valid_to is over, and no row follows it",
                        "project/identity-cards.csv 6: valid_to is over, and no row follows it");
    }

    @Test
    void anotherCompanysPeopleNeedAnApprovedSubcontract() throws Exception {
        DataFiles team = FEBRUARY.file("team.csv", """
                id,name,organisation,role,from,to
                own,見本 一,社 保守部,担当,,
                section,見本 二,保守部,担当,,
                approved,見本 三,株式会社甲,担当,,
                waits,見本 四,乙合同会社,担当,,
                ended,見本 五,丙組合,担当,,
                left,見本 六,丙組合,担当,,2025-01-31
                unknown,見本 七,株式会社丁,担当,,
                later,見本 八,株式会社丁,担当,2025-03-01,
                untold,見本 九,イヨテック,担当,,
                silent,見本 十,,担当,,
                centre,見本 十一,運用センター,担当,,
                """);
        assertThat(open(team)).as("nobody keeps or demands subcontracts").isEmpty();
        assertThat(open(team.file("subcontracts.csv", """
                        id,company,work,from,to,requested_on,approved_on,approved_by
                        1,株式会社甲,監視,2025-01-01,,2024-12-01,2024-12-20,課長
                        2,乙合同会社,監視,2025-03-01,,2025-02-01,,
                        3,丙組合,監視,2025-01-01,2025-02-15,2024-12-01,2024-12-20,課長
                        """)))
                .containsExactly(
                        "team.csv waits: of another company, without an approved row in subcontracts.csv",
                        "team.csv ended: of another company, without an approved row in subcontracts.csv",
                        "team.csv unknown: of another company, without an approved row in subcontracts.csv",
                        "team.csv untold: of a section or of another company: its organisation does not tell");
    }

    @Test
    void whatWasDestroyedIsWhatWasReplaced() throws Exception {
        assertThat(open(FEBRUARY.file("inventory.csv", """
                        id,kind,name,quantity,replaced_on,serial
                        one,medium,媒体,1,2025-02-01,ＳＮ-1
                        two,medium,媒体,1,2025-02-01,SN-2
                        three,medium,媒体,1,2025-02-01,SN-3
                        """).file("media-disposals.csv", """
                        id,asset,medium,serial,replaced_on,done_on,method,performer
                        1,one,媒体,SN-1,2025-02-01,2025-02-02,destroy,甲
                        2,two,媒体,SN-9,2025-02-01,2025-02-02,destroy,甲
                        """)))
                .containsExactly(
                        "inventory.csv three: replaced, no row in media-disposals.csv",
                        "media-disposals.csv 2: destroyed under another serial number than two has in inventory.csv");
    }

    @Test
    void minutesAreOpenAfterFourteenDays() throws Exception {
        assertThat(open(FEBRUARY.file("minutes.csv", """
                id,title,held_on,content,approved_on,approved_by
                old,定例会,2025-02-13,決めた,,
                new,定例会,2025-02-14,決めた,,
                approved,定例会,2025-01-14,決めた,2025-02-28,課長
                """)))
                .containsExactly("minutes.csv old: not approved within 14 days of 2025-02-13");
    }

    @Test
    void aSubcontractInForceNeedsItsApproval() throws Exception {
        assertThat(open(FEBRUARY.file("subcontracts.csv", """
                id,company,work,from,approved_on,approved_by
                S-1,株式会社架空,受付,2025-02-28,,
                S-2,株式会社架空,受付,2025-03-01,,
                S-3,株式会社架空,受付,2025-02-01,2025-02-02,課長
                """)))
                .containsExactly("subcontracts.csv S-1: in force since 2025-02-28 without approval");
    }

    @Test
    void aMigrationIsAgreedAndProven() throws Exception {
        assertThat(open(FEBRUARY.file("migrations.csv", """
                id,service,data,agreed_on,performed_on,count_before,count_after
                M-1,web,一致,2025-01-08,2025-01-22,10,10
                M-2,web,不一致,2025-01-08,2025-01-22,10,9
                M-3,web,比較なし,,2025-01-22,,
                M-4,web,これから,,2025-03-01,,
                """)))
                .containsExactly(
                        "migrations.csv M-2: what was counted before and after differs",
                        "migrations.csv M-3: done without an agreed plan",
                        "migrations.csv M-3: nothing was compared before and after");
    }

    @Test
    void aReplacedMediumIsErasedOrDestroyed() throws Exception {
        assertThat(open(FEBRUARY.file("inventory.csv", """
                id,kind,name,quantity,replaced_on
                ssd-1,medium,SSD,1,2025-02-16
                ssd-2,medium,SSD,1,2025-02-16
                ssd-3,medium,SSD,1,2025-03-01
                ssd-4,medium,SSD,1,
                """).file("media-disposals.csv", """
                id,asset,medium,serial,replaced_on,done_on,method,performer
                B-1,ssd-1,SSD,S-1,2025-02-16,2025-02-20,destroy,例示 一郎
                B-2,,SSD,S-2,2025-02-16,2025-03-01,destroy,例示 一郎
                """)))
                .containsExactly(
                        "media-disposals.csv B-2: replaced on 2025-02-16, neither erased nor destroyed",
                        "inventory.csv ssd-2: replaced, no row in media-disposals.csv");
    }

    @Test
    void aMeasureAgainstRepetitionIsOpenOnceItIsDue() throws Exception {
        assertThat(open(FEBRUARY.file("incidents.csv", """
                id,service,detected_at,reported_at,recovered_at
                INC-1,web,2025-01-10T09:00,2025-01-10T09:01,2025-01-10T09:02
                """).file("incident-reports.csv", """
                id,incident,stage,at,content,measure,measure_due_on,measure_done_on
                R-1,INC-1,final,2025-01-12T09:00,報告,増設,2025-02-27,
                R-2,INC-1,final,2025-01-13T09:00,報告,増設,2025-02-28,
                R-3,INC-1,final,2025-01-14T09:00,報告,増設,2025-02-01,2025-02-20
                """)))
                .containsExactly("incident-reports.csv R-1: measure not done, due on 2025-02-27");
    }

    @Test
    void ledgersWantApprovalsFirstAndThingsBack() throws Exception {
        assertThat(open(FEBRUARY.file("handling/takeouts.csv", """
                id,item,purpose,approved_on,taken_on,due_on,returned_on
                O-1,データ,検証,2025-02-12,2025-02-12,2025-02-14,2025-02-14
                O-2,データ,検証,2025-02-13,2025-02-12,2025-02-14,
                """)
                        .file("handling/accidents.csv", """
                id,found_at,reported_at,summary
                A-1,2025-02-28T23:59,,誤送信
                """)
                        .file("handling/returns.csv", """
                id,item,received_on
                E-1,設定書,2025-01-10
                """)))
                .containsExactly(
                        "handling/takeouts.csv O-2: approved_on is missing or later than taken_on",
                        "handling/takeouts.csv O-2: returned_on is missing after due_on",
                        "handling/accidents.csv A-1: reported_at is missing after found_at");
    }

    @Test
    void aMissedMonthIsTalkedAboutAndImproved() throws Exception {
        DataFiles missed = FEBRUARY.outages("""
                service,from,to
                web,2025-01-10T00:00,2025-01-11T00:00
                web,2025-02-10T00:00,2025-02-11T00:00
                """);
        assertThat(open(missed))
                .containsExactly(
                        "improvements.csv 2025-01: below the target, no consultation",
                        "improvements.csv 2025-02: below the target, no consultation");
        assertThat(open(missed.file("improvements.csv", """
                month,consulted_on,measure,due_on,done_on
                2025-01,2025-02-05,増設,2025-02-20,
                2025-02,2025-02-28,増設,2025-02-28,
                """)))
                .containsExactly("improvements.csv 2025-01: measure not done, due on 2025-02-20");
    }

    /** Without what acceptance itself leaves open. */
    private static List<String> open(DataFiles files) throws BadInputException {
        Scope scope = files.scope();
        return OpenPoints.of(files.read(), scope.calculation()).stream()
                .filter(point -> !point.register().matches("(deliverables|inspections|findings)\\.csv"))
                .map(point -> point.where() + ": " + point.matter())
                .toList();
    }
}
