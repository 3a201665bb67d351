package dev.servicereport.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.Catalogue;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentPagesTest {

    private static final String FRAGMENT = """
            <div class="service-report" lang="ja">
            <h2 id="_summary">1 総括 &amp; 判定</h2><p>a &lt; b</p>
            <div class="content"><img src="charts/availability-trend.svg" alt="図"></div>
            <h2 id="_measured">2 稼働率</h2>
            </div>
            """;

    @TempDir
    Path folder;

    private final List<WrittenDocument> documents = new ArrayList<>();
    private Path site;

    @BeforeEach
    void givenDocuments() throws Exception {
        site = folder.resolve("site");
        for (int month = 1; month <= 3; month++) {
            documents.add(document("monthly-report", "2025-0" + month, "令和7年" + month + "月"));
        }
        documents.add(document("payment-plan", "", ""));
    }

    private WrittenDocument document(String kind, String key, String subject) throws IOException {
        String name = key.isEmpty() ? kind : kind + "-" + key;
        Path source = folder.resolve("documents").resolve(name).resolve(name + ".adoc");
        Files.createDirectories(source.resolveSibling("charts"));
        Files.writeString(source.resolveSibling(name + ".fragment.html"), FRAGMENT);
        Files.write(source.resolveSibling(name + ".pdf"), new byte[179_001]);
        Files.writeString(
                source.resolveSibling("charts/availability-trend.svg"), "<svg><title>推移（目標 99.8%）&amp;</title></svg>");
        Files.writeString(source.resolveSibling("charts/availability-trend-narrow.svg"), "<svg/>");
        Files.write(source.resolveSibling("charts/availability-trend.png"), new byte[1000]);
        return new WrittenDocument(Catalogue.find(kind).orElseThrow(), subject, name, source, null);
    }

    private List<GivenPage> pages() throws Exception {
        Outcome run = new ReportGenerator(
                        new ReportRequest(GivenData.in(folder).directory(), folder.resolve("output"), null, null))
                .figures();
        Outcome outcome = new Outcome(
                run.dataset(),
                run.months(),
                run.registered(),
                run.fiscalYears(),
                run.openPoints(),
                run.registers(),
                run.equipment(),
                run.payments(),
                run.notices(),
                run.closed(),
                run.earlyWarning(),
                run.requirements(),
                documents,
                run.entries());
        return GivenPage.all(outcome, "service-report", site);
    }

    @Test
    void everyDocumentHasAPageAfterTheFirstOne() throws Exception {
        assertThat(pages())
                .extracting(page -> page.file() + " " + page.title())
                .containsExactly(
                        "service-report.html サービスの状況",
                        "service-report-2025-01.html 令和7年1月分 月次サービス報告書",
                        "service-report-2025-02.html 令和7年2月分 月次サービス報告書",
                        "service-report-2025-03.html 令和7年3月分 月次サービス報告書",
                        "service-report-payment-plan.html 支払計画書");
    }

    @Test
    void aMonthLeadsToTheMonthsBesideItAndToItsFiles() throws Exception {
        Document page = pages().get(2).document();

        assertThat(page.select("nav.ways a").eachText())
                .containsExactly("サービスの状況（一覧）", "← 前：令和7年1月分 月次サービス報告書", "次：令和7年3月分 月次サービス報告書 →");
        assertThat(page.select("nav.ways a").eachAttr("href"))
                .containsExactly("service-report.html", "service-report-2025-01.html", "service-report-2025-03.html");
        assertThat(page.select("nav.files a").eachText())
                .containsExactly(
                        "令和7年2月分 月次サービス報告書（PDF、180KB）", "令和7年2月分 サービス別の稼働率（CSV、1KB）", "推移（目標 99.8%）&（PNG、1KB）");
        assertThat(page.select("nav.files a").eachAttr("href"))
                .allSatisfy(place -> assertThat(site.resolve(place)).exists());
        assertThat(page.selectFirst("a.skip").attr("href")).isEqualTo("#document");
    }

    @Test
    void theFirstMonthHasNoneBeforeIt() throws Exception {
        assertThat(pages().get(1).document().select("nav.ways a[rel]").eachAttr("rel"))
                .containsExactly("next");
    }

    @Test
    void theContentsNameItsChapters() throws Exception {
        Document page = pages().get(2).document();

        assertThat(page.select("nav.contents a").eachText()).containsExactly("1 総括 & 判定", "2 稼働率");
        assertThat(page.select("nav.contents a").eachAttr("href"))
                .allSatisfy(place -> assertThat(page.selectFirst(place)).isNotNull());
    }

    @Test
    void whatWasRenderedStaysAsItIsAndChartsAreDrawnForNarrowScreens() throws Exception {
        Document page = pages().get(2).document();

        assertThat(page.selectFirst("#document p").text()).isEqualTo("a < b");
        assertThat(page.selectFirst("picture source").attr("srcset"))
                .isEqualTo("service-report/monthly-report-2025-02/charts/availability-trend-narrow.svg");
        assertThat(page.selectFirst("picture img").attr("src"))
                .isEqualTo("service-report/monthly-report-2025-02/charts/availability-trend.svg");
    }

    @Test
    void theFirstPageLeadsToThemAllWithTheirSize() throws Exception {
        Document page = pages().get(0).document();

        assertThat(page.select("section.documents summary").eachText()).startsWith("月次 3件", "支払と予算 1件");
        assertThat(page.select("section.documents li").first().select("a").eachText())
                .containsExactly("令和7年1月分 月次サービス報告書", "令和7年1月分 月次サービス報告書（PDF、180KB）");
        assertThat(page.selectFirst("table.map td.told a").attr("href")).isEqualTo("service-report-2025-02.html");
    }

    @Test
    void theDaysAheadForCalendarsAreLinkedFromTheFirstPageAndFromTheirDocument() throws Exception {
        documents.add(document("deadlines", "", ""));
        Path calendar =
                Files.createDirectories(folder.resolve("output/calendar")).resolve("deadlines.ics");
        Files.writeString(calendar, "BEGIN:VCALENDAR\n");
        List<GivenPage> pages = pages();

        for (int page : List.of(0, 5)) {
            assertThat(pages.get(page).document().select("a[href$=.ics]").eachText())
                    .containsExactly("今後の期日（予定表に取り込むファイル）（iCalendar、1KB）");
            assertThat(site.resolve(
                            pages.get(page).document().select("a[href$=.ics]").attr("href")))
                    .hasSameTextualContentAs(calendar);
        }
        assertThat(pages.get(4).document().select("a[href$=.ics]")).isEmpty();
    }

    @Test
    void withoutDaysAheadNoPageLeadsToACalendar() throws Exception {
        assertThat(pages())
                .allSatisfy(page ->
                        assertThat(page.document().select("a[href$=.ics]")).isEmpty());
    }
}
