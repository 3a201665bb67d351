package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as people and tools leave them: titles above, date and time apart, several services in a row. */
class RealExportsTest {

    @TempDir
    Path folder;

    private ForeignData own(String outages) throws IOException {
        return new ForeignData(folder, "").file("outages/2025-01.csv", outages);
    }

    private ForeignData source(String keys, String export) throws IOException {
        return new ForeignData(folder, "sources:\n  - { files: exports/a.csv, kind: outages, " + keys + " }\n")
                .file("exports/a.csv", export);
    }

    @Test
    void joinsDateAndTimeOfOurOwnJapaneseHeadings() throws Exception {
        ForeignData data = own("""
                対象,発生日,発生時刻,復旧日,復旧時刻
                web,2025/1/20,10:00,2025/1/20,10:20
                web,2025/1/21 0:00:00,23:50,令和7年1月22日,0時10分
                db,2025/1/23,9:00,,
                """);
        assertThat(data.seen())
                .containsExactly(
                        "web outage 2025-01-20 10:00:00 / 2025-01-20 10:20:00",
                        "web outage 2025-01-21 23:50:00 / 2025-01-22 00:10:00",
                        "db outage 2025-01-23 09:00:00 / …");
    }

    @Test
    void joinsTheColumnsThatASourceNames() throws Exception {
        ForeignData data = source("columns: { service: 機器, from: [停止した日, 何時], to: [直った日, 何時に] }", """
                機器,停止した日,何時,直った日,何時に
                web,2025/1/20,10:00,2025/1/20,10:20
                """);
        assertThat(data.seen()).containsExactly("web outage 2025-01-20 10:00:00 / 2025-01-20 10:20:00");
    }

    @Test
    void refusesADateWithoutItsTimeAndATimeWithoutItsDate() throws Exception {
        ForeignData data = own("""
                対象,発生日,発生時刻,復旧日,復旧時刻
                web,2025/1/20,,2025/1/20,
                web,,10:00,2025/1/20,10:20
                """);
        assertThat(data.messages())
                .containsExactly(
                        "outages/2025-01.csv:2 [復旧日+復旧時刻]: found '2025/1/20', expected a date with a time, like"
                                + " '2025-01-20 24:00' for the end of that day"
                                + " (時刻がありません。その日の終わりまでなら「2025-01-20 24:00」と書いてください)",
                        "outages/2025-01.csv:2 [発生日+発生時刻]: found '2025/1/20', expected a date with a time, like"
                                + " '2025-01-20 00:00' for the beginning of that day"
                                + " (時刻がありません。その日の初めからなら「2025-01-20 00:00」と書いてください)",
                        "outages/2025-01.csv:3 [発生日+発生時刻]: found '10:00', expected a date and time like"
                                + " 2025-01-05T10:30 (日付がありません。「2025-01-05 10:30」のように日付から書いてください)");
    }

    @Test
    void readsTheWordsOfALogOfChanges() throws Exception {
        assertThat(own("""
                        日時,サービス,状態
                        2025-01-05 10:00,web,障害発生
                        2025-01-05 10:05,web,復旧
                        2025-01-06 10:00,web,ダウン
                        2025-01-06 10:05,web,復帰
                        2025-01-07 10:00,web,停止中
                        2025-01-07 10:05,web,復旧済み
                        """).seen())
                .containsExactly(
                        "web outage 2025-01-05 10:00:00 / 2025-01-05 10:05:00",
                        "web outage 2025-01-06 10:00:00 / 2025-01-06 10:05:00",
                        "web outage 2025-01-07 10:00:00 / 2025-01-07 10:05:00");
    }

    @Test
    void refusesAWordOfWhichALetterMoreMaySayTheOpposite() throws Exception {
        assertThat(own("日時,サービス,状態\n2025-01-05 10:00,web,復旧中\n").messages())
                .containsExactly("outages/2025-01.csv:2 [状態]: found '復旧中', expected one of up, down, unknown"
                        + " (使える語は 正常、稼働、稼働中、復旧、復旧済、復旧済み、障害復旧、回復、復帰、停止、停止中、障害、障害発生、障害中、異常、ダウン、不明、未計測 です)");
    }

