package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.render.Targets;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents about payments, from the contract to paper. */
@OneRenderer
class GoldenPaymentsIT {

    /** Sixty instalments, the first fifteen of which are paid or not. */
    private static final String SIXTY = """
            payments:
              - id: server
                title: サーバーサービス
                ceiling: 210410000
                contract-amount: 210410000
                instalments: 60
                first-month: 2025-01
                partial: { amount: 21041000, paid-on: 2025-03-31 }
            """;

    private static final Pattern ROW = Pattern.compile("(\\d+) 令和\\d+年\\d+月 令和\\d+年\\d+月\\d+日 3,156,150 286,922 .*");

    @TempDir
    static Path folder;

    private static Path output;
    private static Path sixty;

    @BeforeAll
    static void makeTheDocuments() throws Exception {
        output = folder.resolve("output");
        make(GivenData.in(folder), output);
        Path other = Files.createDirectories(folder.resolve("sixty"));
        GivenData data = GivenData.in(other);
        String contract = Files.readString(data.directory().resolve("contract.yaml"));
        data.with("contract.yaml", contract.substring(0, contract.indexOf("payments:")) + SIXTY);
        make(data, other.resolve("output"));
        sixty = other.resolve("output/documents/payment-plan/payment-plan.adoc");
        SharedRenderer.render(sixty, new Targets(sixty.resolveSibling("page.html"), null, pdf()));
    }

    private static void make(GivenData data, Path output) throws Exception {
        ReportRequest request = new ReportRequest(data.directory(), output, null, null);
        new ReportGenerator(request)
                .documents(
                        DocumentRequest.of(List.of("payment-plan", "budget-statement"), List.of("adoc"), null),
                        line -> {});
    }

    @Test
    void theAsciiDocOfThePlanIsTheGoldenOne() throws Exception {
        Golden.assertSame("payment-plan.adoc", output.resolve("documents/payment-plan/payment-plan.adoc"));
    }

    @Test
    void theAsciiDocOfTheStatementIsTheGoldenOne() throws Exception {
        Golden.assertSame("budget-statement.adoc", output.resolve("documents/budget-statement/budget-statement.adoc"));
    }

    @Test
    void thePageHasEveryInstalmentAndASubtotalForEachYear() throws Exception {
        Document page = Jsoup.parse(sixty.resolveSibling("page.html").toFile(), "UTF-8");
        var rows =
                page.select("table:has(caption:contains(支払予定)) tbody").first().select("tr");

        assertThat(rows).hasSize(1 + 60 + 6 + 1);
        assertThat(rows.get(0).text()).isEqualTo("部分払 － 令和7年3月31日 21,041,000 1,912,818 21,041,000 189,369,000");
        assertThat(rows.get(4).text()).isEqualTo("令和6年度 計（4件） 30,509,450 2,773,584");
        assertThat(rows.last().text()).isEqualTo("合計（61件） 210,410,000 19,128,138");
        assertThat(rows.last().select("td").eachAttr("class")).allMatch(style -> !style.contains("halign-center"));
    }

    @Test
    void thePagesRepeatTheHeadAndTearNoRow() throws Exception {
        List<Integer> numbers = new ArrayList<>();
        for (String page : pages()) {
            List<Integer> onPage = page.lines()
                    .map(ROW::matcher)
                    .filter(row -> row.matches())
                    .map(row -> Integer.valueOf(row.group(1)))
                    .toList();
            numbers.addAll(onPage);
            assertThat(onPage.isEmpty() || page.lines().anyMatch("回 対象月 支払期日 支払額 うち消費税 累計 残額"::equals))
                    .isTrue();
        }
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void theStatementStandsOnPaperInYenAndThousands() throws Exception {
        Path source = sixty.resolveSibling("../budget-statement/budget-statement.adoc")
                .normalize();
        Path paper = source.resolveSibling("statement.pdf");
        SharedRenderer.render(source, Targets.pdf(paper));
        try (PDDocument pdf = Loader.loadPDF(paper.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).lines())
                    .contains(
                            "令和7年度 210,410,000 30,509,450 37,873,800 142,026,750 179,900,550",
                            "令和7年度 210,410 30,510 37,874 142,027 179,901");
        }
    }

    private static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(pdf().toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }

    private static Path pdf() {
        return folder.resolve("plan.pdf");
    }
}
