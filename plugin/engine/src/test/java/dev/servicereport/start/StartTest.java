package dev.servicereport.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project begun in a folder: what is written, and what is refused with nothing written. */
class StartTest {

    private static final Charset EXCEL = Charset.forName("windows-31j");

    private static final String ZABBIX = """
            "深刻度","時間","復旧時刻","ステータス","ホスト","障害","継続時間","確認済","アクション","タグ"
            "重度の障害","2025-05-28 16:41:07","2025-05-28 17:05:52","解決済","srv-web","httpd が停止","24m 45s","はい","",""
            "情報","2025-05-27 16:00:00","2025-05-27 16:10:00","解決済","DB サーバー #1","再起動した","10m","はい","",""
            """;

    private static final String STOPS = """
            令和7年度 計画停止一覧,,,,
            開始日時,終了日時,対象,内容,承認
            2025/5/4 1:00,2025/5/4 3:00,全サーバー,更新プログラムの適用,済
            2025/5/6 1:00,2025/5/6 3:00,srv-web、メール,証明書の更新,未
            """;

    @TempDir
    Path path;

    private Folder folder() {
        return new Folder(path);
    }

    private static String faults(Folder folder) {
        return Folder.faults(catchThrowableOfType(BadInputException.class, folder::begin));
    }

    @Test
    void writesAProjectFromAnExportAndAListOfPlannedStops() throws Exception {
        Folder folder = folder().file("zabbix.csv", "\uFEFF" + ZABBIX)
                .file("計画停止.csv", STOPS, EXCEL)
                .say("client", "架空市")
                .say("target", "99.5")
                .say("from", "2025-05")
                .say("to", "2028-03")
                .say("export", "zabbix.csv")
                .say("maintenance", "計画停止.csv");
        Started started = folder.begin();
        assertThat(started.seen())
                .containsExactly(
                        "zabbix.csv: zabbix-problems (Zabbix: Monitoring > Problems, Export to CSV), UTF-8, 2 rows, 2 names",
                        "計画停止.csv: planned stops, windows-31j, 2 rows");
        assertThat(started.next()).isEqualTo("mvn site");
        assertThat(folder.contractFrom("sources:")).isEqualTo("""
                sources:
                  - files: "exports/zabbix*.csv"
                    kind: outages
                    preset: zabbix-problems
                    # zabbix.csv：UTF-8、見出しは 1 行目、2 行（2025-05-27 から 2025-05-28）
                    where:
                      # TODO: 停止とみなす深刻度を確かめる。「#」を付けた行は数えない
                      "深刻度":
                        - "致命的な障害"   # 0 行
                        - "重度の障害"   # 1 行
                        - "軽度の障害"   # 0 行
                        - "警告"   # 0 行
                        # - "情報"   # 1 行、停止ではない
                    # 出力にある名前: services.csv の番号
                    services:
                      "DB サーバー #1": "db-サーバー-1"
                      "srv-web": "srv-web"
                  - files: "exports/計画停止*.csv"
                    kind: exclusions
                    columns:
                      reason: "内容"
                    constants: { class: "planned" }
                    # 計画停止.csv：windows-31j、見出しは 2 行目、2 行
                    where:
                      # TODO: 除外する行を確かめる。「#」を付けた行と空欄の行は除外しない
                      "承認":
                        # - "未"   # 1 行
                        - "済"   # 1 行
                    split: ["、"]
                    # 一覧にある名前: services.csv の番号（* は全サービス）
                    services:
                      "全サーバー": "*"
                      "srv-web": "srv-web"
                      "メール": "メール"   # TODO: 監視の出力にない名前。同じものがあればその番号にする
                """);
        assertThat(folder.text("data/services.csv")).isEqualTo("""
                \uFEFFid,name,part_of,rule,in_sla
                db-サーバー-1,DB サーバー #1,,,yes
                srv-web,srv-web,,,yes
                メール,メール,,,no
                """.replace("\n", "\r\n"));
        assertThat(folder.text("data/exports/zabbix.csv")).isEqualTo("\uFEFF" + ZABBIX);
        assertThat(folder.downSeconds()).containsExactly("2025-05 1485");
    }

    @Test
    void recognisesAnExportInShiftJis() throws Exception {
        Folder folder = folder().file("zbx_2025-05.csv", ZABBIX, EXCEL).say("export", "zbx_2025-05.csv");
        assertThat(folder.begin().seen())
                .containsExactly("zbx_2025-05.csv: zabbix-problems (Zabbix: Monitoring > Problems, Export to CSV),"
                        + " windows-31j, 2 rows, 2 names");
        assertThat(folder.contractFrom("sources:")).startsWith("sources:\n  - files: \"exports/zbx_*.csv\"\n");
        assertThat(folder.contractFrom("service-from:")).startsWith("""
                service-from: "2025-05-01"   # TODO: 運用開始日
                service-to: "2026-03-31"   # TODO: 運用終了日（この日を含む）
                """);
    }