    @Test
    void tellsDateAndTimeApartAsTheyStand() throws Exception {
        ForeignData data = own("""
                対象,発生日,発生時刻,復旧日,復旧時刻
                web,2025-01-05,2025-01-05 12:00,2025-01-05,1234567890123
                web,2025-01-05,11:00,2025-01-05,10:00
                """);
        String expected = ", expected a date and time like 2025-01-05T10:30"
                + " (日時は「2025-01-05 10:30」「令和7年1月5日 10時30分」のように書いてください)";
        assertThat(data.messages())
                .containsExactly(
                        "outages/2025-01.csv:2 [復旧日+復旧時刻]: found '2025-01-05' + '〔非表示の番号〕'" + expected,
                        "outages/2025-01.csv:2 [発生日+発生時刻]: found '2025-01-05' + '2025-01-05 12:00'" + expected,
                        "outages/2025-01.csv:3 [復旧日+復旧時刻]: found '2025-01-05' + '10:00', expected a time at or after the start"
                                + " (終わりが始まりより前です。どちらかの日時を直してください)");
    }

    @Test
    void takesAFullTimeRatherThanThePair() throws Exception {
        assertThat(own("""
                        対象,発生日時,発生日,発生時刻,復旧日時
                        web,2025-01-20 10:00,2025/1/19,9:00,2025-01-20 10:20
                        """).seen()).containsExactly("web outage 2025-01-20 10:00:00 / 2025-01-20 10:20:00");
    }

    @Test
    void takesAnEndBeforeItsStartForOneOfTheNextDay() throws Exception {
        ForeignData data = own("""
                対象,作業日,開始時刻,終了時刻
                web,2025/1/31,22:00,2:00
                web,2025/1/10,22:00,26:00
                web,2025/1/11,10:00,10:20
                db,2025/1/12,23:00,22:59
                db,2025/1/14,23:00,23:00
                """);
        assertThat(data.seen())
                .containsExactly(
                        "web outage 2025-01-31 22:00:00 / 2025-02-01 02:00:00",
                        "web outage 2025-01-10 22:00:00 / 2025-01-11 02:00:00",
                        "web outage 2025-01-11 10:00:00 / 2025-01-11 10:20:00",
                        "db outage 2025-01-12 23:00:00 / 2025-01-13 22:59:00",
                        "db outage 2025-01-14 23:00:00 / 2025-01-14 23:00:00");
        assertThat(data.notices())
                .containsExactly(
                        "outages/2025-01.csv:2: 2 rows (lines 2, 5) have an end before its start; it is one of the"
                                + " next day (2 行（2、5 行目）は終了時刻が開始時刻より前のため、翌日の時刻とみなした)",
                        "outages/2025-01.csv:6: 1 row (line 6) has a period of no length, which counts as 0 s"
                                + " (1 行（6 行目）は開始と終了が同じ期間のため、0秒として数えた)");
    }

    @Test
    void refusesADateAloneWhereSecondsAreCounted() throws Exception {
        ForeignData data = own("service,from,to\nweb,2025/1/20,令和7年1月20日\n")
                .file("inquiries.csv", "id,received_at\nQ-1,2025-01-20\n")
                .file("inventory.csv", "id,kind,name,quantity,backup_last_success\na,server,機器,1,2025-01-20\n");
        assertThat(data.messages())
                .containsExactly(
                        "inquiries.csv:2 [received_at]: found '2025-01-20', expected a date with a time, like"
                                + " '2025-01-20 10:30' (時刻がありません。「2025-01-20 10:30」のように書いてください)",
                        "outages/2025-01.csv:2 [from]: found '2025/1/20', expected a date with a time, like"
                                + " '2025-01-20 00:00' for the beginning of that day"
                                + " (時刻がありません。その日の初めからなら「2025-01-20 00:00」と書いてください)",
                        "outages/2025-01.csv:2 [to]: found '令和7年1月20日', expected a date with a time, like"
                                + " '2025-01-20 24:00' for the end of that day"
                                + " (時刻がありません。その日の終わりまでなら「2025-01-20 24:00」と書いてください)");
    }

