package dev.servicereport.documents.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.GivenData;
import dev.servicereport.Golden;
import dev.servicereport.SharedRenderer;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.render.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of a month's payment: 1,000,000 yen in 12 instalments, of which the first carries the 4 yen that do not divide. */
class MonthlyPapersIT {

    private static final String ALL = """
            monthly-papers: [invoice, completion-notice, performance-check, partial-inspection, inspection-result]
            """;

    private static final String PAYEE = """
            contractor: { name: 株式会社見本データセンター, invoice-registration: Ｔ1234567890123,
              account: { bank: 見本銀行, branch: 本店, number: "0098765", holder: カ）ミホン } }
            """;

    private static final String ONE_MONTH_MORE = """
            service,from,to
            web,2025-02-20T11:00,2025-02-20T11:18
            web,2025-03-20T11:00,2025-03-20T11:18
            """;

    @TempDir
    Path folder;

    private GivenData data(String more) throws Exception {
        String contract = Papers.contract(more).replace("contractor: { name: 株式会社見本データセンター }\n", PAYEE);
        return GivenData.in(folder).with("contract.yaml", contract);
    }

    @Test
    void aContractThatNamesNoneHasNone() throws Exception {
        assertThat(Papers.of(GivenData.in(folder), folder, "monthly-papers").documents())
                .isEmpty();
    }

    @Test
    void eachPaperIsTheGoldenOneOnAPageOfItsOwn() throws Exception {
        Papers papers = Papers.of(data(ALL), folder, "monthly-papers");
        Golden.assertSame(
                "papers/monthly-papers-2025-02.adoc",
                papers.named("monthly-papers-2025-02").source());
        Path pdf = folder.resolve("papers.pdf");
        SharedRenderer.render(papers.named("monthly-papers-2025-02").source(), Targets.pdf(pdf));
        try (PDDocument paper = Loader.loadPDF(pdf.toFile())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(5);
            assertThat(new PDFTextStripper().getText(paper))
                    .containsSubsequence("業務完了届", "履行確認書", "請求書", "検査調書（既済部分検査）", "検査結果通知書");
        }
    }

    @Test
    void boxesAreAsWideAsTheirWords() throws Exception {
        assertThat(boxes("副市長, 総務部長, 情報政策課長, 課長補佐, 係長, 担当"))
                .containsExactly("[.stamps%unbreakable,width=96%,cols=\"6*^\",options=\"header\"]");
    }

    @Test
    void boxesWithoutRoomGoIntoAnotherRow() throws Exception {
        assertThat(boxes("管理者, 副管理者, 事務局長, 総務局長, 情報政策部長, デジタル変革推進課長, 課長補佐, 係長, 主査, 担当"))
                .containsExactly(
                        "[.stamps%unbreakable,width=80%,cols=\"5*^\",options=\"header\"]",
                        "[.stamps%unbreakable,width=80%,cols=\"5*^\",options=\"header\"]");
    }

    private List<String> boxes(String words) throws Exception {
        String paper = "monthly-papers: [performance-check]\napproval-boxes: [" + words + "]\n";
        return Files.readAllLines(Papers.of(data(paper), folder, "monthly-papers")
                        .named("monthly-papers-2025-02")
                        .source())
                .stream()
                .filter(line -> line.startsWith("[.stamps"))
                .toList();
    }

    /** 83,337 × 10 ÷ 110 = 7,576.09…: 7,576 yen of tax, 75,761 yen without it. */
    @Test
    void anInvoiceHasWhatAQualifiedOneNeeds() throws Exception {
        Papers papers = Papers.of(data("monthly-papers: [invoice]\n"), folder, "monthly-papers");
        assertThat(papers.lines("monthly-papers-2025-02", ".内訳", "|83,337"))
                .containsSubsequence("|窓口システムサービス（令和7年2月分）", "|10%", "|75,761", "|7,576", "|83,337");
        assertThat(papers.text("monthly-papers-2025-02"))
                .contains("|窓口システムサービス　第1/12回　令和7年2月分", "|T1234567890123", "|見本銀行　本店", "|普通　0098765", "|カ）ミホン")
                .doesNotContain("業務完了届");
    }

