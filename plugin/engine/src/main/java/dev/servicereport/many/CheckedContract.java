package dev.servicereport.many;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.check.CheckOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one contract of several came to, as its {@code verdict.json} says.
 *
 * @param folder the name of its folder
 * @param outcome the worst of it
 * @param title 件名; empty when the contract was not read
 * @param newest the last month with figures, or null
 * @param months how many months came to what
 * @param errors how many faults its input has
 * @param failure why the check came to no end; empty when it did
 */
public record CheckedContract(
        String folder,
        CheckOutcome outcome,
        String title,
        @Nullable Newest newest,
        Months months,
        long errors,
        String failure)
        implements Comparable<CheckedContract> {

    private static final String VERDICT = "verdict.json";

    /**
     * @param month {@code 2025-03}
     * @param outcome what it came to
     * @param target the agreed percentage
     * @param low the lowest percentage that can be, cut after four decimals, or null
     * @param high the highest one
     */
    public record Newest(
            String month,
            CheckOutcome outcome,
            String target,
            @Nullable String low,
            @Nullable String high) {}

    /**
     * @param met those that were kept
     * @param missed those that were missed
     * @param undetermined those that unobserved time decides
     * @param missing those that lack data
     */
    public record Months(int met, int missed, int undetermined, int missing) {}

    /** A contract whose check left nothing that can be read, with the reason in one line. */
    public static CheckedContract failed(String folder, String why) {
        return new CheckedContract(folder, CheckOutcome.FAILED, "", null, new Months(0, 0, 0, 0), 0, why);
    }

    /**
     * Reads what a check left; where that cannot be read, the check has failed.
     *
     * @param check the contract's own folder of the check
     */
    public static CheckedContract of(String folder, Path check) {
        try {
            JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(check.resolve(VERDICT)));
            return read(folder, json);
        } catch (JsonProcessingException malformed) {
            return failed(folder, VERDICT + " cannot be read");
        } catch (IOException missing) {
            return failed(folder, "the check left no " + VERDICT);
        } catch (IllegalArgumentException otherForm) {
            return failed(folder, VERDICT + " is not as a check writes it");
        }
    }

    private static CheckedContract read(String folder, JsonNode json) {
        JsonNode months = json.required("months");
        return new CheckedContract(
                folder,
                outcome(json),
                json.path("contract").asText(""),
                newest(months),
                new Months(
                        count(months, CheckOutcome.MET),
                        count(months, CheckOutcome.MISSED),
                        count(months, CheckOutcome.UNDETERMINED),
                        count(months, CheckOutcome.MISSING)),
                json.required("errors").asLong(),
                json.path("failure").asText(""));
    }

    private static CheckOutcome outcome(JsonNode json) {
        return CheckOutcome.valueOf(json.required("outcome").asText().toUpperCase(Locale.ROOT));
    }

    private static int count(JsonNode months, CheckOutcome outcome) {
        return Math.toIntExact(StreamSupport.stream(months.spliterator(), false)
                .filter(month -> outcome(month) == outcome)
                .count());
    }

    private static @Nullable Newest newest(JsonNode months) {
        JsonNode last = null;
        for (JsonNode month : months) {
            last = month.path("overall").isObject() ? month : last;
        }
        return last == null
                ? null
                : new Newest(
                        last.required("month").asText(),
                        outcome(last),
                        last.required("target").asText(),
                        last.at("/overall/low").textValue(),
                        last.at("/overall/high").textValue());
    }

    @Override
    public int compareTo(CheckedContract other) {
        return folder.compareTo(other.folder);
    }
}
