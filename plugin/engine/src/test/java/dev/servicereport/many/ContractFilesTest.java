package dev.servicereport.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.check.CheckOutcome;
import dev.servicereport.check.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractFilesTest {

    @TempDir
    private Path folder;

    private List<ContractLine> contracts;

    @BeforeEach
    void give() throws IOException {
        contracts = List.of(
                ContractLine.of("松山市", Standings.matsuyama(folder)),
                ContractLine.of("伊予市", Standings.iyo(folder)),
                ContractLine.refused(
                        "今治市", List.of("exclusions.csv:3 [to]: found '2025-02-30', expected a date that exists")),
                ContractLine.failed("西条市", "the engine died"));
    }

    @Test
    void tellsOfEachContractInARow() {
        assertThat(ContractFiles.of(contracts).get("contracts.csv").replace("\r\n", "\n"))
                .isEqualTo("""
                \uFEFFフォルダー,結果,発注者,件名,基準値(%),最新の月,判定,稼働率の下限(%),稼働率の上限(%),停止できる残り時間の下限(秒),\
                停止できる残り時間の上限(秒),達成の月数,未達成の月数,判定保留の月数,データなしの月数,支払総額(円),支払済額(円),未了事項,次の期限,\
                次の期限の内容,誤り
                今治市,faults,,,,,,,,,,,,,,,,,,,1
                伊予市,missed,伊予市,窓口システムサービス提供業務,99.8,2025-04,判定保留,99.4449,100.0000,-9206,5184,1,1,1,0,1000000,83337,2,\
                2025-04-28,第2回の支払,0
                松山市,met,松山市,庁内ポータル,99.5,2025-02,達成,99.9999,99.9999,12094,12094,1,0,0,0,,,0,,,0
                西条市,failed,,,,,,,,,,,,,,,,,,,1
                """);
    }

    @Test
    void tellsProgramsTheSame() throws Exception {
        JsonNode json = new ObjectMapper().readTree(ContractFiles.of(contracts).get("contracts.json"));
        assertThat(json.get("format").asInt()).isEqualTo(1);
        assertThat(json.get("outcome").asText()).isEqualTo("failed");
        assertThat(json.findValuesAsText("folder")).containsExactly("今治市", "伊予市", "松山市", "西条市");
        assertThat(json.findValuesAsText("outcome")).containsExactly("failed", "faults", "missed", "met", "failed");
        assertThat(json.at("/contracts/0/problems/0").asText()).startsWith("exclusions.csv:3 [to]");
        assertThat(json.at("/contracts/0/standing").isNull()).isTrue();
        JsonNode iyo = json.at("/contracts/1/standing");
        assertThat(iyo.get("missedMonths").asInt()).isEqualTo(1);
        assertThat(iyo.get("undeterminedMonths").asInt()).isEqualTo(1);
        assertThat(iyo.at("/newest/leftDownSecondsLow").asLong()).isEqualTo(-9206);
        assertThat(iyo.at("/payments/paid").asLong()).isEqualTo(83337);
        assertThat(iyo.at("/nextDeadline/overdue").asBoolean()).isTrue();
        assertThat(iyo.at("/months").size()).isEqualTo(4);
        assertThat(json.at("/contracts/2/standing/payments").isNull()).isTrue();
    }

    @Test
    void keepsItsSchemaWhichIsTheOneOnTheSite() throws Exception {
        String text = Files.readString(Path.of("src/main/resources/dev/servicereport/many/contracts.schema.json"));
        assertThat(Path.of("../../src/site/resources/schemas/contracts.schema.json"))
                .hasContent(text);
        JsonNode json = new ObjectMapper().readTree(ContractFiles.of(contracts).get("contracts.json"));
        assertThat(Schema.of(text).faults(json)).isEmpty();
        ((ObjectNode) json.at("/contracts/1/standing")).put("missedMonths", "1");
        assertThat(Schema.of(text).faults(json)).containsExactly("/contracts/1/standing/missedMonths");
    }

    @Test
    void isTheSameInWhicheverOrderTheContractsCame() {
        List<ContractLine> turned = new ArrayList<>(contracts);
        Collections.reverse(turned);
        assertThat(ContractFiles.of(turned)).isEqualTo(ContractFiles.of(contracts));
    }

    @Test
    void refusesAFileOfAnotherVersion() throws Exception {
        Path output = Standings.put(folder.resolve("a"), "{ \"format\" : 2 }");
        assertThatThrownBy(() -> ContractLine.of("a", output))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("contract.json [format]: found '2', expected '1'");
    }

    @Test
    void refusesAFileThatLacksSomething() throws Exception {
        Path output = Standings.put(folder.resolve("a"), "{ \"format\" : 1, \"title\" : \"件名\" }");
        assertThatThrownBy(() -> ContractLine.of("a", output))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("contract.json [number]: found missing, expected text");
    }

    @Test
    void takesNothingOfAnotherKindThanARunWrites() throws Exception {
        String whole = Files.readString(Standings.iyo(folder).resolve("metrics/contract.json"));
        Map<String, String> faults = new TreeMap<>(Map.of(
                "\"openPoints\" : 2", "[openPoints]: found string, expected a whole number",
                "\"missing\" : false", "[months/0/missing]: found string, expected true or false",
                "\"total\" : 1000000", "[payments/total]: found string, expected a whole number",
                "\"allowedDownSeconds\" : 5184", "[newest/allowedDownSeconds]: found string, expected a whole number",
                "\"low\" : \"99.9559\"", "[months/0/low]: found string, expected a percentage like 99.95",
                "\"serviceTo\" : \"2026-01-31\"", "[serviceTo]: found string, expected a day like 2025-03-31",
                "\"kind\" : \"PAYMENT\"", "[nextDeadline/kind]: found string, expected one of the words for it"));
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            String key = fault.getKey().substring(0, fault.getKey().indexOf(':') + 1);
            assertThat(whole).contains(fault.getKey());
            Path output = Standings.put(folder.resolve("a"), whole.replace(fault.getKey(), key + " \"kept secret\""));
            assertThatThrownBy(() -> ContractLine.of("a", output))
                    .isInstanceOf(IOException.class)
                    .hasMessageEndingWith("contract.json " + fault.getValue());
        }
    }

    @Test
    void refusesWhatIsNoJsonWithoutQuotingIt() throws Exception {
        Path output = Standings.put(folder.resolve("a"), "kept secret");
        assertThatThrownBy(() -> ContractLine.of("a", output))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("contract.json: found no JSON, expected a file as a run writes it");
    }

    @Test
    void whatIsLackingBesidesMonthsCountsAsInACheck() throws Exception {
        assertThat(outcome("\"equipment\" : 0")).isEqualTo(CheckOutcome.MET);
        assertThat(outcome("\"equipment\" : 1")).isEqualTo(CheckOutcome.MISSED);
        assertThat(outcome("\"registers\" : 2")).isEqualTo(CheckOutcome.MISSING);
        assertThat(outcome("\"failingClauses\" : 1")).isEqualTo(CheckOutcome.MISSED);
        assertThat(outcome("\"failingClauses\" : 1, \"unprovenClauses\" : 1")).isEqualTo(CheckOutcome.MISSING);
    }

    @Test
    void aMonthUnderWayThatCanStillBeMetIsNotMissedYetAsInACheck() throws Exception {
        Path output = Standings.matsuyama(folder);
        String json = Files.readString(output.resolve("metrics/contract.json"))
                .replace("\"verdict\" : \"MET\", \"missing\"", "\"verdict\" : \"MISSED\", \"missing\"");
        Standings.put(output, json);
        assertThat(ContractLine.of("松山市", output).outcome()).isEqualTo(CheckOutcome.MISSED);
        Standings.put(output, json.replace("\"canStillBeMet\" : false", "\"canStillBeMet\" : true"));
        assertThat(ContractLine.of("松山市", output).outcome()).isEqualTo(CheckOutcome.UNDETERMINED);
    }

    private CheckOutcome outcome(String lacking) throws Exception {
        Path output = Standings.matsuyama(folder);
        Path file = output.resolve("metrics/contract.json");
        String json = Files.readString(file);
        for (String one : lacking.split(", ")) {
            json = json.replaceAll(one.replaceAll("[0-9]+$", "[0-9]+"), one);
        }
        Standings.put(output, json);
        return ContractLine.of("松山市", output).outcome();
    }
}
