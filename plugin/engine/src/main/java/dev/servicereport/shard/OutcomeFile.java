package dev.servicereport.shard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.export.JsonText;
import dev.servicereport.goal.ContractRun.Judged;
import dev.servicereport.shard.ContractRow.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code outcome.json} in the folder of a contract (結果の記録): what it came to, from which data and settings, and which output there
 * was then. It is taken away before the contract is done again and written when that has come to its end.
 *
 * @param key the fingerprint of data, settings and program
 * @param outputs the fingerprint of the list of output; empty without output
 * @param row what it came to
 */
record OutcomeFile(String key, String outputs, ContractRow row) {

    static final String NAME = "outcome.json";

    private static final String PART = ".outcome.json.new";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As a whole or not at all. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        ObjectNode json = RowJson.of(row);
        json.put("key", key).put("outputs", outputs);
        Path part = folder.resolve(PART);
        Files.writeString(part, JsonText.of(json), StandardCharsets.UTF_8);
        Files.move(part, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What lies there; empty when there is none, or it is not as it was written. */
    static Optional<OutcomeFile> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(JSON.readTree(Files.readAllBytes(file))));
        } catch (JsonProcessingException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static OutcomeFile of(JsonNode json) {
        List<String> problems = new ArrayList<>();
        json.path("problems").forEach(problem -> problems.add(problem.asText()));
        ContractRow row = new ContractRow(
                json.path("contract").asText(),
                State.of(json.path("state").asText()),
                new Judged(
                        json.path("outcome").asText(),
                        json.path("client").asText(),
                        json.path("months").asInt(),
                        json.path("missed").asInt(),
                        json.path("undetermined").asInt(),
                        json.path("missing").asInt()),
                problems,
                json.path("cause").asText());
        return new OutcomeFile(json.path("key").asText(), json.path("outputs").asText(), row);
    }
}
