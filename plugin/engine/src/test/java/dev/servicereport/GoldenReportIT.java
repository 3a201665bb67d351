package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.render.PlainAsciidoctor;
import dev.servicereport.render.Targets;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month from the CSV files to paper, looked at from all sides. */
@OneRenderer
class GoldenReportIT {

    @TempDir
    static Path folder;

    private static Path output;
    private static Path document;

    @BeforeAll
    static void makeTheReport() throws Exception {
        output = folder.resolve("output");
        document = output.resolve("documents/monthly-report/2025-02/monthly-report-2025-02.adoc");
        ReportRequest request = new ReportRequest(GivenData.in(folder).directory(), output, null, null);
        new ReportGenerator(request).documents(DocumentRequest.of(List.of(), List.of("adoc"), null), line -> {});
        SharedRenderer.render(document, new Targets(html(), null, pdf()));
    }

    @Test
    void theFiguresAreTheGoldenOnes() throws Exception {
        Golden.assertSame("2025-02.json", output.resolve("metrics/2025-02.json"));
    }

    @Test
    void theScheduleIsTheGoldenOne() throws Exception {
        Golden.assertSame("payments.json", output.resolve("metrics/payments.json"));
    }

    @Test
    void theAsciiDocIsTheGoldenOne() throws Exception {
        Golden.assertSame("monthly-report-2025-02.adoc", document);
    }

    @Test
    void thePageSaysTheVerdictAtAGlance() throws Exception {
        Document page = page();
        assertThat(page.select("html").attr("lang")).isEqualTo("ja");
        assertThat(page.select("h1").eachText()).containsExactly("月次サービス報告書（令和7年2月分）");
        assertThat(page.select("table.band th").eachText()).containsExactly("判定", "稼働率", "比較");
        assertThat(page.select("table.band td").eachText())
                .containsExactly("○ 達成", "99.955%", "基準値　99.8%以上 前月差　－", "残り1時間2分9秒");
        assertThat(page.select("table.boxes th").eachText()).containsExactly("障害", "問合せ", "当月分の支払");
    }

    @Test
    void thePageShowsAVerdictInItsColour() throws Exception {
        assertThat(page().select("table.band-met td span.big1").eachText()).containsExactly("○ 達成");
    }

    @Test
    void thePageHasItsTablesAndFiguresInOrder() throws Exception {
        assertThat(page().select("caption, .imageblock .title").eachText())
                .containsExactly(
                        "図1　月別稼働率の推移（基準値99.8%）",
                        "表1　サービス別・月別の稼働率（基準値99.8%以上）",
                        "表2　サービスごとの停止、稼働率及び許容停止時間の残り",
                        "表3　年度ごとの判定と稼働率",
                        "図2　令和7年2月の停止・除外・未計測の時系列",
                        "表4　サービス全体の停止",
                        "表5　サービスごとの停止（長い順）",
                        "表6　障害 INC-1　窓口システムの停止",
                        "表7　問合せの一覧",
                        "表8　除外の一覧",
                        "表9　当月分及び当月に請求又は支払のあったもの（令和7年2月28日現在、税込の円）",
                        "表10　算定に用いた時間",
                        "表11　算定の方法",
                        "表12　停止及び除外の時間と元データ");
    }

    @Test
    void thePageNeedsNothingButItself() throws Exception {
        Document page = page();
        assertThat(page.select("img").eachAttr("src")).hasSize(3).allMatch(source -> source.startsWith("data:"));
        assertThat(page.select("[href]").eachAttr("href")).allMatch(target -> target.startsWith("#"));
        assertThat(page.select("script, link, iframe, object")).isEmpty();
    }

    @Test
    void thePdfSaysTheSame() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(pdf().toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text)
                    .contains("月次サービス報告書（令和7年2月分）", "99.955%", "○達成", "データベース[A|B]", "{帳票}の*並び順*", "サービスを再起動した。");
        }
    }

    @Test
    void renderingTheSourceAgainGivesTheSameBytes() throws Exception {
        Path page = folder.resolve("again/page.html");
        Path pdf = folder.resolve("again/document.pdf");
        SharedRenderer.render(document, new Targets(page, null, pdf));
        assertThat(page).hasSameBinaryContentAs(html());
        assertThat(pdf).hasSameBinaryContentAs(pdf());
    }

    @Test
    void theSourceRendersWithPlainAsciidoctor() {
        List<String> messages = new ArrayList<>();
        try (Asciidoctor asciidoctor = PlainAsciidoctor.create()) {
            asciidoctor.registerLogHandler(message -> messages.add(message.getMessage()));
            Options plain = Options.builder()
                    .safe(SafeMode.SERVER)
                    .toFile(false)
                    .standalone(true)
                    .build();
            Document page = Jsoup.parse(asciidoctor.convertFile(document.toFile(), plain));
            assertThat(page.select("table.band td").eachText()).contains("99.955%", "○ 達成");
        }
        assertThat(messages).isEmpty();
    }

    private static Document page() throws Exception {
        return Jsoup.parse(html().toFile(), "UTF-8");
    }

    private static Path html() {
        return folder.resolve("page.html");
    }

    private static Path pdf() {
        return folder.resolve("document.pdf");
    }
}
