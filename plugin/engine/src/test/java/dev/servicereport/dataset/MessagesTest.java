package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of data that people got wrong, as they read it. */
class MessagesTest {

    @TempDir
    Path folder;

    private ForeignData source(String keys, String export) throws IOException {
        return new ForeignData(folder, "sources:\n  - { files: exports/a.csv, " + keys + " }\n")
                .file("exports/a.csv", export);
    }

    @Test
    void namesTheColumnThatTheContractNamesAndTheFileLacks() throws Exception {
        assertThat(source("kind: outages, columns: { timestamp: time, service: host }", "date,host,status\n")
                        .messages())
                .containsExactly(
                        "exports/a.csv:1: found 'date,host,status', expected a column 'time' for 'timestamp', as"
                                + " contract.yaml:9 [sources[0].columns.timestamp] says"
                                + " (見出し「time」がファイルにありません。contract.yaml の sources かファイルの見出しを直してください)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01/28/2025 16:41 | 01/28/2025 17:05 | M/d/yyyy H:mm[:ss]",
                "28.1.2025 16:41:07 | 28.1.2025 17:05:00 | d.M.yyyy H:mm[:ss]",
                "28 Jan 2025 16:41 | 28 Jan 2025 17:05 | d MMM yyyy H:mm[:ss]",
                "20250128164107 | 20250128170500 | yyyyMMddHHmmss",
                "1738050067 | 1738051500 | epoch-seconds",
                "1738050067000 | 1738051500000 | epoch-milliseconds",
            })
    void proposesTheFormOfTimesThatAPresetDoesNotFit(String from, String to, String form) throws Exception {
        String export = "ホスト,時刻,復旧時刻,障害\nsrv," + from + "," + to + ",x\n";
        String keys = "kind: outages, preset: zabbix-problems, services: { srv: web }";
        assertThat(source(keys, export).messages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).endsWith("sources に「timestamp: \"" + form + "\"」と書くと読めます)"));