    /** 4,000,000 × 10 ÷ 110 = 363,636.36…: a year of licences is not the month in which it is paid. */
    @Test
    void anInvoiceOfAYearNamesTheYear() throws Exception {
        String contract = Papers.contract("monthly-papers: [invoice]\n").replace("payments:\n", """
                payments:
                  - id: office
                    title: 文書作成
                    contract-amount: 7900000
                    first-month: 2025-02
                    annual:
                      - { from: "2025-02-15", to: "2026-02-14", amount: 4000000, licences: 165 }
                      - { from: "2026-02-15", to: "2027-02-14", amount: 3900000, licences: 160 }
                """);
        Papers papers = Papers.of(GivenData.in(folder).with("contract.yaml", contract), folder, "monthly-papers");
        assertThat(papers.text("monthly-papers-2025-02"))
                .contains("|文書作成　第1/2回　第1年度分", "|文書作成（第1年度分）\n|10%\n|3,636,364\n|363,636\n|4,000,000\n")
                .contains("|令和7年2月15日から令和8年2月14日まで");
    }

    /** Of a plan at 8% nobody said whether that is the reduced rate: 100,001 × 8 ÷ 108 = 7,407.48… */
    @Test
    void anInvoiceSaysNothingOfReducedRates() throws Exception {
        String contract = Papers.contract("monthly-papers: [invoice]\n")
                .replace("tax-rate: 10", "tax-rate: 8")
                .replace("instalments: 12", "instalments: 1")
                .replace("1000000", "100001");
        Papers papers = Papers.of(GivenData.in(folder).with("contract.yaml", contract), folder, "monthly-papers");
        assertThat(papers.text("monthly-papers-2025-02"))
                .contains("|8%\n|92,594\n|7,407\n|100,001\n", "税込金額 × 8 ÷ 108 の円未満")
                .doesNotContain("軽減税率");
    }

    /** 1,000,000 − 83,337 = 916,663. */
    @Test
    void theInspectionOfThePartDoneAddsUp() throws Exception {
        Papers papers = Papers.of(data("monthly-papers: [partial-inspection]\n"), folder, "monthly-papers");
        assertThat(papers.lines("monthly-papers-2025-02", "|残額", "|916,663"))
                .containsExactly("|残額", "|1,000,000", "|0", "|83,337", "|83,337", "|916,663");
    }

    @Test
    void theAccountStandsInTheInvoiceAlone() throws Exception {
        Papers papers =
                Papers.of(data("monthly-papers: [completion-notice, performance-check, inspection-result]\n"), folder);
        assertThat(papers.names("monthly-papers")).containsExactly("monthly-papers-2025-02");
        for (var document : papers.documents()) {
            assertThat(papers.text(document.name())).doesNotContain("0098765", "T1234567890123");
        }
    }

    @Test
    void withoutNumberOrAccountAnInvoiceIsFilledInByHand() throws Exception {
        GivenData data = GivenData.in(folder).with("contract.yaml", Papers.contract("monthly-papers: [invoice]\n"));
        assertThat(Papers.of(data, folder, "monthly-papers").text("monthly-papers-2025-02"))
                .contains("h|口座名義\n|{nbsp}\n")
                .doesNotContain("登録番号");
    }

    @Test
    void anOrdinaryRunMakesThoseOfTheNewestMonth() throws Exception {
        GivenData data = data(ALL).with("outages/2025-02.csv", ONE_MONTH_MORE);
        assertThat(Papers.of(data, folder).names("monthly-papers")).containsExactly("monthly-papers-2025-03");
        assertThat(Papers.of(data, folder, "monthly-papers").names("monthly-papers"))
                .containsExactly("monthly-papers-2025-02", "monthly-papers-2025-03");
    }

