package dev.servicereport.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a closed month from its file. Only {@code close} writes such files, and their seal shows it, so nothing else is taken from
 * them and nothing is mended.
 */
final class ClosedMonthReader {

    private static final long LARGEST = 1L << 26;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String name;
    private final Consumer<Problem> problems;

    /**
     * @param name its path in the data folder
     * @param problems told what is wrong with it
     */
    ClosedMonthReader(String name, Consumer<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The month; empty when the file is not as it was written, which has been told. */
    Optional<ClosedMonth> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return refused("more than " + (LARGEST >> 20) + " MiB");
        }
        try {
            return JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode json
                    ? sealed(json)
                    : refused("no closed month");
        } catch (JsonProcessingException damaged) {
            return refused("a damaged file");
        }
    }

    private Optional<ClosedMonth> sealed(ObjectNode json) {
        JsonNode seal = json.remove(ClosedMonthJson.SEAL);
        if (seal == null || !seal.asText().equals(ClosedMonthJson.seal(json))) {
            return refused("a file that was changed by hand");
        }
        YearMonth month = YearMonth.parse(json.path("month").asText());
        if (!ClosedMonth.file(month).equals(name)) {
            return refused("the month " + month);
        }
        List<Issue> issues = new ArrayList<>();
        json.path("issues").forEach(issue -> issues.add(issue(issue)));
        return Optional.of(new ClosedMonth(month, issues));
    }

    private Optional<ClosedMonth> refused(String found) {
        problems.accept(Problem.error(
                        SourceLocation.wholeFile(name),
                        found,
                        "the file as close wrote it; fetch it from where it is kept, or close the month again without it")
                .hint("締めの記録が、ゴール close の書いたままではありません。保管してあるものに戻してください"));
        return Optional.empty();
    }

    private static Issue issue(JsonNode json) {
        List<SealedDocument> documents = new ArrayList<>();
        json.path("documents")
                .forEach(one -> documents.add(new SealedDocument(
                        one.path("name").asText(), one.path("number").asText(), texts(one.path("sha256")))));
        List<SealedInput> inputs = new ArrayList<>();
        json.path("inputs").forEach(one -> inputs.add(input(one)));
        JsonNode maker = json.path("maker");
        return new Issue(
                json.path("issue").asInt(),
                json.path("by").asText(),
                reason(json),
                new Issue.Maker(maker.path("tool").asText(), maker.path("looks").asText()),
                cutOff(json),
                texts(json.path("figures")),
                documents,
                inputs);
    }

    private static @Nullable Long cutOff(JsonNode json) {
        JsonNode cutOff = json.get(ClosedMonthJson.CUT_OFF);
        return cutOff == null ? null : Instant.parse(cutOff.asText()).getEpochSecond();
    }

    private static SealedInput input(JsonNode json) {
        String lines = json.path("lines").asText("");
        return new SealedInput(
                json.path("file").asText(),
                json.path("sha256").asText(),
                lines.isEmpty() ? List.of() : PassageText.read(lines));
    }

    private static Reason reason(JsonNode json) {
        List<FigureChange> figures = new ArrayList<>();
        json.path("changes")
                .forEach(one -> figures.add(new FigureChange(
                        one.path("figure").asText(),
                        one.path("before").asText(),
                        one.path("after").asText())));
        List<RowChange> rows = new ArrayList<>();
        json.path("rows")
                .forEach(one -> rows.add(new RowChange(
                        one.path("file").asText(),
                        one.path("first").asInt(),
                        one.path("last").asInt(),
                        RowChange.Kind.valueOf(one.path("change").asText()))));
        return new Reason(json.path("reason").asText(), figures, rows);
    }

    private static SortedMap<String, String> texts(JsonNode object) {
        SortedMap<String, String> texts = new TreeMap<>();
        object.properties()
                .forEach(field -> texts.put(field.getKey(), field.getValue().asText()));
        return texts;
    }
}