    @Test
    void saysWhereAListBeginsLaterThanTheService() throws Exception {
        Folder folder =
                folder().file("zabbix.csv", ZABBIX).say("export", "zabbix.csv").say("from", "2025-04");
        folder.begin();
        assertThat(folder.contractFrom("    # TODO: 最初の行"))
                .startsWith("    # TODO: 最初の行は 2025-05-27、運用開始は 2025-04-01。その間の停止も含む出力か確かめる（一覧にない時間は正常として数える）\n");
    }

    @Test
    void tellsTheStepOfSamples() throws Exception {
        Folder folder = folder().file("grafana.csv", """
                sep=,
                Time,Metric,Value
                2025-01-05 08:00:00,https://web.example.jp,1
                2025-01-05 08:05:00,https://web.example.jp,0
                2025-01-05 08:10:00,https://web.example.jp,1
                """).say("export", "grafana.csv");
        folder.begin();
        assertThat(folder.contractFrom("# 計測の間隔")).startsWith("""
                # 計測の間隔と、次の計測が遅れても正常・停止が続いたとみなす長さ
                # TODO: 出力の行の間隔から推測した値
                sampling: { interval: PT5M, tolerance: PT10M }
                """);
        assertThat(folder.text("data/services.csv")).contains("https-web.example.jp,https://web.example.jp,,,yes");
        assertThat(folder.downSeconds()).containsExactly("2025-01 300");
    }

    @Test
    void readsTimesInTheWayThatFits() throws Exception {
        Folder folder = folder().file("grafana.csv", """
                Time,Metric,Value
                1736031600000,web,1
                1736031660000,web,0
                1736031720000,web,1
                """).say("export", "grafana.csv");
        folder.begin();
        assertThat(folder.contractFrom("    timestamp:")).startsWith("    timestamp: \"epoch-milliseconds\"\n");
        assertThat(folder.downSeconds()).containsExactly("2025-01 60");
    }

    @Test
    void buildsAtOnceWithoutAnyExport() throws Exception {
        Folder folder = folder().say("from", "2025-06").say("amount", "１２００円").say("instalments", "１２");
        Started started = folder.begin();
        assertThat(started.written())
                .containsExactly(
                        "data/contract.yaml",
                        "data/services.csv",
                        "data/outages/2025-06.csv",
                        "src/schema/contract.schema.json",
                        ".github/workflows/service-report.yml",
                        ".gitignore",
                        ".gitlab-ci.yml",
                        ".mvn/jvm.config",
                        "Jenkinsfile",
                        "src/service-report/README.md",
                        "src/site/resources/css/site.css",
                        "src/site/site.xml",
                        "pom.xml");
        assertThat(folder.text("data/outages/2025-06.csv")).isEqualTo("\uFEFFサービス,開始日時,終了日時,原因\r\n");
        assertThat(folder.contractFrom("payments:")).startsWith("""
                payments:
                  - id: service
                    title: サービス提供料
                    contract-amount: 1200
                    instalments: 12
                    first-month: 2025-06
                    tax-rate: 10
                """);
        assertThat(folder.downSeconds()).containsExactly("2025-06 0");
        assertThat(started.open()).isEqualTo(7);
    }

    @Test
    void beginsWithAListOfPlannedStopsAlone() throws Exception {
        Folder folder =
                folder().file("計画停止.csv", STOPS).say("maintenance", "計画停止.csv").say("from", "2025-05");
        folder.begin();
        assertThat(folder.text("data/services.csv")).contains("srv-web,srv-web,,,yes", "メール,メール,,,yes");
        assertThat(folder.downSeconds()).containsExactly("2025-05 0");
    }

    @Test
    void refusesAllThatIsWrongOnTheCommandLineAtOnce() {
        Folder folder = folder().say("target", "999")
                .say("from", "2025年")
                .say("amount", "1,5")
                .say("instalments", "0")
                .say("export", "missing.csv");
        assertThat(faults(folder)).isEqualTo("""
                command line [amount]: found '1,5', expected whole yen in at most 15 digits, at least 1 (1以上15桁以内の整数で書いてください。カンマは3桁ごとに、「円」は末尾に付けられます)
                command line [export]: found 'missing.csv', expected a file that is there (ファイルがありません。今のフォルダーからの道筋と名前を確かめてください)
                command line [from]: found '2025年', expected a date like 2025-01-05 or 令和7年1月5日
                command line [instalments]: found '0', expected a whole number from 1 to 600 (1から600までの整数を書いてください)
                command line [target]: found '999', expected a percentage above 0 and at most 100 (「99.8」のように、0より大きく100以下の数を書いてください)""");
    }

