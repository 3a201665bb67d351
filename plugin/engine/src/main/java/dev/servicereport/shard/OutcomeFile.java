package dev.servicereport.shard;

import dev.servicereport.export.JsonText;
import dev.servicereport.goal.ContractRun.Judged;
import dev.servicereport.many.JsonFault;
import dev.servicereport.many.StrictJson;
import dev.servicereport.shard.ContractRow.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    /** What figures can come to, in the words of {@code verdict.json}. */
    private static final Set<String> JUDGED = Set.of("met", "undetermined", "missed", "missing");

    /** As a whole or not at all. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(PART);
        Files.writeString(part, text(), StandardCharsets.UTF_8);
        Files.move(part, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    private String text() {
        return JsonText.of(RowJson.of(row).put("key", key).put("outputs", outputs));
    }

    /** What lies there; empty when there is none, or it is not to the byte as it is written: then the contract is done again. */
    static Optional<OutcomeFile> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            OutcomeFile found = of(StrictJson.read(file));
            byte[] written = found.text().getBytes(StandardCharsets.UTF_8);
            return Arrays.equals(written, Files.readAllBytes(file)) && found.isWhole()
                    ? Optional.of(found)
                    : Optional.empty();
        } catch (JsonFault damaged) {
            return Optional.empty();
        }
    }

    private static OutcomeFile of(StrictJson json) throws JsonFault {
        ContractRow row = new ContractRow(
                json.text("contract"),
                json.oneOf(State.class, "state"),
                new Judged(
                        json.text("outcome"),
                        json.text("client"),
                        json.count("months"),
                        json.count("missed"),
                        json.count("undetermined"),
                        json.count("missing")),
                json.texts("problems"),
                json.text("cause"));
        return new OutcomeFile(json.text("key"), json.text("outputs"), row);
    }

    /** Whether each state comes with what belongs to it, and with nothing else. */
    private boolean isWhole() {
        boolean nothing = row.judged().equals(ContractRow.NOTHING) && outputs.isEmpty();
        boolean told = !row.problems().isEmpty();
        boolean caused = !row.cause().isEmpty();
        return isFingerprint(key)
                && switch (row.state()) {
                    case DONE -> JUDGED.contains(row.judged().outcome()) && isFingerprint(outputs) && !told && !caused;
                    case REFUSED -> nothing && told && !caused;
                    case DIED -> nothing && !told && caused;
                };
    }

    private static boolean isFingerprint(String text) {
        return FINGERPRINT.matcher(text).matches();
    }
}
