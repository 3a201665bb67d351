package dev.servicereport.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports and lists of planned stops, told by their headings. */
class RecognitionTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "sources");

    @TempDir
    Path path;

    private Folder sample(String name) throws IOException {
        return new Folder(path)
                .file(name, Files.readString(SAMPLES.resolve(name)))
                .say("export", name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            checkmk-timeline.csv    | checkmk-timeline    | srv-web / HTTP web
            nagios-availability.csv | nagios-availability | nagios-availability
            prometheus-range.csv    | prometheus-range    | 'up{instance="web:9100", job="node"}'
            prtg-log.csv            | prtg-log            | web
            uptime-kuma.csv         | uptime-kuma         | web
            uptimerobot.csv         | uptimerobot         | web
            zabbix-problems.csv     | zabbix-problems     | srv-db
            zabbix-problems-ja.csv  | zabbix-problems     | srv-web
            """)
    void tellsThePresetOfEachSample(String file, String preset, String service) throws Exception {
        Folder folder = sample(file);
        folder.begin();
        assertThat(folder.contractFrom("    preset:")).startsWith("    preset: " + preset + "\n");
        assertThat(folder.contractFrom("    services:")).contains(YamlWord.of(service) + ": \"");
    }

    @Test
    void asksWhomAnExportWithoutServicesIsAbout() throws Exception {
        Folder folder = sample("nagios-availability.csv");
        folder.begin();
        assertThat(folder.contractFrom("    # TODO: この出力")).startsWith("""
                    # TODO: この出力が記録しているサービス
                    constants: { service: "nagios-availability" }
                """);
    }

    @Test
    void keepsTheEnglishSeverities() throws Exception {
        Folder folder = sample("zabbix-problems.csv");
        folder.begin();
        assertThat(folder.contractFrom("      \"Severity\"")).startsWith("""
                      "Severity":
                        - "Disaster"   # 1 行
                        - "High"   # 1 行
                        - "Average"   # 0 行
                        - "Warning"   # 0 行
                        # - "Information"   # 1 行、停止ではない
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            開始日時,終了日時,対象,理由        ; 2025/5/4 1:00,2025/5/4 3:00,全体,更新              | constants: { class: "planned" }
            開始日,開始時刻,終了日,終了時刻,サーバー,内容 ; 2025/5/4,1:00,2025/5/4,3:00,全台,更新 | columns: reason: "内容" constants: { class: "planned" }
            作業日,開始時間,終了時間,対象サーバー,作業内容 ; 2025/5/4,1:00,3:00,すべて,更新       | columns: from: ["作業日", "開始時間"] reason: "作業内容" service: "対象サーバー" to: ["作業日", "終了時間"] constants: { class: "planned" }
            作業開始予定日時,作業終了予定日時,件名         ; 2025/5/4 1:00,2025/5/4 3:00,更新     | columns: from: "作業開始予定日時" reason: "件名" to: "作業終了予定日時" constants: { class: "planned", service: "*" }
            停止開始日,停止開始時間,停止終了日,停止終了時間 ; 2025/5/4,1:00,2025/5/4,3:00         | columns: from: ["停止開始日", "停止開始時間"] to: ["停止終了日", "停止終了時間"] constants: { class: "planned", reason: "計画停止", service: "*" }
            開始,終了,対象機器,目的,承認年月日,連絡日      ; 2025/5/4 1:00,2025/5/4 3:00,全サーバー,更新,2025/5/1,2025/4/30 | columns: approved_on: "承認年月日" noticed_on: "連絡日" reason: "目的" service: "対象機器" constants: { class: "planned" }
            開始日時,終了日時,対象,内容,承認               ; 2025/5/4 1:00,2025/5/4 3:00,全サーバー,更新,R7.5.1 | columns: approved_on: "承認" reason: "内容" constants: { class: "planned" }
            開始日時,終了日時,対象,内容,承認               ; 2025/5/4 1:00,2025/5/4 3:00,全サーバー,更新,見本太郎 | columns: approved_by: "承認" reason: "内容" constants: { class: "planned" }
            """)
    void mapsTheHeadingsOfPlannedStops(String list, String entry) throws Exception {
        Folder folder = new Folder(path)
                .file("stops.csv", "計画停止一覧\n".repeat(1) + list.replaceAll(" *; *", "\n") + "\n", StandardCharsets.UTF_8)
                .file("down.csv", "サービス,開始日時,終了日時\nweb,2025/5/4 0:30,2025/5/4 3:30\n")
                .say("export", "down.csv")
                .say("maintenance", "stops.csv");
        folder.begin();
        String written = folder.contractFrom("    kind: exclusions\n");
        String keys = written.substring("    kind: exclusions\n".length(), written.indexOf("    # stops.csv"));
        assertThat(keys.strip().replaceAll("\\s+", " ")).isEqualTo(entry);
        assertThat(folder.downSeconds()).containsExactly("2025-05 3600");
    }

    @Test
    void sparesTheOtherFileFromItsGlob() throws Exception {
        Folder folder = new Folder(path)
                .file("list.csv", "サービス,開始日時,終了日時\nweb,2025/5/4 0:30,2025/5/4 3:30\n")
                .file("list-stops.csv", "開始日時,終了日時\n2025/5/4 1:00,2025/5/4 3:00\n")
                .say("export", "list.csv")
                .say("maintenance", "list-stops.csv");
        folder.begin();
        assertThat(folder.contractFrom("sources:").lines().filter(line -> line.contains("files:")))
                .containsExactly("  - files: \"exports/list.csv\"", "  - files: \"exports/list-stops*.csv\"");
        assertThat(folder.downSeconds()).containsExactly("2025-05 3600");
    }
}
