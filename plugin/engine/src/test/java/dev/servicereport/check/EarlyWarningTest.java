package dev.servicereport.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.cache.Cache;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** February 2025 owes 668 hours, planned maintenance left out, of which 99.8 % allow 1:20:09 of downtime. */
class EarlyWarningTest {

    private static final Path SCHEMA = Path.of("src/main/resources/dev/servicereport/check/verdict.schema.json");

    @TempDir
    private Path folder;

    private Checked checked;

    @BeforeEach
    void warnAtSeventyPercent() throws Exception {
        checked = Checked.in(folder);
        warnAt("70");
    }

    private void warnAt(String share) throws IOException {
        String contract = Files.readString(Path.of("src/test/resources/golden/data/contract.yaml"));
        checked.data()
                .with("contract.yaml", contract.replace("target: \"99.8\"", "target: \"99.8\", warn-at: " + share));
    }

    private void downOnTheTwentiethUntil(String time) throws IOException {
        checked.data().with("outages/2025-02.csv", "service,from,to\nweb,2025-02-20T11:00,2025-02-20T" + time + "\n");
    }

    private String sentence(String asOf) throws IOException {
        return checked.result(asOf).earlyWarning().sentence();
    }

    private String summary(String asOf) throws IOException {
        String summary = SummaryMarkdown.of(checked.result(asOf), new ReportLinks(folder, folder));
        return summary.substring(summary.indexOf("## "));
    }

    @Test
    void saysHowMuchIsLeftAndByWhenItIsUsedUpAtThisPace() throws Exception {
        downOnTheTwentiethUntil("12:12");
        assertThat(checked.result("2025-02-20").earlyWarning().isDue()).isTrue();
        // 476 h owed so far × 4809 s ÷ 4320 s = 1907570 s, and the four hours of maintenance before them
        assertThat(sentence("2025-02-20"))
                .isEqualTo("2025-02: 1:12:00 of 1:20:09 allowed downtime used by 2025-02-21T00:00:00, warn-at 70 %;"
                        + " 0:08:09 left; at this pace used up by 2025-02-23T05:52:50");
        assertThat(summary("2025-02-20")).isEqualTo("""
                ## 早期警告：△ 警告

                令和7年2月の許容停止時間 1:20:09 のうち、2月21日(金) 00:00 までに 1:12:00 を使いました（警告の基準 70 %）。残りは 0:08:09 です。このペースでは、2月23日(日) 05:52:50 に使い切ります。
                """);
    }

    @Test
    void isDueAtExactlyThatShareAndNotASecondEarlier() throws Exception {
        warnAt("50");
        checked.data().with("outages/2025-02.csv", "service,from,to\nweb,2025-02-02T00:00:00,2025-02-02T00:40:04\n");
        assertThat(checked.result("2025-02-10").earlyWarning().isDue()).isFalse();
        checked.data().with("outages/2025-02.csv", "service,from,to\nweb,2025-02-02T00:00:00,2025-02-02T00:40:05\n");
        assertThat(checked.result("2025-02-10").earlyWarning().isDue()).isTrue();
    }

    @Test
    void staysQuietWhileTheRestLastsForTheMonth() throws Exception {
        assertThat(checked.result("2025-02-20").earlyWarning().isDue()).isFalse();
        assertThat(sentence("2025-02-20"))
                .isEqualTo("2025-02: 0:18:00 of 1:20:09 allowed downtime used by 2025-02-21T00:00:00, warn-at 70 %;"
                        + " 1:02:09 left");
        assertThat(summary("2025-02-20")).startsWith("## 早期警告：○ なし\n").contains("残りは 1:02:09 です。このペースなら、月末まで使い切りません。");
        assertThat(checked.checkFolder().commands(checked.result("2025-02-20"), Annotations.GITHUB))
                .isEmpty();
    }

    @Test
    void saysByHowMuchItIsOverdrawn() throws Exception {
        downOnTheTwentiethUntil("13:00");
        assertThat(sentence("2025-02-20T12:30"))
                .endsWith(
                        "1:30:00 of 1:20:09 allowed downtime used by 2025-02-20T12:30:00, warn-at 70 %; 0:09:51 overdrawn");
        assertThat(summary("2025-02-20T12:30")).contains("0:09:51 超過しています。\n");
    }

    @Test
    void saysThatNothingIsLeft() throws Exception {
        checked.data().with("outages/2025-02.csv", "service,from,to\nweb,2025-02-20T11:00,2025-02-20T12:20:09\n");
        assertThat(sentence("2025-02-20")).endsWith("warn-at 70 %; 0:00:00 left");
        assertThat(summary("2025-02-20")).contains("残りはありません。\n");
    }