    @Test
    void anOrdinaryRunMakesThoseOfMonthsThatAreNotPaid() throws Exception {
        GivenData data = data(ALL).with("outages/2025-02.csv", ONE_MONTH_MORE).with("payments.csv", """
                        plan,no,invoiced_on,paid_on,amount
                        counter,1,2025-03-04,2025-03-25,83336
                        """);
        assertThat(Papers.of(data, folder).names("monthly-papers"))
                .containsExactly("monthly-papers-2025-02", "monthly-papers-2025-03");
        data.with("payments.csv", """
                plan,no,invoiced_on,paid_on,amount
                counter,1,2025-03-04,2025-03-25,83337
                """);
        assertThat(Papers.of(data, folder).names("monthly-papers")).isEqualTo(List.of("monthly-papers-2025-03"));
    }

    private GivenData instalments(String count, String first) throws Exception {
        return GivenData.in(folder)
                .with(
                        "contract.yaml",
                        Papers.contract(ALL)
                                .replace("instalments: 12", "instalments: " + count)
                                .replace("first-month: 2025-02", "first-month: " + first));
    }

    /** Half of 1,000,000 yen falls due before the service begins: nothing was done in that month that could be confirmed. */
    @Test
    void whatIsPaidForNoMonthOfServiceHasItsInvoiceAlone() throws Exception {
        GivenData data = instalments("2", "2025-01");
        Papers papers = Papers.of(data, folder, "monthly-papers");
        assertThat(papers.names("monthly-papers")).containsExactly("monthly-papers-2025-01", "monthly-papers-2025-02");
        assertThat(papers.text("monthly-papers-2025-01").lines())
                .filteredOn(line -> line.startsWith("== "))
                .containsExactly("== 請求書");
        assertThat(papers.text("monthly-papers-2025-01"))
                .contains("|窓口システムサービス　第1/2回　第1回分", "|令和7年2月1日から令和8年1月31日まで", "￥500,000-")
                .doesNotContain("稼働率", "業務完了");
        assertThat(papers.text("monthly-papers-2025-02")).contains("第2/2回　令和7年2月分");
    }

    @Test
    void anOrdinaryRunMakesItWhileItIsNotPaid() throws Exception {
        GivenData data = instalments("2", "2025-01");
        assertThat(Papers.of(data, folder).names("monthly-papers")).containsExactly("monthly-papers-2025-02");
        data.with("payments.csv", "plan,no,invoiced_on,paid_on,amount\ncounter,1,2025-01-31,2025-02-10,499999\n");
        assertThat(Papers.of(data, folder).names("monthly-papers"))
                .containsExactly("monthly-papers-2025-01", "monthly-papers-2025-02");
        data.with("payments.csv", "plan,no,invoiced_on,paid_on,amount\ncounter,1,2025-01-31,2025-02-10,500000\n");
        assertThat(Papers.of(data, folder).names("monthly-papers")).containsExactly("monthly-papers-2025-02");
    }

    /** Twelve instalments from the second month on: the last one comes after the last month, 1,000,000 − 83,337 − 10 × 83,333. */
    @Test
    void theLastInstalmentCanComeAfterTheService() throws Exception {
        GivenData data = instalments("12", "2025-03");
        data.with("outages/2026-01.csv", "service,from,to\nweb,2026-01-20T11:00,2026-01-20T11:18\n");
        Papers papers = Papers.of(data, folder, "monthly-papers");
        assertThat(papers.names("monthly-papers")).endsWith("monthly-papers-2026-01", "monthly-papers-2026-02");
        assertThat(papers.text("monthly-papers-2026-02"))
                .contains("|窓口システムサービス　第12/12回　第12回分", "￥83,333-", "|令和7年2月1日から令和8年1月31日まで");
    }

    /** 1,000,000 ÷ 4 for three months each, of which the last is the month that it is paid for. */
    @Test
    void anInstalmentOfAQuarterIsForItsThreeMonths() throws Exception {
        GivenData data = instalments("4\n    every: 3", "2025-04");
        data.with("outages/2025-04.csv", "service,from,to\nweb,2025-04-20T11:00,2025-04-20T11:18\n");
        Papers papers = Papers.of(data, folder, "monthly-papers", "payment-plan");
        assertThat(papers.text("monthly-papers-2025-02")).doesNotContain("請求金額");
        assertThat(papers.text("monthly-papers-2025-04"))
                .contains("|窓口システムサービス　第1/4回　令和7年2月から令和7年4月分", "|令和7年2月1日から令和7年4月30日まで", "￥250,000-");
        assertThat(papers.text("payment-plan")).contains("4回（3か月ごと、令和7年4月分 ～ 令和8年1月分）");
    }

