package dev.servicereport.documents.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.delivery.LedgerKind.Purpose;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Material;
import dev.servicereport.documents.OwnershipEditions;
import dev.servicereport.documents.OwnershipNotice;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes into notices and reports on people and on personal information; the cut-off is the end of January 2025. */
class NoticesTest {

    private static final DataFiles DATA = DataFiles.MINIMAL
            .outages("service,from,to\nweb,2025-01-05T10:00,2025-01-05T10:01\n")
            .asOf("2025-01");

    private static List<Edition> editions(DataFiles data, Function<Material, Stream<Edition>> kind) throws Exception {
        return kind.apply(new Material(data.read(), data.scope().calculation(), List.of(), null))
                .toList();
    }

    private static <T> List<T> values(DataFiles data, Function<Material, Stream<Edition>> kind, Class<T> type)
            throws Exception {
        return editions(data, kind).stream()
                .flatMap(edition -> edition.values().values().stream())
                .map(type::cast)
                .toList();
    }

    @Test
    void aContractWithoutSuchRegistersHasNone() throws Exception {
        DataFiles team = DATA.file("team.csv", "id,name,role\na,見本 花子,責任者\n")
                .file("media-disposals.csv", "id,medium,serial,replaced_on\nM-1,SSD,S-1,2025-01-06\n");
        for (Function<Material, Stream<Edition>> kind : List.<Function<Material, Stream<Edition>>>of(
                NoticeEditions::leadNotices,
                NoticeEditions::staffNotices,
                NoticeEditions::accidentReports,
                NoticeEditions::returnReports,
                NoticeEditions::siteInspections,
                new OwnershipEditions()::of)) {
            assertThat(editions(team, kind)).isEmpty();
        }
    }

    @Test
    void eachWhoIsResponsibleHasANoticeThatNamesTheOneBefore() throws Exception {
        DataFiles data = DATA.file("team.csv", """
                        id,name,role,lead,from,to
                        c,仮名 三郎,責任者,yes,2025-02-01,
                        b,例示 二郎,責任者,yes,2025-01-15,2025-01-31
                        a,見本 花子,責任者,yes,2024-06-03,2025-01-14
                        d,架空 四郎,構築担当,no,2024-06-03,
                        """).file("staff-changes.csv", """
                        id,member,kind,changed_on,filed_on,successor,reason
                        H-1,a,leaves,2025-01-15,2025-01-10,b,異動
                        """);

        assertThat(values(data, NoticeEditions::leadNotices, LeadNotice.class))
                .extracting(notice -> notice.person().name()
                        + notice.former().stream().map(LeadNotice.Person::name).toList()
                        + notice.reason())
                .containsExactly("見本 花子[]", "例示 二郎[見本 花子]異動");
        assertThat(editions(data, NoticeEditions::leadNotices))
                .extracting(edition -> edition.key() + " " + edition.issuedOn())
                .containsExactly("a null", "b 2025-01-10");
    }

    /** Somebody who is to come is known once notice was given. */
    @Test
    void aNoticeGivenAheadIsThere() throws Exception {
        DataFiles data = DATA.file("team.csv", "id,name,role,lead,from\nc,仮名 三郎,責任者,yes,2025-02-01\n")
                .file("staff-changes.csv", "id,member,kind,changed_on,filed_on\nH-1,c,joins,2025-02-01,2025-01-31\n");
        assertThat(editions(data, NoticeEditions::leadNotices)).hasSize(1);
    }

