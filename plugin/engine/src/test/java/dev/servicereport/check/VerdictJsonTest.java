package dev.servicereport.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.export.JsonText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictJsonTest {

    private static final Path SCHEMA = Path.of("src/main/resources/dev/servicereport/check/verdict.schema.json");

    @TempDir
    private Path folder;

    @Test
    void saysOfEachMonthAndServiceWhatItCameTo() throws Exception {
        Checked checked = Checked.in(folder);
        checked.data().missed();
        assertThat(checked.write("2025-02").text("verdict.json")).isEqualTo("""
                {
                  "format" : 1,
                  "outcome" : "missed",
                  "contract" : "窓口システムサービス提供業務",
                  "months" : [
                    {
                      "month" : "2025-02",
                      "outcome" : "missed",
                      "target" : "99.8",
                      "overall" : {
                        "id" : "overall",
                        "outcome" : "missed",
                        "low" : "97.3053",
                        "high" : "97.3053",
                        "downSeconds" : 64800,
                        "allowedDownSeconds" : 4809,
                        "leftDownSecondsLow" : -59991,
                        "leftDownSecondsHigh" : -59991
                      },
                      "services" : [
                        {
                          "id" : "web",
                          "outcome" : "missed",
                          "low" : "97.3053",
                          "high" : "97.3053",
                          "downSeconds" : 64800,
                          "allowedDownSeconds" : 4809,
                          "leftDownSecondsLow" : -59991,
                          "leftDownSecondsHigh" : -59991
                        },
                        {
                          "id" : "db",
                          "outcome" : "met",
                          "low" : "100.0000",
                          "high" : "100.0000",
                          "downSeconds" : 0,
                          "allowedDownSeconds" : 4809,
                          "leftDownSecondsLow" : 4809,
                          "leftDownSecondsHigh" : 4809
                        }
                      ],
                      "missingServices" : [ ],
                      "missingOutageList" : false
                    }
                  ],
                  "missingRegisters" : [ ],
                  "equipment" : [ ],
                  "earlyWarning" : null,
                  "errors" : 0,
                  "faults" : [ ],
                  "failure" : null
                }
                """);
    }

    @Test
    void hasTheWorstOfTheMonthsAndEachMonthItsOwn() throws Exception {
        Checked checked = Checked.in(folder);
        checked.data().missed().with("outages/2025-04.csv", "service,from,to\n");
        JsonNode verdict = json(checked.result(null));
        assertThat(verdict.get("outcome").asText()).isEqualTo("missing");
        assertThat(verdict.findValuesAsText("month")).containsExactly("2025-02", "2025-03", "2025-04");
        assertThat(verdict.get("months"))
                .extracting(month -> month.get("outcome").asText())
                .containsExactly("missed", "missing", "met");
    }

    @Test
    void isMissingWithoutAnyMonth() throws Exception {
        JsonNode verdict = json(Checked.in(folder).result("2025-01"));
        assertThat(verdict.get("outcome").asText()).isEqualTo("missing");
        assertThat(verdict.get("months")).isEmpty();
    }

    @Test
    void takesAMonthWithoutTimeToBeServedForMet() throws Exception {
        Checked checked = Checked.in(folder);
        checked.data().with("exclusions.csv", """
                service,from,to,class,reason,noticed_on,approved_by,approved_on
                *,2025-02-01T00:00,2025-03-01T00:00,planned,移転,2025-01-03,情報政策課長,2025-01-05
                """);
        JsonNode verdict = json(checked.result("2025-02"));
        assertThat(verdict.get("outcome").asText()).isEqualTo("met");
        assertThat(verdict.at("/months/0/overall/low").isNull()).isTrue();
    }

    @Test
    void namesEachFaultAndMasksPersons() throws Exception {
        Checked checked = Checked.in(folder);
        checked.data().broken().with("outages/2025-02.csv", "service,from,to\nweb,山田 太郎 090-1234-5678,2025-02-20\n");
        String verdict = checked.write(checked.result(null), Annotations.GITLAB).text("verdict.json");
        assertThat(new ObjectMapper().readTree(verdict).get("faults"))
                .extracting(fault ->
                        fault.get("file").asText() + ":" + fault.get("line").asInt())
                .containsExactly(
                        "exclusions.csv:2", "inquiries.csv:2", "outages/2025-02.csv:2", "outages/2025-02.csv:2");
        for (String file : checked.place().toFile().list()) {
            assertThat(checked.text(file)).doesNotContain("山田", "太郎", "5678").contains("非表示");
        }
        String commands = String.join("\n", checked.checkFolder().commands(checked.result(null), Annotations.GITHUB));
        assertThat(commands).doesNotContain("山田", "太郎", "5678").contains("非表示");
    }

    @Test
    void masksPersonsInWhatAFailureSays() {
        assertThat(CheckResult.failed("/data/山田太郎.csv: 090-1234-5678").failure())
                .doesNotContain("山田", "5678")
                .contains("/data/");
    }

    @Test
    void isWrittenLikeOurOtherJson() throws Exception {
        Checked checked = Checked.in(folder);
        checked.data().broken();
        String text = VerdictJson.of(checked.result(null));
        assertThat(JsonText.of(new ObjectMapper().readTree(text))).isEqualTo(text);
        String strange = Json.of(List.of("\"\\\n\u0001\uD800", "𠮷", Map.of()));
        assertThat(strange).isEqualTo("[\n  \"\\\"\\\\\\u000A\\u0001\\uD800\",\n  \"𠮷\",\n  { }\n]\n");
    }

    @Test
    void keepsItsSchema() throws Exception {
        Schema schema = Schema.of(Files.readString(SCHEMA));
        Checked checked = Checked.in(folder);
        assertThat(schema.faults(json(checked.result("2025-02")))).isEmpty();
        assertThat(schema.faults(json(checked.result("2025-01")))).isEmpty();
        assertThat(schema.faults(json(CheckResult.unfinished()))).isEmpty();
        checked.data().with("outages/2025-04.csv", "service,from,to\n");
        assertThat(schema.faults(json(checked.result(null)))).isEmpty();
        checked.data().broken();
        assertThat(schema.faults(json(checked.result(null)))).isEmpty();
    }

    @Test
    void itsSchemaRefusesOtherThings() throws Exception {
        Schema schema = Schema.of(Files.readString(SCHEMA));
        JsonNode other = new ObjectMapper().readTree("""
                { "format": 2, "outcome": "fine", "contract": 1, "months": [ { "month": "2025-13" } ], "faults": [], "more": 0 }""");
        assertThat(schema.faults(other))
                .contains(
                        "/format", "/outcome", "/contract", "/months/0/month", "/months/0/outcome", "/errors", "/more");
    }

    @Test
    void theSchemaOfTheSiteIsThatOfTheJar() throws Exception {
        assertThat(Path.of("../../src/site/resources/schemas/verdict.schema.json"))
                .hasSameTextualContentAs(SCHEMA);
        assertThat(VerdictJson.class.getResource("verdict.schema.json")).isNotNull();
    }

    private static JsonNode json(CheckResult result) throws Exception {
        return new ObjectMapper().readTree(VerdictJson.of(result));
    }
}
