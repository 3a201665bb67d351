package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of other tools as a source of the contract describes them. */
class SourcesTest {

    private static final String FAILURES = """
            node,problem started,problem fixed
            web,1/5/2025 8:05,1/5/2025 8:20
            db,12/31/2025 23:30,1/1/2026 0:10
            web,2/3/2025 13:00,
            """;

    private static final String FAILURE_LOG = """
            sources:
              - files: exports/*.csv
                kind: outages
                columns: { service: node, from: problem started, to: problem fixed }
                timestamp: M/d/yyyy H:mm
            """;

    @TempDir
    Path folder;

    @Test
    void saysHowATableWithAColumnForEachServiceIsRead() throws Exception {
        String table = "Time,web,db\n2025-01-01 00:00,1,1\n2025-01-01 00:01,1,0\n";
        assertThat(new ForeignData(folder, "")
                        .file("uptime/2025-01.csv", table.replace("Time", "日時"))
                        .messages())
                .containsExactly(
                        "uptime/2025-01.csv:1: found '日時,web,db', expected a column 'service'; a table with a column for each"
                                + " service is not read as it stands (見出し「サービス」「サーバー」「対象」でも読めます。サービスごとに一つの列がある表は、"
                                + "そのままでは読めません。1行に一つの日時・サービス・状態を書くか、ファイルを exports/ などに移し、contract.yaml の sources に列ごとに"
                                + "「kind: uptime, columns: { timestamp: \"日時\", status: \"web\" }, constants: { service: サービスID }」と書いてください)",
                        "uptime/2025-01.csv:1: found '日時,web,db', expected a column 'status' (見出し「状態」「ステータス」でも読めます)");
        Files.delete(folder.resolve("uptime/2025-01.csv"));
        assertThat(new ForeignData(
                                folder, "sources: [{ files: exports/*.csv, kind: uptime, preset: prometheus-range }]\n")
                        .file("exports/wide.csv", table)
                        .messages()
                        .get(0))
                .contains(
                        "says; a table with a column for each service is not read as it stands (", "status: \"web\" }");
        ForeignData each = new ForeignData(folder, """
                sources:
                  - { files: exports/*.csv, kind: uptime, columns: { timestamp: "Time", status: "web" }, constants: { service: web } }
                  - { files: exports/*.csv, kind: uptime, columns: { timestamp: "Time", status: "db" }, constants: { service: db } }
                """);
        assertThat(each.seen())
                .containsExactly(
                        "db UP 2025-01-01 00:00:00 / 2025-01-01 00:01:00",
                        "db DOWN 2025-01-01 00:01:00 / 2025-01-01 00:02:00",
                        "web UP 2025-01-01 00:00:00 / 2025-01-01 00:02:00");
    }