        assertThat(source(keys + ", timestamp: \"" + form + "\"", export).seen())
                .hasSize(1);
    }

    @Test
    void countsErrorsBeyondThoseThatItLists() throws Exception {
        String rows = IntStream.rangeClosed(1, 126)
                .mapToObj(i -> "web,2025-01-05 10:00,2025-01-05 0" + i % 10 + ":00x")
                .collect(Collectors.joining("\n"));
        new ForeignData(folder, "").file("outages/2025-01.csv", "service,from,to\n" + rows + "\n");
        assertThatThrownBy(() -> DatasetReader.read(folder, c -> true))
                .isInstanceOfSatisfying(BadInputException.class, bad -> {
                    assertThat(bad.errors()).isEqualTo(126);
                    assertThat(bad.problems()).hasSize(101);
                });
    }

    @Test
    void blamesNoRowThatTwoSourcesTakeByItsOwnLine() throws Exception {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: exports/a.csv, kind: inquiries }
                  - { files: exports/*.csv, kind: inquiries, constants: { channel: 電話 } }
                """).file("exports/a.csv", "id,received_at\nQ-1,2025-01-06 10:00\n");
        assertThat(data.messages())
                .containsExactly(
                        "exports/a.csv:2 [id]: found 'Q-1', expected a row that one source takes; several sources of"
                                + " contract.yaml take this one (この行を contract.yaml の複数の sources が読んでいます。where などで、"
                                + "一つの sources だけが読むようにしてください)");
    }

    @Test
    void countsRowsThatNoSourceTakesAndLeavesOtherSourcesTheirColumns() throws Exception {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: exports/a.csv, kind: incidents, where: { 種別: 障害 }, columns: { service: 機器 } }
                  - { files: exports/a.csv, kind: inquiries, where: { 種別: 問合せ }, columns: { channel: 経路 } }
                """).file("exports/a.csv", """
                番号,種別,機器,検知日時,復旧日時,受付日時,経路,memo
                1,障害,web,2025-01-06 10:00,2025-01-06 10:10,,,
                2,問合せ,,,,2025-01-06 11:00,電話,
                3,要望,,,,2025-01-06 12:00,電話,
                """);
        assertThat(data.notices())
                .containsExactly(
                        "contract.yaml:9 [sources[0].where]: 2 rows do not match and do not count"
                                + " (絞込みの条件に合わない 2 行は数えていない)",
                        "contract.yaml:10 [sources[1].where]: 2 rows do not match and do not count"
                                + " (絞込みの条件に合わない 2 行は数えていない)",
                        "exports/a.csv:1: 'memo': unknown columns are not read (知らない列なので読まない)",
                        "exports/a.csv:4: 1 row is taken by none of the 2 sources that read this file (lines 4)"
                                + " (このファイルを読むどの sources の条件にも合わない行が 1 行あり、どこにも数えていない)");
    }

    @Test
    void callsAnEmptyCellEmpty() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("outages/2025-01.csv", "service,from,to\nweb,,2025-01-06 10:00\n")
                        .messages())
                .containsExactly(
                        "outages/2025-01.csv:2 [from]: found '空欄', expected a value" + " (この列は空にできません。値を書いてください)");
    }

    @Test
    void saysOfATimeAloneThatTheDateIsMissing() throws Exception {
        assertThat(source("kind: outages, timestamp: M/d/yyyy H:mm", "service,from,to\nweb,13:10,1/5/2025 13:20\n")
                        .messages())
                .containsExactly("exports/a.csv:2 [from]: found '13:10', expected a time written as 'M/d/yyyy H:mm'"
                        + " (日付がありません。書式「M/d/yyyy H:mm」のとおりに日付から書いてください)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PK\u0003\u0004xl/workbook.xml | a workbook or a packed file | Excel ブックなどの別の形式です。表計算ソフトで開き、",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1 | a workbook | Excel ブックです。表計算ソフトで開き、",
                "'\u001F\u008B\u0008\u0000' | a gzip file | gzip の圧縮ファイルです。名前の末尾を .gz にするか、展開してから、",
                "%PDF-1.7 | a PDF | PDF です。元のシステムから書き出し直して、",
                "<!DOCTYPE html><title>Login</title> | a web page | Webページ（HTML・XML）です。ログイン画面やエラー画面を保存していないか確かめ、",
            })
    void saysWhatAFileOfAnotherFormatIs(String bytes, String found, String hint) throws Exception {
        ForeignData data = new ForeignData(folder, "");
        Files.createDirectories(folder.resolve("outages"));
        Files.write(
                folder.resolve("outages/2025-01.csv"), bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(data.messages())
                .containsExactly("outages/2025-01.csv: found '" + found + "', expected a CSV file (名前は .csv ですが、中身は"
                        + hint + "「CSV UTF-8（コンマ区切り）」として保存し直してください)");
    }

    @Test
    void readsTheFilesOfSoundSourcesWhateverElseIsWrongWithTheContract() throws Exception {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: exports/a.csv, kind: outages }
                  - { files: exports/b.csv, kind: outage }
                amount: 1
                """)
                .file("exports/a.csv", "service,from,to\nweb,2025-02-30 10:00,\n")
                .file("exports/b.csv", "service,from,to\nweb,2025-02-30 10:00,\n")
                .file("inquiries.csv", "id,received_at\nQ-1,2025-13-01 10:00\n");
        assertThat(data.messages())
                .containsExactly(
                        "contract.yaml:10 [sources[1].kind]: found 'outage', expected one of uptime, outages, exclusions,"
                                + " incidents, inquiries, inventory, payments; did you mean 'outages'?"
                                + " (uptime、outages、exclusions、incidents、inquiries、inventory、payments のいずれかを書いてください)",
                        "contract.yaml:11: found 'amount', expected a key known here; did you mean 'payments.contract-amount'?"
                                + " (「contract-amount」として payments の下に書いてください)",
                        "exports/a.csv:2 [from]: found '2025-02-30 10:00', expected a date that exists (2025年2月に30日はありません)",
                        "inquiries.csv:2 [received_at]: found '2025-13-01 10:00', expected a date that exists"
                                + " (2025年に13月はありません)");
    }

    @ParameterizedTest
    @CsvSource({
        "'payments: [ { id: a, amount: 1, instalments: 1, first-month: 2025-01 } ]', amount, contract-amount",
        "'payments: [ { id: a, contract-amount: 1, months: 1, first-month: 2025-01 } ]', months, instalments",
        "'timezone: UTC', timezone, time-zone",
        "'運用開始日: 2025-01-01', 運用開始日, service-from",
    })
    void knowsWhatOtherWordsMean(String line, String word, String meant) throws Exception {
        assertThat(new ForeignData(folder, line + "\n").messages())
                .anySatisfy(message -> assertThat(message)
                        .contains("found '" + word + "', expected a key known here; did you mean '" + meant + "'?"
                                + " (「" + meant + "」ではありませんか)"));
    }

    @Test
    void saysHowToWriteAnAmountWithCommasInBraces() throws Exception {
        String plan = "payments: [ { id: a, contract-amount: 44,444,412, instalments: 36, first-month: 2025-04 } ]";
        assertThat(new ForeignData(folder, plan + "\n").messages())
                .anySatisfy(message -> assertThat(message)
                        .startsWith("contract.yaml:8 [payments[0]]: found '444', expected one of the keys ")
                        .endsWith(" ({ } の中でカンマのある数は「\"44,444,412\"」のように引用符で囲んでください)"));
    }

    @Test
    void knowsWhatOtherHeadingsMean() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("outages/2025-01.csv", "ホスト名,start_time,to\n")
                        .messages())
                .containsExactly(
                        "outages/2025-01.csv:1: found 'ホスト名,start_time,to', expected a column 'from'"
                                + " (見出し「開始」「開始日時」「発生日時」でも読めます。'start_time' のことですか)",
                        "outages/2025-01.csv:1: found 'ホスト名,start_time,to', expected a column 'service'"
                                + " (見出し「サービス」「サーバー」「対象」でも読めます。'ホスト名' のことですか)");
    }

    @Test
    void namesTheKeyOfAPlanOnceWhereAnotherWordStandsForIt() throws Exception {
        String plan = "payments: [ { id: a, amount: 1, months: 1, first-month: 2025-01 } ]";
        assertThat(new ForeignData(folder, plan + "\n").messages())
                .containsExactly(
                        "contract.yaml:8 [payments[0]]: found 'amount', expected a key known here; did you mean"
                                + " 'contract-amount'? (「contract-amount」ではありませんか)",
                        "contract.yaml:8 [payments[0]]: found 'months', expected a key known here; did you mean"
                                + " 'instalments'? (「instalments」ではありませんか)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount: 1 | payments.contract-amount | 「contract-amount」として payments の下に書いてください",
                "target: 99.5 | sla.availability.target | 「target」として sla.availability の下に書いてください",
                "first-month: 2025-01 | payments.first-month | 「first-month」として payments の下に書いてください",
            })
    void saysUnderWhichKeyAnotherOneBelongs(String line, String path, String hint) throws Exception {
        String key = line.substring(0, line.indexOf(':'));
        assertThat(new ForeignData(folder, line + "\n").messages())
                .containsExactly("contract.yaml:8: found '" + key + "', expected a key known here; did you mean '"
                        + path + "'? (" + hint + ")");
    }

    @Test
    void saysThatAContractIsAWorkbook() throws Exception {
        Files.writeString(folder.resolve("contract.yaml"), "PK\u0003\u0004xl/workbook.xml");
        Files.writeString(folder.resolve("services.csv"), "id,name\nweb,ウェブ\n");
        assertThatThrownBy(() -> DatasetReader.read(folder, c -> true))
                .hasMessage("contract.yaml: found 'a workbook or a packed file', expected a text file in YAML"
                        + " (名前は .yaml ですが、中身はExcel ブックなどの別の形式です。表計算ソフトで開き、YAML のテキストファイルを置いてください)");
    }

    @Test
    void saysOfAFileWithoutHeadingsThatTheyAreMissing() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("inquiries.csv", "Q-1,2025-01-06 10:00,山田太郎 yamada@example.jp\n")
                        .messages())
                .containsExactly(
                        "inquiries.csv:1: found 'Q-1,2025-01-06 10:00,〔非表示〕 〔非表示〕', expected a column 'id'"
                                + " (見出し「番号」でも読めます。この行は見出しではなくデータのようです。この行の上に見出しの行を加えてください)",
                        "inquiries.csv:1: found 'Q-1,2025-01-06 10:00,〔非表示〕 〔非表示〕', expected a column 'received_at'"
                                + " (見出し「受付日時」でも読めます。この行は見出しではなくデータのようです。この行の上に見出しの行を加えてください)");
    }

    @Test
    void saysThatCommasOfFullWidthSeparateNothing() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("inquiries.csv", "番号，受付日時\n")
                        .messages())
                .allSatisfy(message -> assertThat(message).endsWith("。区切りが全角の「，」です。半角の「,」にしてください)"))
                .hasSize(2);
    }

    @Test
    void knowsARowOfTotals() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("services.csv", "id,name\nweb,ウェブ\n合計,1件\n")
                        .file("outages/a.csv", "service,from,to\n合計,2025-01-06 10:00,2025-01-06 10:10\n")
                        .messages())
                .containsExactly(
                        "outages/a.csv:2 [service]: found '合計', expected the id of a service in services.csv"
                                + " (合計の行のようです。消してください)",
                        "services.csv:3 [id]: found '合計', expected a record, not a row of totals (合計の行のようです。台帳から消してください)");
    }

    @Test
    void saysOfATimeWhereAServiceShouldBeThatColumnsAreShifted() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("outages/a.csv", "service,from,to\n2025-01-06 10:00,2025-01-06 10:00,2025-01-06 10:10\n")
                        .messages())
                .containsExactly("outages/a.csv:2 [service]: found '2025-01-06 10:00', expected the id of a service in"
                        + " services.csv (サービスの列に日時があります。列がずれていないか確かめてください)");
    }

    @Test
    void tellsOfOutagesThatTwoSourcesTake() throws Exception {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: exports/a.csv, kind: outages }
                  - { files: "exports/*.csv", kind: outages }
                """)
                .file("exports/a.csv", "service,from,to\nweb,2025-01-06 10:00,2025-01-06 10:10\n");
        assertThat(data.notices())
                .containsExactly(
                        "exports/a.csv:2: 1 row is taken by several sources of contract.yaml; an outage counts once"
                                + " (この行を含む 1 行を contract.yaml の複数の sources が読んでいる。同じ停止は1回として数えた（数値は変わらない）)");
    }

    @Test
    void saysOfServicesThatAreAllAtFaultNoMoreThanThat() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("services.csv", "id,name\nweb,\n")
                        .messages())
                .containsExactly("services.csv:2 [name]: found '空欄', expected a value (この列は空にできません。値を書いてください)");
    }

    @Test
    void guessesTheFolderThatIsMeant() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("outage/2025-01.csv", "service,from,to\n")
                        .file("~$incidents.xlsx", "x")
                        .notices())
                .containsExactly("outage: is not read (読まないファイル。'outages' のことか)");
    }
}
