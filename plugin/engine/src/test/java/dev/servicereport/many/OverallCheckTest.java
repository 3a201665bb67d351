package dev.servicereport.many;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.check.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverallCheckTest {

    private static final String VERDICT = """
            { "format" : 1, "outcome" : "missed", "contract" : "件名", "months" : [
              { "month" : "2025-02", "outcome" : "missed", "target" : "99.5", "overall" : { "low" : "97.3053", "high" : "97.3053" } },
              { "month" : "2025-03", "outcome" : "missing", "target" : "99.5", "overall" : null } ],
              "earlyWarning" : null, "errors" : 0, "faults" : [ ], "failure" : null }
            """;

    @TempDir
    private Path folder;

    private CheckedContract checked(String name, String verdict) throws IOException {
        Path check = Files.createDirectories(folder.resolve(name));
        Files.writeString(check.resolve("verdict.json"), verdict);
        return CheckedContract.of(name, check);
    }

    private static JsonNode json(List<CheckedContract> contracts) throws IOException {
        return new ObjectMapper().readTree(OverallCheck.of(contracts).get("verdict.json"));
    }

    @Test
    void isTheWorstOfAll() throws Exception {
        JsonNode json = json(List.of(checked("b", VERDICT), checked("a", VERDICT.replace("\"missed\"", "\"met\""))));
        assertThat(json.get("outcome").asText()).isEqualTo("missed");
        assertThat(json.findValuesAsText("folder")).containsExactly("a", "b");
        assertThat(json.at("/contracts/1/newest/month").asText()).isEqualTo("2025-02");
        assertThat(json.at("/contracts/1/missingMonths").asInt()).isEqualTo(1);
    }

    @Test
    void whatLeftNoVerdictHasFailed() throws Exception {
        JsonNode json = json(List.of(
                CheckedContract.of("gone", folder.resolve("gone")), checked("half", "{"), checked("other", "{}")));
        assertThat(json.get("outcome").asText()).isEqualTo("failed");
        assertThat(json.findValuesAsText("failure"))
                .startsWith(
                        "the check left no verdict.json",
                        "verdict.json cannot be read",
                        "verdict.json is not as a check writes it");
    }

    @Test
    void takesNoWordForANumberAndNoOutcomeThatThereIsNot() throws Exception {
        for (String other : List.of(
                VERDICT.replace("\"errors\" : 0", "\"errors\" : \"0\""),
                VERDICT.replace("97.3053", "ninety"),
                VERDICT.replace("2025-02", "2025-13"),
                VERDICT.replace("\"outcome\" : \"missing\"", "\"outcome\" : \"fine\""))) {
            assertThat(checked("a", other).failure()).as(other).isEqualTo("verdict.json is not as a check writes it");
        }
    }

    @Test
    void keepsItsSchemaWhichIsTheOneOnTheSite() throws Exception {
        String text =
                Files.readString(Path.of("src/main/resources/dev/servicereport/many/contracts-verdict.schema.json"));
        assertThat(Path.of("../../src/site/resources/schemas/contracts-verdict.schema.json"))
                .hasContent(text);
        Schema schema = Schema.of(text);
        assertThat(schema.faults(json(List.of(checked("a", VERDICT), CheckedContract.failed("b", "why")))))
                .isEmpty();
        assertThat(schema.faults(
                        new ObjectMapper().readTree(OverallCheck.failed("why").get("verdict.json"))))
                .isEmpty();
        assertThat(schema.faults(new ObjectMapper().readTree("{ \"format\" : 2 }")))
                .isNotEmpty();
    }

    @Test
    void aNameIsNoMarkdown() {
        CheckedContract odd = CheckedContract.failed("a](x) `b` | c", "why");
        assertThat(OverallCheck.of(List.of(odd)).get("summary.md"))
                .contains("| [``a](x) `b` \\| c``](a%5D%28x%29%20%60b%60%20%7C%20c/summary.md) | × 処理の失敗 |");
    }
}
