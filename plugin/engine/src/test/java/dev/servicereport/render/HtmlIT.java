package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class HtmlIT {

    private static final String TITLE = "個人番号利用事務系ネットワークサーバーサービス 月次サービス実績報告書（令和8年10月分）";

    private Document page;
    private Document fragment;
    private String fragmentText;

    @BeforeAll
    void renderTheSample(@TempDir Path out) throws Exception {
        Documents.render(Documents.SAMPLE, new Targets(out.resolve("page.html"), out.resolve("fragment.html"), null));
        page = Jsoup.parse(Files.readString(out.resolve("page.html")));
        fragmentText = Files.readString(out.resolve("fragment.html"));
        fragment = Jsoup.parseBodyFragment(fragmentText);
    }

    @Test
    void pageIsJapaneseAndTitled() {
        assertThat(page.select("html").attr("lang")).isEqualTo("ja");
        assertThat(page.title()).isEqualTo(TITLE);
        assertThat(page.select("main > header > h1").text()).isEqualTo(TITLE);
        assertThat(page.select("header .details").text()).isEqualTo("四国データセンター株式会社　第1.0版　令和8年11月5日");
    }

    @Test
    void pageLoadsNothing() {
        assertThat(page.select("script, link, iframe, object")).isEmpty();
        assertThat(page.select("[src]").eachAttr("src"))
                .hasSize(2)
                .allSatisfy(src -> assertThat(src).startsWith("data:image/"));
        assertThat(page.select("[href]").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).startsWith("#"));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
    }

    @Test
    void fragmentIsABodyThatRefersToItsImages() {
        assertThat(fragmentText)
                .startsWith("<div class=\"service-report\" lang=\"ja\">")
                .endsWith("</div>\n");
        assertThat(fragment.select("body > *")).hasSize(1);
        assertThat(fragment.select("style, meta, title")).isEmpty();
        assertThat(fragment.select("img").eachAttr("src"))
                .containsExactly("charts/availability.svg", "charts/inquiries.png");
    }

    @Test
    void pageAndFragmentSayTheSame() {
        assertThat(fragment.text()).isEqualTo(page.select("main").text());
    }

    @Test
    void chaptersAreNumberedInJapanese() {
        assertThat(page.select("h2, h3").eachText())
                .containsExactly(
                        "第1章 総括",
                        "1.1 前月からの変化",
                        "第2章 稼働率",
                        "2.1 サービスごとの稼働率",
                        "2.2 停止の明細",
                        "第3章 問合せと障害への対応",
                        "3.1 応答の時間",
                        "3.2 用語",
                        "3.3 次月の予定",
                        "付録A　計算の規則");
        assertThat(page.select("#toctitle").text()).isEqualTo("目次");
        assertThat(page.select(".toc a").eachText())
                .isEqualTo(page.select("h2, h3").eachText());
    }

    @Test
    void captionsAndReferencesAreJapanese() {
        assertThat(page.select("caption").eachText())
                .containsExactly("表1　判定の一覧", "表2　サービスごとの稼働率（令和8年10月）", "表3　停止の明細", "表4　問合せの件数と初回応答");
        assertThat(page.select(".imageblock > .title").eachText()).containsExactly("図1　稼働率の推移（直近12か月）", "図2　受付の曜日と時間帯");
        assertThat(page.select(".admonitionblock td.icon").eachText()).containsExactly("重要", "注記", "警告");
        assertThat(page.select("a[href=#t-verdict]").text()).isEqualTo("表1");
        assertThat(page.select("p a[href=#unmeasured]").text()).isEqualTo("2.2");
        assertThat(page.select("sup.footnote a").attr("title")).isEqualTo("脚注へ");
    }

    @Test
    void tablesScrollByThemselvesAndTheirHeadersSayWhatTheyHead() {
        assertThat(page.select("table.tableblock").size())
                .isEqualTo(page.select(".table-scroll > table.tableblock").size());
        assertThat(page.select(".table-scroll").eachAttr("aria-label")).contains("表1　判定の一覧");
        assertThat(page.select("thead th:not([scope=col])")).isEmpty();
        assertThat(page.select("tbody th[scope=row]").eachText()).containsExactly("件名", "発注者", "受注者", "対象期間");
    }

    @Test
    void textOfTheDataIsShownAsWritten() {
        assertThat(page.select("td").eachText()).contains("コールセンター(参考)、");
    }

    @Test
    void footSaysWhoReportsAndHowToHandleIt() {
        assertThat(page.select("main > footer").text()).isEqualTo("四国データセンター株式会社　取扱注意（関係者限り・無断転載を禁ずる）");
    }
}
