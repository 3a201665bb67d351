package dev.servicereport.many;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.document.Assets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewPageTest {

    @TempDir
    private Path folder;

    private Document page;

    @BeforeEach
    void write() throws Exception {
        report(Standings.iyo(folder), "2025-03");
        List<ContractLine> contracts = List.of(
                ContractLine.of("松山市", Standings.matsuyama(folder)),
                ContractLine.of("伊予市", folder.resolve("伊予市")),
                ContractLine.refused(
                        "<今治>", List.of("a.csv:3 [to]: found '<b>', expected a day", "b.csv: found '', expected x")));
        OverviewPage overview = new OverviewPage(Assets.unpack(folder.resolve("assets"), null));
        page = Jsoup.parse(overview.whole(contracts, new FolderPlaces(folder, "")));
    }

    private static void report(Path output, String month) throws IOException {
        Path reports = output.resolve("documents/monthly-report/" + month);
        Files.createDirectories(reports);
        Files.writeString(reports.resolve("monthly-report-" + month + ".html"), "<p>");
        Files.createDirectories(output.resolve("acceptance"));
        Files.writeString(output.resolve("acceptance/index.html"), "<p>");
    }

    private List<String> cells(String contract) {
        return page.select("table.contract-rows tr.contract").stream()
                .filter(row -> row.select("th").text().startsWith(contract))
                .flatMap(row -> row.select("th, td").stream())
                .map(Element::text)
                .map(text -> text.replace('\u3000', ' '))
                .toList();
    }

    @Test
    void tellsHowEachContractStands() {
        assertThat(cells("伊予市"))
                .containsExactly(
                        "伊予市窓口システムサービス提供業務",
                        "◇ 判定保留 99.444～100.000%令和7年4月 基準値 99.8%",
                        "超過2時間33分26秒～残り1時間26分24秒",
                        "1か月",
                        "1か月",
                        "83,337／1,000,000",
                        "2件",
                        "超過 令和7年4月28日第2回の支払");
        assertThat(cells("松山市"))
                .containsExactly(
                        "松山市庁内ポータル", "○ 達成 99.999%令和7年2月 基準値 99.5%", "残り3時間21分34秒", "0か月", "0か月", "－なし", "0件", "－なし");
        assertThat(cells("<今治>"))
                .containsExactly(
                        "<今治>", "× 入力の誤り a.csv:3 [to]: found '<b>', expected a day b.csv: found '', expected x");
    }

    @Test
    void showsTheMonthsOfAllContractsByFiscalYearTheNewestFirst() {
        assertThat(page.select("table.contract-map caption").eachText()).containsExactly("令和7年度", "令和6年度");
        assertThat(page.select("table.contract-map").get(1).select("td.told").eachText())
                .containsExactly("令和7年2月 ○ 達成 99.955", "令和7年3月 × 未達成 99.596", "令和7年2月 ○ 達成 99.999");
        assertThat(page.select("table.contract-map").get(1).select("thead th").eachText())
                .containsExactly("契約", "2月", "3月");
        assertThat(page.select("table.contract-map")
                        .get(1)
                        .select("tr")
                        .get(2)
                        .select("td")
                        .eachText())
                .containsExactly("令和7年2月 ○ 達成 99.999", "－令和7年3月 対象外");
        assertThat(page.select("table.contract-map").get(0).select("tbody th").eachText())
                .as("a year of which nothing is known of a contract has no line of it")
                .containsExactly("伊予市");
        assertThat(page.select("details table.contract-map")).hasSize(1);
    }

    @Test
    void leadsToWhatThereIs() {
        assertThat(page.select("section a").eachAttr("href"))
                .containsExactly(
                        "%E4%BC%8A%E4%BA%88%E5%B8%82/acceptance/index.html",
                        "%E4%BC%8A%E4%BA%88%E5%B8%82/acceptance/index.html",
                        "%E4%BC%8A%E4%BA%88%E5%B8%82/acceptance/index.html",
                        "%E4%BC%8A%E4%BA%88%E5%B8%82/documents/monthly-report/2025-03/monthly-report-2025-03.html");
        assertThat(page.select("header a").eachAttr("href")).containsExactly("contracts.csv", "contracts.json");
    }

    @Test
    void filtersWithoutAScript() {
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("fieldset label").eachText())
                .containsExactly(
                        "すべて 3件",
                        "未達成の月がある 1件",
                        "判定保留の月がある 1件",
                        "データが欠けている月がある 0件",
                        "未了事項がある 1件",
                        "期限を過ぎている 1件",
                        "作成できなかった 1件");
        assertThat(page.select("tr.contract.has-missed.has-undetermined.has-open.has-overdue"))
                .hasSize(3);
        assertThat(page.select("tr.contract.has-broken")).hasSize(1);
        String style = page.select("style").outerHtml();
        assertThat(page.select("fieldset input").eachAttr("id").stream().skip(1))
                .allSatisfy(id -> assertThat(style)
                        .contains(".overview:has(#" + id + ":checked) .contract:not(.has-" + id.substring(5) + ")"));
    }
}
