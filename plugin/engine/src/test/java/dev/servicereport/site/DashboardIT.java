package dev.servicereport.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardIT {

    @TempDir
    Path folder;

    private GivenData data;

    @BeforeEach
    void givenData() throws Exception {
        data = GivenData.in(folder);
    }

    private Document page(String asOf) throws Exception {
        Path output = folder.resolve("output");
        Outcome outcome = new ReportGenerator(
                        new ReportRequest(data.directory(), output, null, asOf.isEmpty() ? null : asOf))
                .figures();
        GivenPage page = GivenPage.all(outcome, "index", folder.resolve("site")).get(0);
        assertThat(page.file()).isEqualTo("index.html");
        return page.document();
    }

    private Document page() throws Exception {
        return page("");
    }

    private void contract(String from, String to) throws Exception {
        data.with(
                "contract.yaml",
                Files.readString(data.directory().resolve("contract.yaml")).replace(from, to));
    }

    private static String card(Document page, String id) {
        return page.selectFirst("section[aria-labelledby=" + id + "]").text();
    }

    /** Each month that is told, as it is heard. */
    private static List<String> months(Document page) {
        return page.select("table.map td.told").eachText();
    }

    @Test
    void showsTheTermTheVerdictTheAllowanceAndTheMoney() throws Exception {
        Document page = page();

        assertThat(page.selectFirst("h1").text()).isEqualTo("窓口システムサービス提供業務");
        assertThat(page.select("header.strip p").eachText())
                .containsExactly(
                        "発注者 見本市　受注者 株式会社見本データセンター", "令和7年2月28日現在　サービス期間 令和7年2月1日から令和8年1月31日まで", "12か月のうち1か月が経過");
        assertThat(page.selectFirst("header.strip rect.bar-navy").attr("width")).isEqualTo("83");
        assertThat(card(page, "card-newest")).isEqualTo("最新の判定 ○ 達成 99.955% 令和7年2月　基準値 99.8%");
        assertThat(card(page, "card-downtime")).isEqualTo("許容停止時間 残り1時間2分9秒 令和7年2月　停止 18分／許容 1時間20分9秒");
        assertThat(card(page, "card-money")).isEqualTo("支払 1,000,000円 総額 支払の記録はありません。");
    }

    @Test
    void sentencesOfTheUsersOwnAreSaidHereToo() throws Exception {
        Path own = folder.resolve("own");
        Files.createDirectories(own.resolve("templates"));
        Files.writeString(own.resolve("templates/texts.properties"), """
                summary.left-range = {least}から{most}まで
                site.title = 本市の状況
                site.open-points = 残ったこと
                site.table-payments = これから支払う額
                """);
        data.undetermined();
        Outcome outcome = new ReportGenerator(new ReportRequest(data.directory(), folder.resolve("output"), null, null))
                .figures();

        GivenPage page =
                GivenPage.all(outcome, "index", folder.resolve("site"), own).get(0);

        assertThat(page.document()
                        .select("section[aria-labelledby=card-downtime] p.number")
                        .text())
                .matches(".+から.+まで");
        assertThat(page.title()).isEqualTo("本市の状況");
        assertThat(page.document().text()).contains("残ったこと", "これから支払う額").doesNotContain("検収までの未了事項", "支払予定の一覧");
    }

    @Test
    void aContractWithoutPaymentsSaysSo() throws Exception {
        String yaml = Files.readString(data.directory().resolve("contract.yaml"));
        data.with(
                "contract.yaml",
                yaml.substring(0, yaml.indexOf("payments:")) + yaml.substring(yaml.indexOf("handling:")));

        assertThat(card(page(), "card-money")).isEqualTo("支払 支払計画の登録はありません。");
    }

    @Test
    void yearsStandBelowEachOtherAndEveryMonthOfTheTermHasItsPlace() throws Exception {
        Document page = page();

        assertThat(page.select("table.map tbody th").eachText()).containsExactly("令和6年度", "令和7年度");
        assertThat(page.select("table.map thead th").eachText())
                .startsWith("年度", "4月", "5月")
                .endsWith("2月", "3月", "年度");
        assertThat(months(page)).containsExactly("令和7年2月 ○ 達成 99.955");
        assertThat(page.select("table.map td.is-ahead")).hasSize(11);
        assertThat(page.select("table.map td.is-outside")).hasSize(12);
    }

    @Test
    void aMonthWithoutDataStandsBetweenTheOthersAndAsksForAnAction() throws Exception {
        data.without("outages/2025-02.csv").without("outages").with("uptime/a.csv", """
                service,status,from,to
                web,up,2025-02-01T00:00,2025-03-01T00:00
                db,up,2025-02-01T00:00,2025-03-01T00:00
                web,up,2025-04-01T00:00,2025-05-01T00:00
                db,up,2025-04-01T00:00,2025-05-01T00:00
                """);
        Document page = page();

        assertThat(months(page)).containsExactly("令和7年2月 ○ 達成 100.000", "令和7年3月 ・ データなし", "令和7年4月 ○ 達成 100.000");
        assertThat(page.selectFirst("#gaps").text()).startsWith("データなし：令和7年3月（");
        assertThat(page.select("ul.tasks a[href=#gaps]").text()).isEqualTo("データが欠けている月 1件");
    }

    @Test
    void aHeldMonthShowsBothEndsAndAsksForAnAction() throws Exception {
        data.undetermined();
        Document page = page();

        assertThat(months(page)).singleElement().asString().contains("判定保留").contains("～");
        assertThat(page.select(".map td:has(.to) .figure").eachText())
                .hasSize(2)
                .last()
                .isEqualTo("100.000");
        assertThat(page.selectFirst("rect.bar-open")).isNotNull();
        assertThat(page.select("ul.tasks a[href=#term]").text()).isEqualTo("判定保留の月 1件");
    }

    @Test
    void aMissedMonthIsOverdrawn() throws Exception {
        data.missed();
        Document page = page();

        assertThat(page.selectFirst("section[aria-labelledby=card-downtime] .number.missed")
                        .text())
                .isEqualTo("超過16時間39分51秒");
        assertThat(page.selectFirst("rect.bar-red").attr("width")).isEqualTo("1000");
        assertThat(page.selectFirst("table.lines tr.whole td.missed-months").text())
                .isEqualTo("1か月");
    }

    @Test
    void aTermThatHasNotBegunIsAPage() throws Exception {
        data.without("outages/2025-02.csv")
                .without("outages")
                .without("incidents.csv")
                .without("inquiries.csv");
        data.without("exclusions.csv");
        Document page = page("2025-01-15");

        assertThat(page.selectFirst("p.elapsed").text()).contains("全12か月");
        assertThat(card(page, "card-newest")).isEqualTo("最新の判定 判定した月はまだありません。");
        assertThat(months(page)).isEmpty();
        assertThat(page.select("section.services")).isEmpty();
    }

    @Test
    void sixtyMonthsAreAllThere() throws Exception {
        contract("service-to: 2026-01-31", "service-to: 2030-01-31");
        contract("instalments: 12", "instalments: 60");
        for (int i = 0; i < 60; i++) {
            String month = YearMonth.of(2025, 2).plusMonths(i).toString();
            data.with(
                    "outages/" + month + ".csv",
                    "service,from,to\nweb," + month + "-03T01:00," + month + "-03T01:05\n");
        }
        Document page = page();

        assertThat(months(page)).hasSize(60).first().asString().startsWith("令和7年2月 ○ 達成 99.9");
        assertThat(page.selectFirst("table.map").hasClass("long")).isTrue();
        assertThat(page.selectFirst("p.elapsed").text()).isEqualTo("60か月のうち60か月が経過");
        assertThat(page.selectFirst("table.lines caption").text()).isEqualTo("令和10年11月から令和12年1月までの稼働率");
    }

    @Test
    void fortyServicesHaveALineEach() throws Exception {
        String rows = IntStream.rangeClosed(3, 40)
                .mapToObj(i -> "s" + i + ",サービス" + i + ",,,yes\n")
                .collect(Collectors.joining());
        data.with("services.csv", Files.readString(data.directory().resolve("services.csv")) + rows);

        assertThat(page().select("table.lines tbody th").eachText())
                .hasSize(41)
                .startsWith("サービス全体", "窓口システム")
                .endsWith("サービス40");
    }

    @Test
    void textFromDataIsText() throws Exception {
        contract("title: 窓口システムサービス提供業務", "title: \"<script>alert('&')</script>\"");
        data.with("services.csv", "id,name,part_of,rule,in_sla\nweb,\"<b>窓口</b>\"\"x\",,,yes\ndb,'db' & ${x},,,yes\n");
        Document page = page();

        assertThat(page.selectFirst("h1").text()).isEqualTo("<script>alert('&')</script>");
        assertThat(page.select("script, h1 *, table.lines th b")).isEmpty();
        assertThat(page.select("table.lines tbody th").eachText())
                .containsExactly("サービス全体", "<b>窓口</b>\"x", "'db' & ${x}");
    }

    @Test
    void noTwoLinksOfOneTextLeadToDifferentPlaces() throws Exception {
        var targets = page().select("a[href]").stream()
                .collect(Collectors.groupingBy(
                        Element::text, Collectors.mapping(link -> link.attr("href"), Collectors.toSet())));

        assertThat(targets.values()).allSatisfy(places -> assertThat(places).hasSize(1));
    }

    @Test
    void everyFileThatIsLinkedIsThereWithItsSize() throws Exception {
        Document page = page();

        assertThat(page.select("a[href^=service-report/], img[src]"))
                .isNotEmpty()
                .allSatisfy(link -> {
                    String place = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    assertThat(folder.resolve("site").resolve(place)).exists();
                });
        assertThat(page.select("a[href^=service-report/tables]").eachText())
                .allSatisfy(text -> assertThat(text).matches(".+（CSV、\\d+KB）"));
    }

    @Test
    void theSameRunGivesTheSamePage() throws Exception {
        String once = page().html();
        Path again = folder.resolve("again");
        Outcome outcome = new ReportGenerator(new ReportRequest(data.directory(), folder.resolve("output"), null, null))
                .figures();
        assertThat(GivenPage.all(outcome, "index", again).get(0).document().html())
                .isEqualTo(once);
    }
}
