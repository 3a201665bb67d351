package dev.servicereport.documents.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.Golden;
import dev.servicereport.SharedRenderer;
import dev.servicereport.render.Targets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve months from February 2025, the first of them with data: 83,337 yen, then eleven times 83,333. */
class TermOverviewIT {

    @TempDir
    Path folder;

    private Papers papers(GivenData data) throws Exception {
        return Papers.of(data, folder, "term-overview");
    }

    @Test
    void theAsciiDocIsTheGoldenOne() throws Exception {
        Golden.assertSame(
                "papers/term-overview.adoc",
                papers(GivenData.in(folder)).named("term-overview").source());
    }

    /** 令和6年度 has February and March: 83,337 + 83,333 = 166,670; 令和7年度 ten times 83,333. 1,000,000 − 83,337 = 916,663. */
    @Test
    void whatWasPlannedAndPaidAddsUp() throws Exception {
        Papers papers = papers(GivenData.in(folder).with("payments.csv", """
                plan,no,invoiced_on,paid_on,amount
                counter,1,2025-02-20,2025-02-27,83337
                """));
        assertThat(papers.text("term-overview"))
                .contains("支払予定額は1,000,000円、支払済みは83,337円、残りは916,663円です。")
                .contains("契約期間12か月のうち1か月を集計しました（達成1か月、未達成0か月、判定保留0か月）。残りは11か月です。")
                .contains("|令和6年度\n|2か月\n|1か月\n|0か月\n|0か月\n|0か月\n|166,670\n|83,337\n")
                .contains("|令和7年度\n|10か月\n|0か月\n|0か月\n|0か月\n|0か月\n|833,330\n|0\n")
                .contains("|計\n|12か月\n|1か月\n|0か月\n|0か月\n|0か月\n|1,000,000\n|83,337\n")
                .contains("|R7.2\n|99.955%\n|○\n|83,337\n|済\n")
                .contains("|R7.3\n|－\n|－\n|83,333\n|未\n");
    }

    /** 3 yen too much for the first month pay nothing of the others: 916,663 are left, not 916,660. */
    @Test
    void whatWasPaidTooMuchPaysNothingElse() throws Exception {
        Papers papers = papers(GivenData.in(folder).with("payments.csv", """
                plan,no,invoiced_on,paid_on,amount
                counter,1,2025-02-20,2025-02-27,83340
                """));
        assertThat(papers.text("term-overview")).contains("支払済みは83,340円、残りは916,663円です。");
    }

    /** Two plans pay the same month: 83,337 of 83,337 are open, and 83,338 of 1 are paid. */
    @Test
    void whatOnePlanWasPaidTooMuchDoesNotSettleAnother() throws Exception {
        String contract = Papers.contract("").replace("payments:\n", """
                payments:
                  - { id: small, title: 少額, contract-amount: 1, instalments: 1, first-month: 2025-02 }
                """);
        Papers papers =
                papers(GivenData.in(folder).with("contract.yaml", contract).with("payments.csv", """
                        plan,no,invoiced_on,paid_on,amount
                        small,1,2025-02-20,2025-02-27,83338
                        """));
        assertThat(papers.text("term-overview")).contains("|83,338\n|一部\n").doesNotContain("|83,338\n|済\n");
    }

    @Test
    void aPaymentOutsideTheTermStandsInTheYearsAlone() throws Exception {
        String contract = Papers.contract("").replace("first-month: 2025-02", "first-month: 2025-01");
        assertThat(papers(GivenData.in(folder).with("contract.yaml", contract)).text("term-overview"))
                .contains("（部分払、期間前の支払など）83,337円は、年度の表だけに含みます。")
                .contains("支払の記録はありません。")
                .contains("|R8.1\n|－\n|－\n|0\n|－\n");
    }

    @Test
    void withoutPaymentsThereAreVerdictsAlone() throws Exception {
        String contract = Papers.contract("").replaceAll("(?s)payments:.*(?=handling:)", "");
        assertThat(papers(GivenData.in(folder).with("contract.yaml", contract)).text("term-overview"))
                .contains("|R7.2\n|99.955%\n|○\n|－\n|－\n")
                .doesNotContain("支払予定額は");
    }

    /** Five years of 60 months: the first page has the years and the chart, the second the months. */
    @Test
    void sixtyMonthsTakeTwoPages() throws Exception {
        String contract = Papers.contract("")
                .replace("service-to: 2026-01-31", "service-to: 2030-01-31")
                .replace("instalments: 12", "instalments: 60")
                .replace("1000000", "210410000");
        Papers papers = papers(
                GivenData.in(folder).with("contract.yaml", contract.replace("ceiling: 1000000", "ceiling: 210410000")));
        Path pdf = folder.resolve("term.pdf");
        SharedRenderer.render(papers.named("term-overview").source(), Targets.pdf(pdf));
        try (PDDocument paper = Loader.loadPDF(pdf.toFile())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(2);
        }
    }
}