    @Test
    void aNoticeOfStaffShowsWhoIsInChargeOnItsDay() throws Exception {
        DataFiles data = DATA.file("handling/responsible-persons.csv", """
                        id,role,worker,organisation,duties,from,to,manual,reported_on
                        P-1,業務従事者,例示 二郎,社,運用,2024-06-03,2025-01-14,1.0版,2024-06-04
                        P-2,取扱責任者,見本 花子,社,統括,2024-06-03,,1.0版,2024-06-04
                        P-3,業務従事者,仮名 三郎,社,運用,2025-01-15,,1.0版,2025-01-16
                        P-4,業務従事者,架空 四郎,社,受付,2025-01-20,,1.1版,2025-02-03
                        """)
                .file(
                        "handling/briefings.csv",
                        "id,held_on,worker,content\nB-1,2025-01-15,仮名　三郎,規則\nB-2,2025-01-20,架空 四郎,規則\n");

        List<Edition> editions = editions(data, NoticeEditions::staffNotices);
        assertThat(editions).extracting(Edition::key).containsExactly("2024-06-04", "2025-01-16", "next");
        assertThat(values(data, NoticeEditions::staffNotices, StaffNotice.class))
                .extracting(notice -> notice.reported()
                        + notice.rows().stream()
                                .map(row -> row.name() + " " + row.briefed() + " " + row.change())
                                .toList())
                .containsExactly(
                        "令和6年6月4日[見本 花子 － 新規, 例示 二郎 － 新規]",
                        "令和7年1月16日[見本 花子 － 継続, 例示 二郎 － 解任（R7.1.14）, 仮名 三郎 R7.1.15 新規]",
                        "[見本 花子 － 継続, 仮名 三郎 R7.1.15 継続, 架空 四郎 R7.1.20 新規]");
    }

    @Test
    void whatIsNotKnownOfAnAccidentIsLeftBlank() throws Exception {
        DataFiles data = DATA.file("handling/accidents.csv", """
                id,found_at,reported_at,kind,summary,persons
                A-1,2025-01-20T09:00,2025-02-03T10:00,漏えい,誤送信,12
                A-2,2025-02-03T09:00,,,誤廃棄,
                """);
        assertThat(values(data, NoticeEditions::accidentReports, AccidentReport.class))
                .containsExactly(new AccidentReport(
                        "A-1",
                        "令和7年1月20日 09:00",
                        "",
                        "■\u00a0漏えい　□\u00a0滅失　□\u00a0毀損　□\u00a0改ざん　□\u00a0目的外利用",
                        new AccidentReport.Matter("誤送信", "", "12", "", ""),
                        new AccidentReport.Answer("", "", "", "")));
    }

    @Test
    void whatIsLeftAtTheCutOffIsTold() throws Exception {
        DataFiles data = DATA.file("handling/returns.csv", """
                        id,item,received_on,returned_on
                        V-1,設定書,2024-06-10,2025-01-20
                        V-2,名簿,2024-06-10,2025-02-03
                        V-3,図面,2025-02-03,
                        """)
                .file("handling/copies.csv", """
                        id,item,purpose,approved_on,copied_on,disposed_on
                        Y-1,設定書,作業,2025-01-06,2025-01-06,2025-01-20
                        Y-2,設定書,作業,2025-02-03,2025-02-03,
                        Y-3,設定書,作業,2025-01-30,,
                        Y-4,名簿,作業,2025-01-30,2025-01-31,
                        """)
                .file(
                        "media-disposals.csv",
                        "id,medium,serial,replaced_on,done_on,method,performer\nM-1,SSD,S-1,2025-01-06,2025-02-03,destroy,社\n"
                                + "M-2,SSD,S-2,2025-01-06,2025-01-31,destroy,社\n");
        ReturnReport report =
                values(data, NoticeEditions::returnReports, ReturnReport.class).get(0);
        assertThat(report.over()).isFalse();
        assertThat(report.returned()).extracting(ReturnReport.Returned::id).containsExactly("V-1");
        assertThat(report.copies()).extracting(ReturnReport.Copy::id).containsExactly("Y-1");
        assertThat(report.media()).extracting(ReturnReport.Medium::id).containsExactly("M-2");
        assertThat(report.left())
                .containsExactly(
                        new ReturnReport.Left("V-2", "名簿", "R6.6.10"),
                        new ReturnReport.Left("Y-4", "複写物：名簿", "R7.1.31"),
                        new ReturnReport.Left("M-1", "媒体：SSD（S-1）", "R7.1.6"));
    }

