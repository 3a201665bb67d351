package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small sample of each tool's export, and exactly what is read of it. */
class PresetsTest {

    @TempDir
    Path folder;

    @Test
    void readsZabbixProblems() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - files: exports/*.csv
                    kind: outages
                    preset: zabbix-problems
                    services: { srv-web: web, srv-db: db }
                    where: { Severity: [High, Disaster] }
                """).sample("zabbix-problems.csv");
        assertThat(data.seen())
                .containsExactly(
                        "web outage 2025-01-28 16:41:07 / 2025-01-28 17:05:52: Service \"httpd\" is not running",
                        "db outage 2025-01-30 23:50:00 / …: Unavailable by ICMP ping");
        assertThat(data.notices())
                .containsExactly("contract.yaml:13 [sources[0].where]: 1 row does not match and does not count"
                        + " (絞込みの条件に合わない 1 行は数えていない)");
    }

    @Test
    void readsZabbixProblemsInJapanese() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: exports/*.csv, kind: outages, preset: zabbix-problems, services: { srv-web: web } }
                """).sample("zabbix-problems-ja.csv");
        assertThat(data.seen()).containsExactly("web outage 2025-01-28 16:41:07 / 2025-01-28 17:05:52: httpd が停止");
        assertThat(data.notices())
                .containsExactly(
                        "exports/zabbix-problems-ja.csv [深刻度]: 重度の障害: 1 row, 1485 s. Rows of all these count as"
                                + " outages; choose by 'where: { 深刻度: [...] }' in the source"
                                + " (どの語の行も停止として数えた（重度の障害 1行・1485秒）。"
                                + "選ぶには contract.yaml の sources に「where: { 深刻度: [数える語] }」と書く)");
    }

    @Test
    void readsUptimeKumaHeartbeats() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: exports/*.csv, kind: uptime, preset: uptime-kuma }
                """).sample("uptime-kuma.csv");
        assertThat(data.seen())
                .containsExactly(
                        "web UP 2025-01-05 08:00:00 / 2025-01-05 08:01:00",
                        "web UP 2025-01-05 08:04:00 / 2025-01-05 08:05:00",
                        "web DOWN 2025-01-05 08:01:00 / 2025-01-05 08:03:00",
                        "web UNKNOWN 2025-01-05 08:03:00 / 2025-01-05 08:04:00");
        assertThat(data.notices()).isEmpty();
    }

    @Test
    void readsTheLogOfUptimeRobot() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: exports/*.csv, kind: outages, preset: uptimerobot }
                """).sample("uptimerobot.csv");
        assertThat(data.seen())
                .containsExactly("web outage 2025-01-05 08:07:28 / 2025-01-05 08:12:28: Connection Timeout");
        assertThat(data.notices())
                .containsExactly("contract.yaml:9 [sources[0].where]: 2 rows do not match and do not count"
                        + " (絞込みの条件に合わない 2 行は数えていない)");
    }

    @Test
    void readsTheLogOfPrtg() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: exports/*.csv, kind: outages, preset: prtg-log }
                """).sample("prtg-log.csv");
        assertThat(data.seen())
                .containsExactly("web outage 2025-01-05 08:05:00 / 2025-01-05 08:20:00: Timeout (code: PE018)");
        assertThat(data.notices())
                .containsExactly(
                        "contract.yaml:9 [sources[0].where]: 1 row does not match and does not count"
                                + " (絞込みの条件に合わない 1 行は数えていない)",
                        "exports/prtg-log.csv:3: 'down': 1 row of 1 watched thing from here on is down again while down;"
                                + " the outage goes on. If they mix several checks, a column 'check' is missing"
                                + " (この行をはじめ 1 行（監視対象 1 件）が、停止中に再び停止となっているため、停止が続いているものとした。"
                                + "複数の監視項目が混ざっているなら、監視項目の列（check）を加えるか、sources の columns に check を書く)");
    }

    @Test
    void readsTheLogEntriesOfNagiosAndIcinga() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: exports/*.csv, kind: uptime, preset: nagios-availability, constants: { service: web } }
                """).sample("nagios-availability.csv");
        assertThat(data.seen())
                .containsExactly(
                        "web UP 2025-01-05 00:00:00 / 2025-01-05 08:05:00",
                        "web UP 2025-01-05 08:20:07 / 2025-01-05 12:00:00",
                        "web UP 2025-01-05 12:00:10 / 2025-01-06 00:00:00",
                        "web DOWN 2025-01-05 08:05:00 / 2025-01-05 08:20:07",
                        "web UNKNOWN 2025-01-05 12:00:00 / 2025-01-05 12:00:10");
        assertThat(data.notices()).isEmpty();
    }

    @Test
    void readsTheTimelineOfCheckmk() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - files: exports/*.csv
                    kind: uptime
                    preset: checkmk-timeline
                    services: { srv-web / HTTP web: web }
                """).sample("checkmk-timeline.csv");
        assertThat(data.seen())
                .containsExactly(
                        "web UP 2025-01-05 00:00:00 / 2025-01-05 08:05:00",
                        "web UP 2025-01-05 09:00:00 / 2025-01-06 00:00:00",
                        "web DOWN 2025-01-05 08:05:00 / 2025-01-05 08:20:07",
                        "web UNKNOWN 2025-01-05 08:20:07 / 2025-01-05 09:00:00");
        assertThat(data.notices()).isEmpty();
    }

    @Test
    void readsValuesOfPrometheus() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - files: exports/*.csv
                    kind: uptime
                    preset: prometheus-range
                    services: { 'up{instance="web:9100", job="node"}': web }
                    constants: { site: 本庁舎 }
                """).sample("prometheus-range.csv");
        assertThat(data.seen())
                .containsExactly(
                        "web@本庁舎 UP 2025-01-05 08:00:00 / 2025-01-05 08:01:00",
                        "web@本庁舎 UP 2025-01-05 08:03:00 / 2025-01-05 08:04:00",
                        "web@本庁舎 DOWN 2025-01-05 08:01:00 / 2025-01-05 08:02:00",
                        "web@本庁舎 UNKNOWN 2025-01-05 08:02:00 / 2025-01-05 08:03:00");
        assertThat(data.notices()).isEmpty();
    }
}