    @Test
    void refusesWordsThatTheLocaleMangled() throws IOException {
        Folder folder = folder().say("client", "\uFFFD\uFFFD\uFFFD")
                .say("export", "???.csv")
                .say("maintenance", "è¨.csv");
        assertThat(faults(folder).lines())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line)
                                .endsWith(
                                        "expected readable text; the locale has mangled it: set LC_ALL=C.UTF-8 in the environment"
                                                + " (文字化けしています。環境変数 LC_ALL=C.UTF-8 を設定して（export LC_ALL=C.UTF-8）、もう一度実行してください)"));
        assertThat(folder.names()).isEmpty();
    }

    @Test
    void overwritesNothingAndWritesNothingThen() throws IOException {
        Folder folder = folder().file("pom.xml", "mine")
                .file("data/services.csv", "mine")
                .file(".github", "no folder");
        assertThat(faults(folder)).isEqualTo("""
                .github: found 'no folder', expected a folder for .github/workflows/service-report.yml (フォルダーを作る場所に、同じ名前のファイルがあります)
                data/services.csv: found 'a file', expected no file of that name; nothing is overwritten (同じ名前のファイルがあります。上書きはしません。別のフォルダーで始めるか、移してください)
                pom.xml: found 'a file', expected no file of that name; nothing is overwritten (同じ名前のファイルがあります。上書きはしません。別のフォルダーで始めるか、移してください)""");
        assertThat(folder.names()).containsExactly(".github", "data", "data/services.csv", "pom.xml");
        assertThat(folder.text("pom.xml")).isEqualTo("mine");
    }

    @Test
    void leavesAnExportThatLiesInItsPlaceAlready() throws Exception {
        Folder folder = folder().file("data/exports/zabbix.csv", ZABBIX).say("export", "data/exports/zabbix.csv");
        assertThat(folder.begin().written()).doesNotContain("data/exports/zabbix.csv");
        assertThat(folder.text("data/exports/zabbix.csv")).isEqualTo(ZABBIX);
        assertThat(folder.downSeconds()).containsExactly("2025-05 1485");
    }

    @Test
    void refusesAnExportWithAFaultByItsLine() throws IOException {
        Folder folder = folder().file("zabbix.csv", ZABBIX.replace("2025-05-28 17:05:52", "2025-05-32 17:05:52"))
                .say("export", "zabbix.csv");
        assertThat(faults(folder))
                .startsWith("zabbix.csv:2 [復旧時刻]: found '2025-05-32 17:05:52', expected a date that exists");
        assertThat(folder.names()).containsExactly("zabbix.csv");
    }

    @Test
    void refusesFilesOfUnknownHeadings() throws IOException {
        Folder folder = folder().file("a.csv", "名前,値\n一,二\n")
                .file("b.csv", "対象,日\n一,二\n")
                .say("export", "a.csv")
                .say("maintenance", "b.csv");
        assertThat(faults(folder)).isEqualTo("""
                a.csv:1: found '名前,値', expected the headings of an export of one of checkmk-timeline, nagios-availability, prometheus-range, prtg-log, uptime-kuma, uptimerobot, zabbix-problems, or a row of headings with service, from and to (どの監視ツールの出力か見分けられません。見出しの行を「サービス,開始日時,終了日時」にするか、-Dexport を付けずに始めてください)
                b.csv:1: found '対象,日', expected a row of headings with the start and the end of each stop, like 開始日時 and 終了日時 (計画停止の一覧の見出しが分かりません。「対象,開始日時,終了日時,内容」のような見出しにしてください)""");
        assertThat(folder.names()).containsExactly("a.csv", "b.csv");
    }

    @Test
    void givesEachNameAnIdWhateverItHolds() throws Exception {
        Folder folder = folder().file("list.csv", """
                サービス,開始日時,終了日時
                "a"": {b} # c",2025-05-01 10:00,2025-05-01 10:01
                192.0.2.7,2025-05-01 10:00,2025-05-01 10:02
                overall,2025-05-01 10:00,2025-05-01 10:03
                Overall\\n,2025-05-01 10:00,2025-05-01 10:04
                ＳＲＶ,2025-05-01 10:00,2025-05-01 10:05
                srv,2025-05-01 10:00,2025-05-01 10:06
                ---,2025-05-01 10:00,2025-05-01 10:07
                """).say("export", "list.csv");
        folder.begin();
        assertThat(folder.text("data/services.csv").lines())
                .containsExactly(
                        "\uFEFFid,name,part_of,rule,in_sla",
                        "srv-2,'---,,,yes",
                        "srv-192.0.2.7,192.0.2.7,,,yes",
                        "a-b-c,\"a\"\": {b} # c\",,,yes",
                        "overall-2,overall,,,yes",
                        "overall-n,Overall\\n,,,yes",
                        "srv,ＳＲＶ,,,yes");
        assertThat(folder.downSeconds()).containsExactly("2025-05 420");
    }

    @Test
    void leavesANameThatCanBeAnIdToItself() throws Exception {
        Folder folder = folder().file("list.csv", """
                サービス,開始日時,終了日時
                Web 1,2025-05-01 10:00,2025-05-01 10:01
                web-1,2025-05-01 10:00,2025-05-01 10:02
                """)
                .file("計画停止.csv", """
                        対象サーバー,開始日時,終了日時,内容
                        web-1-2,2025-05-02 10:00,2025-05-02 10:02,更新
                        """)
                .say("export", "list.csv")
                .say("maintenance", "計画停止.csv");
        folder.begin();
        assertThat(folder.text("data/services.csv").lines())
                .containsExactly(
                        "\uFEFFid,name,part_of,rule,in_sla",
                        "web-1-3,Web 1,,,yes",
                        "web-1,web-1,,,yes",
                        "web-1-2,web-1-2,,,no");
        assertThat(folder.contractFrom("      \"Web 1\"")).startsWith("""
                      "Web 1": "web-1-3"
                      "web-1": "web-1"
                """.indent(0));
    }

    @Test
    void buildsAtOnceWithAnExportInWhichThereWasNoOutage() throws Exception {
        Folder folder = folder().file("zabbix.csv", ZABBIX.lines().findFirst().orElseThrow() + "\n")
                .say("export", "zabbix.csv")
                .say("from", "2025-05");
        assertThat(folder.begin().written()).contains("data/outages/2025-05.csv");
        assertThat(folder.downSeconds()).containsExactly("2025-05 0");
    }

    @Test
    void buildsAtOnceWhenNothingInAnExportIsAnOutage() throws Exception {
        Folder folder =
                folder().file("zabbix.csv", ZABBIX.replace("重度の障害", "情報")).say("export", "zabbix.csv");
        folder.begin();
        assertThat(folder.text("data/services.csv")).contains("srv-web,srv-web,,,yes");
        assertThat(folder.downSeconds()).containsExactly("2025-05 0");
    }

    @Test
    void takesALogWithStatesForStatesAndNotForOutages() throws Exception {
        Folder folder = folder().file("log.csv", """
                service,site,status,from,to
                web,,up,2025-05-01 00:00,2025-05-20 00:00
                web,,down,2025-05-20 00:00,2025-05-20 00:01
                web,,up,2025-05-20 00:01,2025-06-01 00:00
                """).say("export", "log.csv");
        assertThat(folder.begin().seen()).containsExactly("log.csv: a log of states, UTF-8, 3 rows, 1 names");
        assertThat(folder.downSeconds()).containsExactly("2025-05 60");
    }

    @Test
    void readsTheWordsOfALogOfChanges() throws Exception {
        Folder folder = folder().file("log.csv", """
                日時,サービス,状態
                2025-05-01 00:00,web,障害発生
                2025-05-01 00:01,web,復旧
                2025-05-01 00:02,web,停止中
                2025-05-01 00:03,web,回復
                """).say("export", "log.csv");
        folder.begin();
        assertThat(folder.downSeconds()).containsExactly("2025-05 120");
    }

    @Test
    void saysThatALogOfMomentsMayBeOneOfChanges() throws Exception {
        Folder folder = folder().file("log.csv", """
                日時,サービス,状態
                2025-05-01 00:00,web,正常
                2025-05-01 00:01,web,停止
                2025-05-01 00:02,web,正常
                """).say("export", "log.csv");
        folder.begin();
        assertThat(folder.contractFrom("    # TODO: 状態")).startsWith("""
                    # TODO: 状態が変わったときだけの記録なら、kind を outages にして sampling の行を消す
                """);
        assertThat(folder.downSeconds()).containsExactly("2025-05 60");
    }
}