    @Test
    void anInspectionLooksAtTheRegistersAsTheyStoodOnItsDay() throws Exception {
        DataFiles data = DATA.agreed("registers: { handling-copies: required, third-party-instructions: required }")
                .agreed("references: { handling-briefings: 第3条 }")
                .file(
                        "handling/briefings.csv",
                        "id,held_on,worker,content\nB-1,2025-01-15,仮名 三郎,規則\nB-2,2025-01-20,架空 四郎,規則\n")
                .file("handling/site-inspections.csv", """
                        id,kind,inspected_on,inspector,subject,result
                        N-1,実地調査,2025-01-16,課,保管,指摘なし
                        N-2,実地調査,2025-02-16,課,保管,指摘なし
                        """);
        List<SiteInspection> inspections = values(data, NoticeEditions::siteInspections, SiteInspection.class);
        assertThat(inspections).hasSize(1);
        assertThat(inspections.get(0).checks())
                .containsExactly(
                        new SiteInspection.Check("個人情報取扱い周知記録簿", "第3条", "1件（未了1件）"),
                        new SiteInspection.Check("個人情報複写承認簿", "", "証跡なし"),
                        new SiteInspection.Check("個人情報の目的外利用・第三者提供 指示承諾簿", "", "証跡なし"));
    }

    @Test
    void theContractsOwnSentenceMakesTheNoticeOfOwnership() throws Exception {
        DataFiles data = DATA.agreed("ownership: 報告書は発注者に帰属する。\nhandling: 部外秘");
        OwnershipNotice notice =
                values(data, new OwnershipEditions()::of, OwnershipNotice.class).get(0);
        assertThat(notice.statement()).isEqualTo("報告書は発注者に帰属する。");
        assertThat(notice.mark()).isEqualTo("部外秘");
        assertThat(notice.reports())
                .flatExtracting(OwnershipNotice.Reports::titles)
                .contains("SLAモニタリング実施方法")
                .doesNotContain("資料の帰属・公表禁止通知書", "検収書類一覧", "障害報告書");
    }

    /** A ledger of the contract's own serves a form by its purpose, which says the columns that it needs. */
    @Test
    void aLedgerOfTheContractsOwnFeedsAForm() throws Exception {
        DataFiles data = DATA.file("ledgers.yaml", """
                        ledgers:
                          - id: visits
                            file: audit/visits
                            title: 訪問調査簿
                            purpose: site-inspections
                            columns: [{ name: inspected_on, headings: 調査日, type: date, width: 8 }]
                        """).file("audit/visits.csv", "id,inspected_on\nA-1,2025-01-16\n");
        assertThat(values(data, NoticeEditions::siteInspections, SiteInspection.class))
                .extracting(SiteInspection::inspectedOn)
                .containsExactly("令和7年1月16日");
    }