    @Test
    void findsTheHeadingsBelowATitle() throws Exception {
        ForeignData data = own("""
                サーバー停止一覧（令和7年1月）
                作成日,2025/2/3

                "対象
                サーバー",発生日時,"復旧
                日時"
                """.replace("対象\nサーバー", "サー\nバー") + "web,2025-01-20 10:00,2025-01-20 10:20\n");
        assertThat(data.seen()).containsExactly("web outage 2025-01-20 10:00:00 / 2025-01-20 10:20:00");
        assertThat(data.notices())
                .containsExactly("outages/2025-01.csv:4: taken for the headings; what stands above is not read"
                        + " (この行を見出しとして読み、その上は読まない)");
    }

    @Test
    void saysWhereTheHeadingsSeemToStandWhenNoneFits() throws Exception {
        assertThat(own("停止一覧,,\n,,\n対象,発生日時,直った日時\nweb,2025-01-20 10:00,2025-01-20 10:20\n")
                        .messages())
                .containsExactly("outages/2025-01.csv:3: found '対象,発生日時,直った日時', expected a column 'to'"
                        + " (見出し「終了」「終了日時」「復旧日時」でも読めます)");
    }

    @Test
    void asksWhichOfTwoRowsOfHeadingsIsMeant() throws Exception {
        assertThat(own("一覧\nservice,from,to\n対象,開始日時,終了日時\nweb,2025-01-20 10:00,2025-01-20 10:20\n")
                        .messages())
                .containsExactly(
                        "outages/2025-01.csv:3: found '対象,開始日時,終了日時', expected one row of headings; line 2 may be"
                                + " one as well (見出しに見える行が二つあります。contract.yaml の sources に「heading-line: 2」のように書いてください)");
    }

    @Test
    void takesTheHeadingLineThatASourceNames() throws Exception {
        String export = "service,from,to\n対象,開始日時,終了日時\nweb,2025-01-20 10:00,2025-01-20 10:20\n";
        assertThat(source("heading-line: 2", export).seen())
                .containsExactly("web outage 2025-01-20 10:00:00 / 2025-01-20 10:20:00");
    }

    @Test
    void saysThatNoRowBeginsOnTheHeadingLine() throws Exception {
        assertThat(source("heading-line: 9", "service,from,to\n").messages())
                .containsExactly(
                        "contract.yaml:9 [sources[0].heading-line]: found '9', expected a line of exports/a.csv on"
                                + " which a row begins, among the first 20 (その行に見出しがありません。見出しの行番号を確かめてください)");
    }

    @Test
    void takesTheSeparatorThatExcelIsTold() throws Exception {
        assertThat(own("sep=;\nservice;from;to\nweb;2025-01-20 10:00;2025-01-20 10:20\n")
                        .seen())
                .containsExactly("web outage 2025-01-20 10:00:00 / 2025-01-20 10:20:00");
    }

    @Test
    void makesARowOfEachServiceInACell() throws Exception {
        ForeignData data = source("split: [、, /, newline]", """
                service,from,to
                web、データベース,2025-01-20 10:00,2025-01-20 10:20
                "web
                db",2025-01-21 10:00,2025-01-21 10:20
                web/web,2025-01-22 10:00,2025-01-22 10:20
                """);
        assertThat(data.seen())
                .containsExactly(
                        "web outage 2025-01-20 10:00:00 / 2025-01-20 10:20:00",
                        "db outage 2025-01-20 10:00:00 / 2025-01-20 10:20:00",
                        "web outage 2025-01-21 10:00:00 / 2025-01-21 10:20:00",
                        "db outage 2025-01-21 10:00:00 / 2025-01-21 10:20:00",
                        "web outage 2025-01-22 10:00:00 / 2025-01-22 10:20:00");
    }

