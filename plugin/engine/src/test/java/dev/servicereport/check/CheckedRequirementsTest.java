package dev.servicereport.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.GivenData;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says of the clauses of a specification. */
class CheckedRequirementsTest {

    private static final Path SCHEMA = Path.of("src/main/resources/dev/servicereport/check/verdict.schema.json");

    @TempDir
    Path folder;

    private Checked checked(String terms) throws Exception {
        Checked checked = Checked.in(folder);
        GivenData data = checked.data();
        Path contract = data.directory().resolve("contract.yaml");
        data.with(
                        "contract.yaml",
                        Files.readString(contract, StandardCharsets.UTF_8) + "\nrequirements: " + terms + "\n")
                .with("requirements.csv", """
                        clause,title,kind,evidence,answered_by
                        1(1),稼働率 | 月ごと,computed,overall.low >= 99.99,運用
                        1(2),定例会,register,register:minutes,運用
                        2,問合せ,computed,inquiries.late = 0,運用
                        """);
        return checked;
    }

    private static JsonNode verdict(CheckResult result) throws Exception {
        JsonNode verdict = new ObjectMapper().readTree(VerdictJson.of(result));
        assertThat(Schema.of(Files.readString(SCHEMA)).faults(verdict)).isEmpty();
        return verdict;
    }

    @Test
    void statesAreToldAndFailNothingUnlessTheContractSaysSo() throws Exception {
        CheckResult result = checked("requirements.csv").result(null);
        assertThat(result.outcome()).isEqualTo(CheckOutcome.MET);
        assertThat(verdict(result).at("/requirements/states").toString())
                .isEqualTo(
                        "{\"met\":1,\"missed\":1,\"no-evidence\":1,\"expired\":0,\"not-applicable\":0,\"in-consultation\":0}");
        assertThat(verdict(result).at("/requirements/failing")).isEmpty();
    }

    @Test
    void chosenStatesOfChosenClausesFail() throws Exception {
        CheckResult result = checked("{ file: requirements.csv, fail-on: [未達成, no-evidence], clauses: \"1\" }")
                .result(null);
        assertThat(result.outcome()).isEqualTo(CheckOutcome.MISSED);
        JsonNode failing = verdict(result).at("/requirements/failing");
        assertThat(failing).hasSize(2);
        assertThat(failing.get(0).at("/clause").asText()).isEqualTo("1(1)");
        assertThat(failing.get(0).at("/state").asText()).isEqualTo("missed");
        assertThat(failing.get(0).at("/line").asInt()).isEqualTo(2);
        assertThat(failing.get(1).at("/reason").asText()).isEqualTo("台帳 minutes.csv がない。");
    }

    @Test
    void silenceAloneIsMissingData() throws Exception {
        CheckResult result =
                checked("{ file: requirements.csv, fail-on: 証跡なし }").result(null);
        assertThat(result.outcome()).isEqualTo(CheckOutcome.MISSING);
    }

    @Test
    void theSummaryHasTheStatesAndATableOfWhatFails() throws Exception {
        Checked checked = checked("{ file: requirements.csv, fail-on: 未達成 }");
        checked.write((String) null);
        assertThat(checked.text("summary.md")).contains("""
                要件の状態：充足 1　未達成 1　証跡なし 1　期限切れ 0　対象外 0　協議中 0

                | 条項 | 状態 | 要件 | 理由 |
                | --- | --- | --- | --- |
                | `1(1)` | 未達成 | `稼働率 \\| 月ごと` |""");
    }
}