    @Test
    void countsThePaceInHoursOfServiceOnly() throws Exception {
        String contract = Files.readString(checked.data().directory().resolve("contract.yaml"));
        checked.data()
                .without("exclusions.csv")
                .with(
                        "contract.yaml",
                        contract.replace("warn-at", "service-hours: { weekly: { MON-FRI: \"09:00-17:00\" } }, warn-at"))
                // 20 weekdays of 8 h allow 1152 s
                .with("outages/2025-02.csv", "service,from,to\nweb,2025-02-05T09:00,2025-02-05T09:15\n");
        // 4 days so far, 115200 s × 1152 ÷ 900 = 147456 s: five days, and 3456 s into the sixth, after a weekend
        assertThat(sentence("2025-02-06"))
                .isEqualTo("2025-02: 0:15:00 of 0:19:12 allowed downtime used by 2025-02-07T00:00:00, warn-at 70 %;"
                        + " 0:04:12 left; at this pace used up by 2025-02-10T09:57:36");
    }

    @Test
    void needsACutOffWithinAMonth() throws Exception {
        for (String atAnEnd : new String[] {"2025-02", "2025-03-01T00:00", null}) {
            assertThat(sentence(atAnEnd))
                    .isEqualTo("warn-at in contract.yaml needs a cut-off within a month; name the time of the data with"
                            + " -Dservice-report.asOf, like 2025-03-15T09:00");
            assertThat(summary(atAnEnd)).contains("`-Dservice-report.asOf=2025-03-15T09:00` のように指定してください。");
        }
    }

    @Test
    void neitherTakesUnobservedTimeForDowntimeNorKeepsItBack() throws Exception {
        checked.data().undetermined();
        assertThat(sentence("2025-02-20")).endsWith("1:20:09 left; unobserved besides: 24:00:00");
        assertThat(summary("2025-02-20")).contains("未計測の 24:00:00 は含みません。");
    }

    @Test
    void saysNothingUnlessTheContractAsksForIt() throws Exception {
        Checked plain = Checked.in(folder.resolve("plain"));
        assertThat(plain.result("2025-02-20").earlyWarning()).isNull();
        assertThat(plain.write("2025-02-20").text("summary.md")).doesNotContain("早期警告");
    }

    @Test
    void standsInTheVerdictAndAmongTheAnnotations() throws Exception {
        downOnTheTwentiethUntil("12:12");
        CheckResult result = checked.result("2025-02-20");
        assertThat(VerdictJson.of(result)).contains("""
                  "earlyWarning" : {
                    "warnAt" : "70",
                    "due" : true,
                    "month" : "2025-02",
                    "asOf" : "2025-02-21T00:00:00",
                    "usedDownSeconds" : 4320,
                    "allowedDownSeconds" : 4809,
                    "leftDownSecondsLow" : 489,
                    "leftDownSecondsHigh" : 489,
                    "usedUpAt" : "2025-02-23T05:52:50"
                  },
                """.indent(0));
        assertThat(checked.checkFolder().commands(result, Annotations.GITHUB))
                .last()
                .asString()
                .startsWith("::warning title=早期警告::2025-02: 1:12:00 of 1:20:09 allowed downtime used");
        Schema schema = Schema.of(Files.readString(SCHEMA));
        assertThat(schema.faults(new ObjectMapper().readTree(VerdictJson.of(result))))
                .isEmpty();
        assertThat(schema.faults(new ObjectMapper().readTree(VerdictJson.of(checked.result("2025-02")))))
                .isEmpty();
    }

    @Test
    void isAWarningInTheLogOnlyWhenItIsDue() throws Exception {
        downOnTheTwentiethUntil("12:12");
        assertThat(log("2025-02-20")).containsExactly("WARN Early warning: " + sentence("2025-02-20") + " (早期警告)");
        assertThat(log("2025-02")).containsExactly("INFO Early warning: " + sentence("2025-02") + " (早期警告)");
    }

    private List<String> log(String asOf) throws Exception {
        List<String> log = new ArrayList<>();
        ReportRequest request =
                new ReportRequest(checked.data().directory(), checked.output(), null, asOf, Cache.none());
        new ReportGenerator(request)
                .figures()
                .tellEarlyWarning(line -> log.add("WARN " + line), line -> log.add("INFO " + line));
        return log;
    }
}
