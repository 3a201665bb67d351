package dev.servicereport.documents.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days that lie ahead of the end of February 2025, from contract and registers. */
class DeadlinesCalendarTest {

    @TempDir
    Path folder;

    private GivenData data;

    /** One plan of two instalments instead of one of twelve. */
    @BeforeEach
    void given() throws Exception {
        data = GivenData.in(folder);
        contract("");
    }

    private void contract(String more) throws Exception {
        String contract =
                Files.readString(Path.of("src/test/resources/golden/data/contract.yaml"), StandardCharsets.UTF_8);
        data.with(
                "contract.yaml",
                contract.replace("instalments: 12", "instalments: 2")
                        .replace("service-to: 2026-01-31", "service-to: 2026-01-31\n" + more));
    }

    private StrictCalendar calendar() throws Exception {
        return StrictCalendar.read(bytes());
    }

    private byte[] bytes() throws Exception {
        Path output = folder.resolve("output");
        new ReportGenerator(new ReportRequest(data.directory(), output, null, null)).metrics();
        return Files.readAllBytes(output.resolve("calendar/deadlines.ics"));
    }

    /** 31 March is a Monday, 30 April a Wednesday; 1,000,000 ÷ 2. */
    @Test
    void theContractHasItsEndAndItsPayments() throws Exception {
        contract("extension-consultation: 2025-07-31");
        assertThat(calendar().lines())
                .containsExactly(
                        "2025-03-31 支払期日：窓口システムサービス 第1回 500,000円 -P30D",
                        "2025-04-30 支払期日：窓口システムサービス 第2回 500,000円 -P30D",
                        "2025-07-31 延長協議の期限：窓口システムサービス提供業務",
                        "2026-01-31 運用終了：窓口システムサービス提供業務");
    }

    @Test
    void whatIsInUseHasItsWarrantyAndLicence() throws Exception {
        data.with("inventory.csv", """
                id,kind,name,role,quantity,delivered_on,replaced_on,warranty_to,licence_to
                a,server,A号機,窓口,1,2025-01-10,,2025-05-31,
                b,server,B号機,窓口,1,2025-01-10,,2025-05-31,
                c,server,C号機（交換済み）,窓口,1,2025-01-10,2025-02-10,2025-05-31,
                d,server,D号機（未納）,窓口,1,2025-03-10,,2025-05-31,
                e,licence,製品;版,窓口,5,2025-01-10,,,2025-03-01
                f,licence,前日に切れたもの,窓口,5,2025-01-10,,,2025-02-28
                """);
        assertThat(calendar().lines())
                .contains("2025-03-01 ライセンスの期限：製品;版", "2025-05-31 保証の期限：A号機、B号機")
                .hasSize(5);
    }

    /** The notice of 24 February leaves until 6 March, the invoice of 20 February until 22 March. */
    @Test
    void inspectionsHaveTenDaysAndInvoicesThirty() throws Exception {
        data.with("inspections.csv", """
                        id,kind,completed_on,notified_on,inspected_on,result
                        K-1,completion,2025-02-20,2025-02-24,,
                        """)
                .with("findings.csv", "id,inspection,text\n")
                .with("revisions.csv", "document,key,version,issued_on,number,summary,author\n")
                .with("payments.csv", """
                        plan,no,invoiced_on,paid_on,amount
                        counter,1,2025-02-20,,500000
                        """);
        assertThat(calendar().lines())
                .contains("2025-03-06 検査期限：K-1（完了検査） -P10D", "2025-03-22 支払期限：窓口システムサービス 第1回 500,000円 -P30D");
    }

    @Test
    void whatIsPaidIsNotAhead() throws Exception {
        data.with("payments.csv", """
                plan,no,invoiced_on,paid_on,amount
                counter,1,2025-02-20,2025-02-27,500000
                """);
        assertThat(calendar().lines())
                .containsExactly("2025-04-30 支払期日：窓口システムサービス 第2回 500,000円 -P30D", "2026-01-31 運用終了：窓口システムサービス提供業務");
    }

    /** 1 yen too much of the first is no payment ahead; of the second 200,001 are paid, 299,999 are not. */
    @Test
    void aheadIsWhatIsNotPaid() throws Exception {
        data.with("payments.csv", """
                plan,no,invoiced_on,paid_on,amount
                counter,1,2025-02-20,2025-02-27,500001
                counter,2,2025-02-20,2025-02-27,200001
                """);
        assertThat(calendar().lines())
                .containsExactly("2025-04-30 支払期日：窓口システムサービス 第2回 299,999円 -P30D", "2026-01-31 運用終了：窓口システムサービス提供業務");
    }