    /** What is completed, confirmed and inspected is what is claimed; the figures are those of the last month. */
    @Test
    void thePapersOfAQuarterAreAboutItsThreeMonths() throws Exception {
        String contract = Papers.contract(ALL)
                .replace("instalments: 12", "instalments: 4\n    every: 3")
                .replace("first-month: 2025-02", "first-month: 2025-04");
        GivenData data = GivenData.in(folder).with("contract.yaml", contract);
        data.with("outages/2025-04.csv", "service,from,to\nweb,2025-04-20T11:00,2025-04-20T11:18\n");
        Papers papers = Papers.of(data, folder, "monthly-papers");
        assertThat(papers.text("monthly-papers-2025-04"))
                .contains("h|完了した期間\n|令和7年2月1日から令和7年4月30日まで\n")
                .contains("h|確認する期間\n|令和7年2月1日から令和7年4月30日まで\n")
                .contains("|月次サービス報告書（令和7年2月から令和7年4月分）\n", ".確認した事項（測定の値は令和7年4月分）\n")
                .contains("h|稼働率\n|令和7年4月　99.")
                .doesNotContain("令和7年4月1日");
        assertThat(papers.text("monthly-papers-2025-02"))
                .contains("h|完了した期間\n|令和7年2月1日から令和7年2月28日まで\n", "|月次サービス報告書（令和7年2月分）\n", ".確認した事項\n");
    }

    /** A paper of a month names what was agreed by its end. */
    @Test
    void aChangeOfTheContractCountsFromItsDayOn() throws Exception {
        String contract = Papers.contract(ALL).replace("instalments: 12", """
                instalments: 12
                    ceiling: 1500000
                    changes: [ { from: 3, contract-amount: 1200000, agreed-on: "2025-03-10" } ]
                    termination: { after: 4, agreed-on: "2025-04-28" }""".strip());
        GivenData data =
                GivenData.in(folder).with("contract.yaml", contract.replaceFirst("    ceiling: 1000000\n", ""));
        data.with("outages/2025-04.csv", "service,from,to\nweb,2025-04-20T11:00,2025-04-20T11:18\n");
        Papers papers = Papers.of(data, folder, "monthly-papers");
        assertThat(papers.text("monthly-papers-2025-02"))
                .contains("|　￥1,000,000-（うち消費税額￥90,909-）\n")
                .contains("から令和8年1月31日まで\n");
        assertThat(papers.text("monthly-papers-2025-03"))
                .contains("|　￥1,200,000-（うち消費税額￥109,090-）（令和7年3月10日変更契約）\n")
                .contains("から令和8年1月31日まで\n");
        assertThat(papers.text("monthly-papers-2025-04")).contains("から令和7年5月31日まで（令和7年4月28日中途解約）\n");
    }

    @Test
    void creditsOfAMonthDoNotStandBesideInstalmentsOfAQuarter() throws Exception {
        GivenData data =
                instalments("4\n    every: 3\n    service-credits: [{ below: \"99.8\", percent: 5 }]", "2025-04");
        assertThatThrownBy(() -> Papers.of(data, folder, "monthly-papers"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("every")
                .hasMessageContaining("service-credits");
    }

    @Test
    void withoutAPlanOfPaymentsThereIsNothingToInvoice() throws Exception {
        String contract = Papers.contract(ALL).replaceAll("(?s)payments:.*(?=handling:)", "");
        GivenData data = GivenData.in(folder).with("contract.yaml", contract);
        assertThat(Papers.of(data, folder, "monthly-papers")
                        .text("monthly-papers-2025-02")
                        .lines())
                .filteredOn(line -> line.startsWith("== "))
                .containsExactly("== 業務完了届", "== 履行確認書", "== 検査結果通知書");
    }
}
