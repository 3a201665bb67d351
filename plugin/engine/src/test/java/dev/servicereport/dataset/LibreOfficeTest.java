package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What LibreOffice 7.4 made of our files on their way from CSV to .xlsx and back, captured with its Japanese and its English
 * settings: times with seconds, TRUE, hours without a zero, and ids taken for dates and numbers.
 */
class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatTheJapaneseOneWrites() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, "")
                .file("services.csv", "id,name,part_of,in_sla\nweb,ウェブ,,TRUE\ndb,データベース,,FALSE\n")
                .file("uptime/a.csv", """
                        サービス,拠点,状態,開始日時,終了日時
                        web,本庁舎,正常,2025/2/1 0:00:00,2025/2/1 8:05:00
                        web,本庁舎,停止,2025/2/1 8:05:00,2025/2/2 0:00:00
                        db,本庁舎,正常,2025-02-01 00:00:00,2025-03-01 00:00:00
                        """)
                .file("outages/a.csv", """
                        service,from,to
                        web,2025/2/3 8:00:00,2025/2/4 0:00:00
                        web,令和7年2月5日 8時30分,R7.2.5 10:00
                        web,2025-02-06T10:30:15+09:00,2025/02/07 0:00
                        """);
        assertThat(data.seen())
                .containsExactly(
                        "db@本庁舎 UP 2025-02-01 00:00:00 / 2025-03-01 00:00:00",
                        "web@本庁舎 UP 2025-02-01 00:00:00 / 2025-02-01 08:05:00",
                        "web@本庁舎 DOWN 2025-02-01 08:05:00 / 2025-02-02 00:00:00",
                        "web outage 2025-02-03 08:00:00 / 2025-02-04 00:00:00",
                        "web outage 2025-02-05 08:30:00 / 2025-02-05 10:00:00",
                        "web outage 2025-02-06 10:30:15 / 2025-02-07 00:00:00");
        assertThat(data.notices()).isEmpty();
    }

    @Test
    void saysHowToReadTheMonthFirstDatesOfTheEnglishOne() throws IOException {
        ForeignData data = new ForeignData(folder, "")
                .file("outages/a.csv", "service,from,to\nweb,02/01/2025 00:00:00,02/16/2025 01:16:00\n");
        assertThat(data.messages())
                .containsExactly(
                        "outages/a.csv:2 [from]: found '02/01/2025 00:00:00', expected a date and time like 2025-01-05T10:30"
                                + " (月と日のどちらが先か決められません。contract.yaml の sources に月が先なら「timestamp: \"M/d/yyyy H:mm[:ss]\"」、"
                                + "日が先なら「timestamp: \"d/M/yyyy H:mm[:ss]\"」と書くと読めます)",
                        "outages/a.csv:2 [to]: found '02/16/2025 01:16:00', expected a date and time like 2025-01-05T10:30"
                                + " (年が最後の日時です。contract.yaml の sources に「timestamp: \"M/d/yyyy H:mm[:ss]\"」と書くと読めます)");
    }

    @Test
    void readsTheMonthFirstDatesWhenASourceSaysSo() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: outages/a.csv, kind: outages, timestamp: "M/d/yyyy H:mm[:ss]" }
                """)
                .file("outages/a.csv", "service,from,to\nweb,02/01/2025 00:00:00,02/16/2025 01:16:00\n");
        assertThat(data.seen()).containsExactly("web outage 2025-02-01 00:00:00 / 2025-02-16 01:16:00");
    }

    @Test
    void saysWhatASpreadsheetDidToIds() throws IOException {
        ForeignData data = new ForeignData(folder, "")
                .file("services.csv", "id,name\n001,一\n1-2,二\n")
                .file(
                        "outages/a.csv",
                        "service,from,to\n1,2025/1/5 0:00,\n2026/01/02,2025/1/5 0:00,\n2月1日,2025/1/5 0:00,\n1.2E+03,2025/1/5 0:00,\n");
        assertThat(data.messages())
                .containsExactly(
                        "outages/a.csv:2 [service]: found '1', expected the id of a service in services.csv"
                                + " ('001' のことですか。表計算ソフトが先頭の 0 を消しています。セルの書式を「文字列」にしてください)",
                        "outages/a.csv:3 [service]: found '2026/01/02', expected the id of a service in services.csv"
                                + " (表計算ソフトが番号を日付に変えています。セルの書式を「文字列」にして入力し直してください)",
                        "outages/a.csv:4 [service]: found '2月1日', expected the id of a service in services.csv"
                                + " (表計算ソフトが番号を日付に変えています。セルの書式を「文字列」にして入力し直してください)",
                        "outages/a.csv:5 [service]: found '1.2E+03', expected the id of a service in services.csv"
                                + " (表計算ソフトが番号を指数に変えています。セルの書式を「文字列」にして入力し直してください)");
    }
}
