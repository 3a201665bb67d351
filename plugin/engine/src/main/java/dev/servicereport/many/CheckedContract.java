package dev.servicereport.many;

import dev.servicereport.check.CheckOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            return read(folder, StrictJson.read(check.resolve(VERDICT)));
        } catch (JsonFault.Damaged malformed) {
            return failed(folder, VERDICT + " cannot be read");
        } catch (JsonFault otherForm) {
            return failed(folder, VERDICT + " is not as a check writes it");
        } catch (IOException missing) {
            return failed(folder, "the check left no " + VERDICT);
        }
    }

    private static CheckedContract read(String folder, StrictJson json) throws IOException {
        List<StrictJson> months = json.objects("months");
        return new CheckedContract(
                folder,
                outcome(json),
                Objects.requireNonNullElse(json.textOrNull("contract"), ""),
                newest(months),
                months(months),
                json.whole("errors"),
                Objects.requireNonNullElse(json.textOrNull("failure"), ""));
    }

    private static CheckOutcome outcome(StrictJson json) throws IOException {
        return json.oneOf(CheckOutcome.class, "outcome");
    }

    private static Months months(List<StrictJson> months) throws IOException {
        Map<CheckOutcome, Integer> counts = new EnumMap<>(CheckOutcome.class);
        for (StrictJson month : months) {
            counts.merge(outcome(month), 1, Integer::sum);
        }
        return new Months(
                counts.getOrDefault(CheckOutcome.MET, 0),
                counts.getOrDefault(CheckOutcome.MISSED, 0),
                counts.getOrDefault(CheckOutcome.UNDETERMINED, 0),
                counts.getOrDefault(CheckOutcome.MISSING, 0));
    }

    private static @Nullable Newest newest(List<StrictJson> months) throws IOException {
        Newest newest = null;
        for (StrictJson month : months) {
            StrictJson overall = month.objectOrNull("overall");
            if (overall != null) {
                newest = new Newest(
                        month.month("month").toString(),
                        outcome(month),
                        month.percent("target"),
                        overall.percentOrNull("low"),
                        overall.percentOrNull("high"));
            }
        }
        return newest;
    }

    @Override
    public int compareTo(CheckedContract other) {
        return folder.compareTo(other.folder);
    }
}