    @Test
    void readsAGenericFailureLogByColumnsAndTimestampAlone() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, FAILURE_LOG).file("exports/failures.csv", FAILURES);
        assertThat(data.seen())
                .containsExactly(
                        "web outage 2025-01-05 08:05:00 / 2025-01-05 08:20:00",
                        "db outage 2025-12-31 23:30:00 / 2026-01-01 00:10:00",
                        "web outage 2025-02-03 13:00:00 / …");
        assertThat(data.notices()).isEmpty();
    }

    @Test
    void countsAnEmptyLogOfOutagesAsAList() throws IOException, BadInputException {
        new ForeignData(folder, FAILURE_LOG).file("exports/failures.csv", "node,problem started,problem fixed\n");
        assertThat(DatasetReader.read(folder, c -> true)
                        .measurements()
                        .observations()
                        .outageList())
                .isTrue();
    }

    @Test
    void readsAFileOfAKnownFolderByItsSourceOnly() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - files: uptime/kuma-*.csv
                    kind: uptime
                    preset: uptime-kuma
                """)
                .file("uptime/kuma-1.csv", "time,name,status\n2025-01-04 23:00:00,web,1\n")
                .file("uptime/own.csv", "timestamp,service,status\n2025-01-05T09:00,web,down\n");
        assertThat(data.seen())
                .containsExactly(
                        "web UP 2025-01-05 08:00:00 / 2025-01-05 08:01:00",
                        "web DOWN 2025-01-05 09:00:00 / 2025-01-05 09:01:00");
    }

    @Test
    void readsEveryKindFromSources() throws IOException, BadInputException {
        new ForeignData(folder, """
                sources:
                  - files: mine/plan.txt
                    kind: exclusions
                    columns: { service: Host, from: Start, duration: Length, reason: Why, noticed_on: Told }
                    constants: { class: planned }
                    timestamp: M/d/yyyy h:mm a
                    delimiter: tab
                  - files: mine/tickets.csv
                    kind: incidents
                    columns: { id: Ticket, service: Host, detected_at: Opened, recovered_at: Closed }
                    where: { Type: [Incident] }
                    numbers: [Ticket]
                  - files: mine/tickets.csv
                    kind: inquiries
                    columns: { id: Ticket, received_at: Opened, closed_at: Closed }
                    where: { Type: [Question, Request] }
                  - files: mine/ledger.csv
                    kind: payments
                    columns: { plan: 契約, no: 回数, paid_on: 入金, amount: 金額 }
                    timestamp: M/d/yyyy
                  - files: mine/assets.csv
                    kind: inventory
                    columns: { id: Tag, name: Label, quantity: Pieces }
                    constants: { kind: terminal }
                payments:
                  - { id: a, contract-amount: 100, instalments: 1, first-month: 2025-01 }
                """)
                .file("mine/plan.txt", "Host\tStart\tLength\tWhy\tTold\nweb\t1/19/2025 1:00 AM\t4h\t定例\t1/6/2025\n")
                .file("mine/tickets.csv", """
                        Ticket,Type,Host,Opened,Closed
                        T-1,Incident,web,2025-01-08T09:12,2025-01-08T09:24
                        T-2,Question,,2025-01-09T10:00,
                        123456789018,Incident,db,2025-01-10T10:00,2025-01-10T10:30
                        """)
                .file("mine/assets.csv", "Tag,Label,Pieces\nPC-1,端末,50\n");
        DataFiles.write(folder, "mine/ledger.csv", "契約,回数,入金,金額\na,1,2/25/2025,100\n");
        Dataset data = DatasetReader.read(folder, c -> true);
        assertThat(data.payments().toString()).contains("paidOn=2025-02-25");
        assertThat(data.measurements().exclusions().toString())
                .contains("span=TimeSpan[start=1737216000, end=1737230400]", "PLANNED", "noticedOn=2025-01-06");
        assertThat(data.incidents()).extracting("id").containsExactly("T-1", "123456789018");
        assertThat(data.inquiries()).extracting("id").containsExactly("T-2");
        assertThat(data.assets()).extracting("name", "quantity").hasToString("[(\"端末\", 50L)]");
    }

    private static final String MIXED = " If they mix several checks, a column 'check' is missing";
    private static final String MIXED_HINT = "。複数の監視項目が混ざっているなら、監視項目の列（check）を加えるか、sources の columns に check を書く)";

    @Test
    void takesAnEventLogForOutages() throws IOException, BadInputException {
        ForeignData data =
                new ForeignData(folder, """
                sources:
                  - files: exports/*.csv
                    kind: outages
                    columns: { timestamp: When, service: Host, status: State }
                    status: { 0: up, 1: unknown, 2: down }
                    timestamp: epoch-milliseconds
                """).file("exports/2.csv", """
                        When,Host,State
                        1736032807999,web,0
                        1736031900000,web,2
                        1736031960000,web,2
                        1736032020000,web,1
                        """).file("exports/1.csv", """
                        When,Host,State
                        1736000000000,web,0
                        1736040000000,web,0
                        1736040000000,web,2
                        1736050000000,db,2
                        1736031900000,web,2
                        """);
        assertThat(data.seen())
                .containsExactly(
                        "web outage 2025-01-05 08:05:00 / 2025-01-05 08:20:07", "db outage 2025-01-05 13:06:40 / …");
        assertThat(data.notices())
                .containsExactly(
                        "exports/1.csv:2: 'up': 1 row of 1 watched thing from here on is up with nothing before;"
                                + " up before as well." + MIXED
                                + " (この行をはじめ 1 行（監視対象 1 件）が、それより前の記録がない復旧のため、その前は稼働とみなした" + MIXED_HINT,
                        "exports/1.csv:4: 'down': 1 row of 1 watched thing from here on is down and up in one second;"
                                + " nothing changes." + MIXED
                                + " (この行をはじめ 1 行（監視対象 1 件）が、同じ秒に停止と復旧があるため、状態は変わらないものとした" + MIXED_HINT,
                        "exports/2.csv:4: 'down': 1 row of 1 watched thing from here on is down again while down;"
                                + " the outage goes on." + MIXED
                                + " (この行をはじめ 1 行（監視対象 1 件）が、停止中に再び停止となっているため、停止が続いているものとした" + MIXED_HINT,
                        "uptime, outages: 1 repeated row counts once" + " (監視記録・停止一覧に同じ行が 1 行重複していたため、1行として数えた)");
    }

    @ParameterizedTest
    @CsvSource({
        "EUC-JP, x-eucJP-Open",
        "Shift_JIS, windows-31j",
        "cp932, windows-31j",
        "ISO-2022-JP, x-windows-iso2022jp",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE",
        "UTF-8, UTF-8"
    })
    void readsAnEncodingThatTheSourceNames(String name, String encoding) throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - files: exports/*.csv
                    kind: outages
                    columns: { service: 機器, from: 発生, to: 復旧, cause: 内容 }
                    encoding: %s
                """.formatted(name))
                .file(
                        "exports/a.csv",
                        "機器,発生,復旧,内容\r\nweb,2025/1/5 8:05,2025/1/5 8:20,①髙橋サーバー\r\n",
                        Charset.forName(encoding));
        assertThat(data.seen()).containsExactly("web outage 2025-01-05 08:05:00 / 2025-01-05 08:20:00: ①髙橋サーバー");
    }

    @Test
    void refusesBytesThatTheNamedEncodingDoesNotHave() throws IOException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: exports/*.csv, kind: outages, encoding: UTF-8 }
                """)
                .file(
                        "exports/a.csv",
                        "service,from,to,cause\nweb,2025-01-05T00:00,,停止\n",
                        Charset.forName("windows-31j"));
        assertThat(data.messages())
                .containsExactly("exports/a.csv:2: found 'other bytes', expected UTF-8, as contract.yaml:9"
                        + " [sources[0].encoding] says"
                        + " (ファイルの文字コードは sources の encoding と違います。encoding を直すか、消して自動判別に任せてください)");
    }

    @Test
    void readsPackedFiles() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, FAILURE_LOG.replace("*.csv", "*"));
        Files.createDirectories(folder.resolve("exports"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("exports/a.csv.gz")))) {
            out.write("node,problem started,problem fixed\nweb,1/5/2025 8:05,1/5/2025 8:20\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("exports/b.zip")))) {
            out.putNextEntry(new ZipEntry("failures.csv"));
            out.write("node,problem started,problem fixed\ndb,1/6/2025 8:05,\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(data.seen())
                .containsExactly(
                        "web outage 2025-01-05 08:05:00 / 2025-01-05 08:20:00", "db outage 2025-01-06 08:05:00 / …");
    }

    @Test
    void readsLatin1ByItsName() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - files: exports/*.csv
                    kind: outages
                    columns: { service: Gerät, from: Beginn, to: Ende }
                    encoding: ISO-8859-1
                """)
                .file(
                        "exports/a.csv",
                        "Gerät;Beginn;Ende\nweb;2025-01-05 08:05;2025-01-05 08:20\n",
                        StandardCharsets.ISO_8859_1);
        assertThat(data.seen()).containsExactly("web outage 2025-01-05 08:05:00 / 2025-01-05 08:20:00");
    }

    @Test
    void readsExcelSerialsOnlyWhereTheSourceAsks() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - files: exports/*.csv
                    kind: outages
                    timestamp: excel-serial
                """)
                .file("exports/a.csv", "service,from,to\nweb,45662.33680555555,45662.34722222222\n");
        assertThat(data.seen()).containsExactly("web outage 2025-01-05 08:05:00 / 2025-01-05 08:20:00");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            columns: { sevice: node }          => contract.yaml:11 [sources[0].columns.sevice]: found 'sevice', expected one of cause, check, duration, from, responsible, service, site, status, timestamp, to; did you mean 'service'? (「こちらの列名: ファイルの見出し」の順に書いてください)
            constants: { sites: 本庁舎 }        => contract.yaml:11 [sources[0].constants.sites]: found 'sites', expected one of cause, check, duration, from, responsible, service, site, status, timestamp, to; did you mean 'site'? (「こちらの列名: ファイルの見出し」の順に書いてください)
            constants: { responsible: someone } => contract.yaml:11 [sources[0].constants.responsible]: found 'someone', expected one of vendor, client, other, force-majeure, unknown (使える語は 受注者、事業者、発注者、市、本市、他者、その他、第三者、別ベンダー、不可抗力、不明、調査中 です)
            columns: { cause: Reason }         => exports/a.csv:1: found 'service,from,to,text', expected a column 'Reason' for 'cause', as contract.yaml:11 [sources[0].columns.cause] says (見出し「Reason」がファイルにありません。contract.yaml の sources かファイルの見出しを直してください)
            columns: { cause: [Text1, Tekst] } => exports/a.csv:1: found 'service,from,to,text', expected a column 'Text1' or 'Tekst' for 'cause', as contract.yaml:11 [sources[0].columns.cause] says (見出し「Text1」か「Tekst」がファイルにありません。contract.yaml の sources かファイルの見出しを直してください。'text' のことですか)
            where: { Txt: a }                  => exports/a.csv:1: found 'service,from,to,text', expected a column 'Txt', which decides the rows, as contract.yaml:11 [sources[0].where] says (見出し「Txt」がファイルにありません。contract.yaml の sources かファイルの見出しを直してください。'text' のことですか)
            timestamp: M/d/yyyy H:mm           => exports/a.csv:2 [from]: found '2025-01-05T08:05', expected a time written as 'M/d/yyyy H:mm' (contract.yaml の timestamp の書式「M/d/yyyy H:mm」と合いません。contract.yaml:11 の sources に「timestamp: "yyyy-MM-dd'T'HH:mm[:ss]"」と書くと読めます)
            delimiter: semicolon               => exports/a.csv:1: found 'service,from,to,text', expected a column 'service' (見出し「サービス」「サーバー」「対象」でも読めます)
            """)
    void tellsWhatDoesNotFit(String key, String message) throws IOException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - files: exports/*.csv
                    kind: outages
                    %s
                """.formatted(key))
                .file("exports/a.csv", "service,from,to,text\nweb,2025-01-05T08:05,2025-01-05T08:20,x\n");
        assertThat(data.messages()).contains(message);
    }

    @Test
    void tellsAWordWithoutMeaning() throws IOException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - files: exports/*.csv
                    kind: uptime
                    status: { OK: up, CRITICAL: down }
                """)
                .file(
                        "exports/a.csv",
                        "timestamp,service,status\n2025-01-05T08:05,web,Critcal\n2025-01-05T08:06,web,1\n");
        assertThat(data.messages())
                .containsExactly(
                        "exports/a.csv:2 [status]: found 'Critcal', expected one of critical, ok; did you mean 'critical'?,"
                                + " as contract.yaml:11 [sources[0].status] says"
                                + " (意味の決まっていない語です。contract.yaml の sources の status に書き足してください)",
                        "exports/a.csv:3 [status]: found '1', expected one of critical, ok,"
                                + " as contract.yaml:11 [sources[0].status] says"
                                + " (意味の決まっていない語です。contract.yaml の sources の status に書き足してください)");
    }

    @Test
    void tellsAServiceThatNeitherTheSourceNorTheListKnows() throws IOException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - files: exports/*.csv
                    kind: outages
                    services: { srv-web: web, srv-db: wep }
                """)
                .file(
                        "exports/a.csv",
                        "service,from,to\nsrv-wep,2025-01-05T00:00,2025-01-06T00:00\nsrv-db,2025-01-05T00:00,2025-01-06T00:00\n");
        assertThat(data.messages())
                .containsExactly(
                        "exports/a.csv:2 [service]: found 'srv-wep', expected the id of a service in services.csv"
                                + " (services.csv にない語です。services.csv の id か名称に直すか、services.csv に加えてください。名前が違うだけなら、sources の services に「srv-wep: サービスID」と書いてください)",
                        "exports/a.csv:3 [service]: found 'srv-db', expected the id of a service in services.csv"
                                + " ('web' のことですか。名前が違うだけなら、sources の services に「wep: サービスID」と書いてください)");
    }

    @Test
    void doesNotReadAFileInTheWrongWayWhenItsSourceHasAFault() throws IOException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: uptime/kuma.csv, kind: uptime, preset: uptime-kumma }
                """)
                .file("uptime/kuma.csv", "time,name,status\n")
                .file("uptime/own.csv", "service,status,from,to\nwep,up,1,2\n");
        assertThat(data.messages())
                .containsExactly(
                        "contract.yaml:9 [sources[0].preset]: found 'uptime-kumma', expected one of checkmk-timeline,"
                                + " nagios-availability, prometheus-range, prtg-log, uptime-kuma, uptimerobot, zabbix-problems;"
                                + " did you mean 'uptime-kuma'? (checkmk-timeline、nagios-availability、prometheus-range、"
                                + "prtg-log、uptime-kuma、uptimerobot、zabbix-problems のいずれかを書いてください)",
                        "uptime/own.csv:2 [from]: found '1', expected a date and time like 2025-01-05T10:30"
                                + " (年は西暦4桁か元号（令和7年、R7）で書いてください)",
                        "uptime/own.csv:2 [service]: found 'wep', expected the id of a service in services.csv"
                                + " ('web' のことですか)",
                        "uptime/own.csv:2 [to]: found '2', expected a date and time like 2025-01-05T10:30"
                                + " (年は西暦4桁か元号（令和7年、R7）で書いてください)");
    }

    @Test
    void wantsAColumnForTheEndOfOutages() throws IOException {
        ForeignData data =
                new ForeignData(folder, "").file("outages/a.csv", "service,from,finish\nweb,2025-01-05T00:00,\n");
        assertThat(data.messages())
                .containsExactly("outages/a.csv:1: found 'service,from,finish', expected a column 'to'"
                        + " (見出し「終了」「終了日時」「復旧日時」でも読めます)");
    }

    @Test
    void takesALengthInsteadOfAnEndInFilesOfOurOwnToo() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, "")
                .file("outages/a.csv", "service,from,停止時間\nweb,2025-01-05T00:00,15分\ndb,2025-01-05T00:00,\n")
                .file("uptime/a.csv", "service,status,from,duration\nweb,up,2025-01-01T00:00,4 days\n");
        assertThat(data.seen())
                .containsExactly(
                        "web UP 2025-01-01 00:00:00 / 2025-01-05 00:00:00",
                        "web outage 2025-01-05 00:00:00 / 2025-01-05 00:15:00",
                        "db outage 2025-01-05 00:00:00 / …");
    }

    @Test
    void refusesALengthThatIsNone() throws IOException {
        ForeignData data = new ForeignData(folder, "")
                .file(
                        "uptime/a.csv",
                        "service,status,from,duration\nweb,up,2025-01-01T00:00,5:03\nweb,up,2025-01-01T00:00,\n");
        assertThat(data.messages())
                .containsExactly(
                        "uptime/a.csv:2 [duration]: found '5:03', expected a duration like 2h 5m 3s, 02:05:03, or seconds"
                                + " (「5:03」は時間と分か、分と秒か決められません。「0:05:03」「5:03:00」のように書いてください)",
                        "uptime/a.csv:3 [duration]: found '空欄', expected a value (この列は空にできません。値を書いてください)");
    }

    @Test
    void refusesAGlobThatMatchesNothing() throws IOException {
        assertThat(new ForeignData(folder, FAILURE_LOG).messages())
                .containsExactly(
                        "contract.yaml:9 [sources[0].files]: found 'exports/*.csv', expected a glob that matches a file"
                                + " (当てはまるファイルがありません。フォルダーとファイルの名前を確かめてください)");
    }

    @Test
    void neverTakesTheContractOrTheListOfServicesForSomethingElse() throws IOException {
        ForeignData data =
                new ForeignData(folder, """
                sources:
                  - { files: "*", kind: outages }
                """).file(".hidden.csv", "x\n").file("README.md", "x\n");
        assertThat(data.messages())
                .containsExactly("contract.yaml:9 [sources[0].files]: found '*', expected a glob that matches a file"
                        + " (当てはまるファイルがありません。フォルダーとファイルの名前を確かめてください)");
    }

    @Test
    void refusesLinksOutOfTheFolder() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path secret = Files.writeString(folder.resolve("secret.csv"), FAILURES);
        ForeignData foreign = new ForeignData(data, FAILURE_LOG).file("exports/a.csv", FAILURES);
        Files.createSymbolicLink(data.resolve("exports/b.csv"), secret);
        assertThat(foreign.messages())
                .containsExactly(
                        "exports/b.csv: found 'a link that leads out of the data folder', expected a file inside it"
                                + " (データフォルダーの外へのリンクは読みません。ファイルを写してください)");
    }

    @Test
    void namesTheOtherFilesOfAFolderOfWhichItReadsSome() throws IOException {
        ForeignData data = new ForeignData(folder, FAILURE_LOG)
                .file("exports/a.csv", FAILURES)
                .file("exports/b.txt", "x\n");
        assertThat(data.messages()).containsExactly("exports/b.txt: is not read (読まないファイル。ここに置くファイルの名前は説明書の「形式」にある)");
    }

    @Test
    void tellsUnknownColumnsOnceUnlessTheSourceSaysThatTheyAreUnused() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: exports/*.csv, kind: outages, unused: [Ticket] }
                """).file("exports/a.csv", "service,from,to,Ticket,Note\n");
        assertThat(data.notices())
                .containsExactly("exports/a.csv:1: 'Note': unknown columns are not read (知らない列なので読まない)");
    }
}