    /** A payment in advance is a payment; what is no licence does not expire as one, and years that are not paid do not end. */
    @Test
    void plansHaveTheirOwnDays() throws Exception {
        contract("");
        String contract = Files.readString(data.directory().resolve("contract.yaml"), StandardCharsets.UTF_8);
        data.with("contract.yaml", contract.replace("payments:\n", """
                        payments:
                          - id: lines
                            title: 回線
                            contract-amount: 1000
                            partial: { amount: 100, paid-on: "2025-03-10" }
                            instalments: 1
                            first-month: 2025-02
                            term: { from: "2025-02-01", to: "2025-08-31" }
                          - id: office
                            title: 文書作成
                            contract-amount: 7900
                            first-month: 2025-02
                            annual:
                              - { from: "2025-02-15", to: "2026-02-14", amount: 4000, licences: 165 }
                              - { from: "2026-02-15", to: "2027-02-14", amount: 3900, licences: 160 }
                            termination: { after: 1 }
                        """))
                .with("payments.csv", """
                        plan,no,invoiced_on,paid_on,amount
                        counter,1,2025-02-20,2025-02-27,500000
                        counter,2,2025-02-20,2025-02-27,500000
                        office,1,2025-02-20,2025-02-27,4000
                        """)
                .with("inventory.csv", """
                        id,kind,name,quantity,licence_to
                        a,licence,図面,1,2026-02-14
                        """);
        assertThat(calendar().lines())
                .containsExactly(
                        "2025-03-10 支払期日：回線 部分払 100円 -P30D",
                        "2025-03-31 支払期日：回線 第1回 900円 -P30D",
                        "2025-08-31 対象期間の末日：回線",
                        "2026-01-31 運用終了：窓口システムサービス提供業務",
                        "2026-02-14 ライセンスの期限：図面、文書作成の利用期間");
        assertThat(new String(bytes(), StandardCharsets.UTF_8).replace("\r\n ", ""))
                .contains("inventory.csv、contract.yaml");
    }

    @Test
    void whatIsFoundAndPlannedHasItsDay() throws Exception {
        data.with("inspections.csv", """
                        id,kind,completed_on,notified_on,inspected_on,result
                        K-1,completion,2025-02-10,2025-02-12,2025-02-20,failed
                        """)
                .with("findings.csv", """
                        id,inspection,text,due_on,corrected_on
                        F-1,K-1,配線図がない,2025-03-05,
                        F-2,K-1,手順書がない,2025-03-06,2025-02-26
                        """)
                .with("revisions.csv", "document,key,version,issued_on,number,summary,author\n")
                .with("milestones.csv", """
                        id,phase,name,planned_from,planned_to,started_on,finished_on
                        M-1,infrastructure,機器の据付,2025-02-20,2025-03-07,,
                        M-2,infrastructure,配線,2025-02-20,2025-03-08,2025-02-20,2025-02-27
                        """);
        assertThat(calendar().lines())
                .contains("2025-03-05 指摘事項の修正期限：F-1", "2025-03-07 導入作業の予定日：機器の据付")
                .noneMatch(line -> line.contains("F-2") || line.contains("配線"));
    }

    /** The stamp is the end of 28 February in Japan; an event keeps its name when what it is about changes. */
    @Test
    void theSameDataGiveTheSameCalendar() throws Exception {
        byte[] first = bytes();
        assertThat(bytes()).isEqualTo(first);
        StrictCalendar calendar = StrictCalendar.read(first);
        assertThat(calendar.events()).extracting(event -> event.get("DTSTAMP")).containsOnly("20250228T150000Z");
        data.with("payments.csv", """
                plan,no,invoiced_on,paid_on,amount
                counter,1,,2025-02-27,1
                """);
        assertThat(calendar().events())
                .extracting(event -> event.get("UID"))
                .isEqualTo(calendar.events().stream()
                        .map(event -> event.get("UID"))
                        .toList());
    }

    @Test
    void nothingAheadMakesNoCalendar() throws Exception {
        Path output = folder.resolve("output");
        data.with("payments.csv", """
                plan,no,invoiced_on,paid_on,amount
                counter,1,2025-02-20,2025-02-27,500000
                counter,2,2025-02-20,2025-02-27,500000
                """);
        new ReportGenerator(new ReportRequest(data.directory(), output, null, "2026-01")).metrics();
        assertThat(output.resolve("calendar")).doesNotExist();
    }
}
