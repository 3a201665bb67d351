package dev.servicereport.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.GivenData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of the sample's inventory may not be missing: its agreement and its inventory with a month that was met. */
class EquipmentProbesTest {

    private static final Path SAMPLE = Path.of("../../data");

    private static final String CONTRACT = """
            title: 件名
            client: { name: 市 }
            contractor: { name: 社 }
            signed-on: "2024-06-03"
            service-from: "2025-01-01"
            service-to: "2029-12-31"
            measured-since: "2026-03-01"
            sla: { availability: { target: "99.8" } }
            """;

    @TempDir
    private Path folder;

    private Checked checked;

    @BeforeEach
    void takeTheSamplesEquipment() throws Exception {
        checked = new Checked(new GivenData(folder.resolve("data")), folder);
        checked.data()
                .with("contract.yaml", CONTRACT + equipment())
                .with("services.csv", "id,name\nweb,ウェブ\n")
                .with("outages/2026-03.csv", "service,from,to\n")
                .with("inventory.csv", Files.readString(SAMPLE.resolve("inventory.csv")));
    }

    private static String equipment() throws IOException {
        String contract = Files.readString(SAMPLE.resolve("contract.yaml"));
        String section = contract.substring(contract.indexOf("\nequipment:\n") + 1);
        return section.substring(0, section.indexOf("\n#") + 1);
    }

    /** Each row of the inventory as some words more or less; empty: without it. */
    private void change(String row, String by) throws IOException {
        String inventory = Files.readString(SAMPLE.resolve("inventory.csv"));
        assertThat(inventory).contains("\n" + row);
        String changed = by.isEmpty()
                ? inventory.lines().filter(line -> !line.startsWith(row)).collect(Collectors.joining("\n", "", "\n"))
                : inventory.replace("\n" + row, "\n" + by);
        checked.data().with("inventory.csv", changed);
    }

    private List<String> found() throws Exception {
        JsonNode verdict = new ObjectMapper().readTree(checked.write("2026-03").text("verdict.json"));
        assertThat(verdict.get("outcome").asText())
                .isEqualTo(verdict.get("equipment").isEmpty() ? "met" : "missed");
        assertThat(Schema.of(Files.readString(
                                Path.of("src/main/resources/dev/servicereport/check/verdict.schema.json")))
                        .faults(verdict))
                .isEmpty();
        return StreamSupport.stream(verdict.get("equipment").spliterator(), false)
                .map(item -> item.get("id").asText() + " " + item.get("state").asText() + " "
                        + item.get("present").asText() + "/"
                        + item.get("required").asText())
                .toList();
    }

    @Test
    void nothingIsMissingInTheSample() throws Exception {
        assertThat(found()).isEmpty();
        assertThat(checked.text("TEST-service-report.xml"))
                .contains("<testcase classname=\"service-report.equipment\" name=\"platform.cores\">")
                .contains("failures=\"0\"");
        assertThat(checked.result("2026-03").equipment()).hasSize(75);
    }

    @Test
    void twoServersGone() throws Exception {
        change("ad-2,", "");
        String rows = Files.readString(checked.data().directory().resolve("inventory.csv"));
        checked.data()
                .with(
                        "inventory.csv",
                        rows.lines().filter(line -> !line.startsWith("wsus,")).collect(Collectors.joining("\n")));
        assertThat(found())
                .containsExactly(
                        "ad missing 1/2",
                        "ad.backup missing 1/2",
                        "ad.warranty missing 1/2",
                        "wsus missing 0/1",
                        "wsus.backup missing 0/1",
                        "wsus.warranty missing 0/1");
        assertThat(checked.text("summary.md")).contains("""

                合意した構成のうち、6 件が足りません。

                - `inventory.csv ad`: `「ADサーバー」の数量が足りません（必要 2台、現在 1台。ad-2 は構成品目に行なし）。納入した品目の行を inventory.csv に加えてください。契約を変更したときは contract.yaml の equipment を改めてください。`
                """);
    }

    @Test
    void eightCoresFewer() throws Exception {
        change(
                "platform-1,platform,サーバー仮想基盤,本市専用の仮想基盤（Xeon Gold、実効容量、日本語GUI）,1,番号利用,80,",
                "platform-1,platform,サーバー仮想基盤,本市専用の仮想基盤（Xeon Gold、実効容量、日本語GUI）,1,番号利用,72,");
        assertThat(found()).containsExactly("platform.cores missing 72/80");
        assertThat(checked.text("summary.md"))
                .contains("（必要 80コア、現在 72コア）。構成を補い、inventory.csv のCPUコア数（cpu_cores）を実際の値に直してください。");
    }

    @Test
    void twentyTerminalsFewer() throws Exception {
        change(
                "terminal-1,terminal,番号利用事務系端末,データセンターへ接続する端末,200,",
                "terminal-1,terminal,番号利用事務系端末,データセンターへ接続する端末,180,");
        assertThat(found()).containsExactly("terminals missing 180/200");
        assertThat(checked.text("TEST-service-report.xml"))
                .contains("<failure type=\"missed\" message=\"inventory.csv terminals: quantity: 180 of 200, missing");
    }

    @Test
    void aBackupLineGone() throws Exception {
        change("line-hq-backup,", "");
        assertThat(found()).containsExactly("line-hq-backup missing 0/1");
    }

    @Test
    void aLicenceThatWasNotRenewed() throws Exception {
        change("m365-apps-2,", "");
        assertThat(found()).containsExactly("m365-apps expired 0/165");
        assertThat(checked.write(checked.result("2026-03"), Annotations.GITLAB).text("gl-code-quality-report.json"))
                .contains("service-report/missed")
                .contains("data/inventory.csv");
        assertThat(checked.checkFolder().commands(checked.result("2026-03"), Annotations.GITHUB))
                .singleElement()
                .asString()
                .startsWith("::error title=構成の不足::inventory.csv m365-apps: quantity: 0 of 165, expired");
    }

    @Test
    void fifteenLicencesTooFew() throws Exception {
        change(
                "m365-apps-2,licence,Microsoft 365 Apps for Enterprise,Office（更新、2年目）,165,",
                "m365-apps-2,licence,Microsoft 365 Apps for Enterprise,Office（更新、2年目）,150,");
        assertThat(found()).containsExactly("m365-apps expired 150/165", "m365-apps.assigned expired 150/163");
    }

    @Test
    void eachRowThatIsDeletedIsMissed() throws Exception {
        String inventory = Files.readString(SAMPLE.resolve("inventory.csv"));
        List<String> rows = inventory
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',') + 1))
                // the first year's licence has run out, and the medium was taken out
                .filter(row -> !List.of("m365-apps,", "media-0001,").contains(row))
                .toList();
        for (String row : rows) {
            change(row, "");
            assertThat(found()).as(row).isNotEmpty();
        }
    }

    @Test
    void aSurplusIsToldAtItsLineAndIsNoFault() throws Exception {
        change(
                "terminal-1,terminal,番号利用事務系端末,データセンターへ接続する端末,200,",
                "terminal-1,terminal,番号利用事務系端末,データセンターへ接続する端末,201,");
        assertThat(found()).isEmpty();
        assertThat(checked.run("2026-03").notices())
                .extracting(Object::toString)
                .filteredOn(notice -> notice.startsWith("inventory.csv"))
                .containsExactly("inventory.csv:14: '201': more than the 200 agreed for equipment 'terminals'"
                        + " (「番号利用事務系の端末」が合意した数より多い（必要 200台、現在 201台）)");
    }
}