    @Test
    void takesTheServicesThatColumnsMark() throws Exception {
        ForeignData data = source("services-from: { 画面: web, \"DB\": データベース }, empty: [\"null\"]", """
                画面,ＤＢ,from,to
                ○,×,2025-01-20 10:00,2025-01-20 10:20
                ,●,2025-01-21 10:00,null
                """);
        assertThat(data.seen())
                .containsExactly(
                        "web outage 2025-01-20 10:00:00 / 2025-01-20 10:20:00", "db outage 2025-01-21 10:00:00 / …");
    }

    @Test
    void refusesAMarkThatMayBeEitherAndARowThatMarksNothing() throws Exception {
        assertThat(source("services-from: { 画面: web }", "画面,from,to\nx,2025-01-20 10:00,\n-,2025-01-20 10:00,\n")
                        .messages())
                .containsExactly(
                        "exports/a.csv:2 [画面]: found 'x', expected one of ○, × (対象なら「○」、対象外なら「×」か空欄にしてください)",
                        "exports/a.csv:3: found 'no mark', expected a mark for at least one of 画面"
                                + " (対象のサービスに印（○など）がありません。この行が要らなければ、sources の where で除いてください)");
    }

    @Test
    void refusesKeysForSeveralServicesWhereARowIsAboutOne() throws Exception {
        ForeignData data =
                new ForeignData(folder, "sources:\n  - { files: exports/a.csv, kind: inquiries, split: 、 }\n");
        assertThat(data.messages())
                .contains("contract.yaml:9 [sources[0].split]: found '、', expected no such key for this kind of data"
                        + " (この種類のデータでは使えません。uptime、outages、exclusions で使います)");
    }

    @Test
    void takesANameForAnIdWhenItIsTheOnlyOne() throws Exception {
        ForeignData data = own("service,from,to\nウェブ,2025-01-20 10:00,2025-01-20 10:20\nデータベース,2025-01-20 10:00,\n")
                .file("services.csv", "id,name\nweb,ｳｪﾌﾞ\ndb,データベース\ndb2,データベース\n");
        assertThat(data.messages())
                .containsExactly("outages/2025-01.csv:3 [service]: found 'データベース', expected the id of a service in"
                        + " services.csv (同じ名称のサービスが複数あります。services.csv の id で書いてください)");
    }

    @Test
    void showsTheUsualFormOfAVariantCharacter() throws Exception {
        ForeignData data = own("service,from,to,cause\nweb,2025-01-20 10:00,2025-01-20 10:20,葛\uDB40\uDD00城庁舎の停電\n");
        assertThat(data.notices())
                .containsExactly("outages/2025-01.csv:2 [cause]: 'U+E0100': marks a variant of the character before it;"
                        + " documents show the usual form (異体字の指定（IVS）のため、標準の字形で表示する)");
    }

    @Test
    void tellsTheSeveritiesThatCountWithRowsAndSeconds() throws Exception {
        ForeignData data = source("preset: zabbix-problems, services: { srv: web }", """
                深刻度,時刻,復旧時刻,ホスト,障害
                情報,2025-01-20 10:00,2025-01-20 10:20,srv,a
                情報,2025-01-21 10:00,,srv,b
                重度の障害,2025-01-20 11:00,2025-01-20 11:01,srv,c
                """);
        assertThat(data.notices())
                .containsExactly(
                        "exports/a.csv [深刻度]: 情報: 2 rows, 1200 s, 1 still open; 重度の障害: 1 row, 60 s. Rows of all"
                                + " these count as outages; choose by 'where: { 深刻度: [...] }' in the source"
                                + " (どの語の行も停止として数えた（情報 2行・1200秒、うち未復旧1行、重度の障害 1行・60秒）。"
                                + "選ぶには contract.yaml の sources に「where: { 深刻度: [数える語] }」と書く)");
    }
}