    /** Each of two ledgers of a purpose has a row A-1: two papers, which the ledgers' ids tell apart. */
    @Test
    void rowsOfTwoLedgersWithOneIdHaveAPaperEach() throws Exception {
        DataFiles data = DATA.file("ledgers.yaml", """
                        ledgers:
                          - id: paper-accidents
                            file: audit/accidents
                            title: 紙の事故簿
                            purpose: personal-data-accidents
                            columns: [{ name: found_at, headings: 発見日, type: date, width: 8 }]
                          - id: visits
                            file: audit/visits
                            title: 訪問調査簿
                            purpose: site-inspections
                            columns: [{ name: inspected_on, headings: 調査日, type: date, width: 8 }]
                          - id: staff
                            file: audit/staff
                            title: 従事者簿
                            purpose: personal-data-staff
                            columns:
                              - { name: worker, headings: 氏名, width: 8 }
                              - { name: reported_on, headings: 届出日, type: date, width: 8 }
                        """)
                .file("audit/accidents.csv", "id,found_at\nA-1,2025-01-16\n")
                .file("handling/accidents.csv", "id,found_at,kind,summary\nA-1,2025-01-20T09:00,漏えい,誤送信\n")
                .file("audit/visits.csv", "id,inspected_on\nA-1,2025-01-16\n")
                .file(
                        "handling/site-inspections.csv",
                        "id,kind,inspected_on,inspector,subject,result\nA-1,実地調査,2025-01-16,課,保管,指摘なし\n")
                .file("audit/staff.csv", "id,worker,reported_on\nA-1,例示 二郎,2025-01-16\n")
                .file(
                        "handling/responsible-persons.csv",
                        "id,role,worker,organisation,duties,from,to,manual,reported_on\n"
                                + "P-1,業務従事者,仮名 三郎,社,運用,2025-01-15,,1.0版,2025-01-16\n");

        for (Function<Material, Stream<Edition>> kind : List.<Function<Material, Stream<Edition>>>of(
                NoticeEditions::accidentReports, NoticeEditions::siteInspections, NoticeEditions::staffNotices)) {
            assertThat(editions(data, kind)).extracting(Edition::key).hasSize(2).doesNotHaveDuplicates();
        }
        assertThat(editions(data, NoticeEditions::accidentReports))
                .extracting(edition -> edition.key() + " " + edition.subject())
                .contains("paper-accidents.A-1 紙の事故簿　A-1　令和7年1月16日");
    }

    /** Nothing was given back or destroyed: nothing is reported as such. */
    @Test
    void whatWasOnlyReceivedMakesNoReport() throws Exception {
        DataFiles data = DATA.file(
                        "handling/returns.csv",
                        "id,item,received_on,returned_on\nV-1,設定書,2024-06-10,\nV-2,名簿,2024-06-10,2025-02-03\n")
                .file("handling/copies.csv", "id,item,purpose,copied_on,disposed_on\n")
                .file("media-disposals.csv", "id,medium,serial,replaced_on\n");
        assertThat(editions(data, NoticeEditions::returnReports)).isEmpty();
    }

    /** The record of an inspection is the client's own paper, which belongs to it anyway. */
    @Test
    void thePapersOfTheClientAreNotInTheNoticeOfOwnership() throws Exception {
        DataFiles data = DATA.agreed("ownership: 報告書は発注者に帰属する。")
                .file(
                        "handling/site-inspections.csv",
                        "id,kind,inspected_on,inspector,subject,result\nN-1,実地調査,2025-01-16,課,保管,指摘なし\n");
        assertThat(editions(data, NoticeEditions::siteInspections)).isNotEmpty();
        assertThat(values(data, new OwnershipEditions()::of, OwnershipNotice.class)
                        .get(0)
                        .reports())
                .flatExtracting(OwnershipNotice.Reports::titles)
                .doesNotContain("実地調査記録");
    }

    @Test
    void aPurposeSaysWhichColumnsItNeeds() {
        for (Purpose purpose : List.of(
                Purpose.SECRECY_OATHS,
                Purpose.PERSONAL_DATA_STAFF,
                Purpose.RETURNS,
                Purpose.COPIES,
                Purpose.SITE_INSPECTIONS)) {
            String word = purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
            DataFiles data = DATA.file("ledgers.yaml", """
                    ledgers:
                      - id: keys
                        file: rooms/keys
                        title: 鍵貸出簿
                        purpose: %s
                        columns: [{ name: holder, headings: 借受者, width: 10 }]
                    """.formatted(word));
            assertThatThrownBy(data::read)
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining(
                            "ledgers.yaml:5 [ledgers[0].purpose]: found '" + word + "', expected a column '")
                    .hasMessageContaining("' of dates or times");
        }
    }
}
