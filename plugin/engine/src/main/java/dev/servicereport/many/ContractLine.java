package dev.servicereport.many;

import dev.servicereport.check.CheckOutcome;
import dev.servicereport.export.ContractJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contract of several, and what its run came to.
 *
 * @param folder the name of its folder, by which it is known
 * @param outcome the worst of its months; {@link CheckOutcome#FAULTS} when its input was refused, {@link CheckOutcome#FAILED} when the
 *     run came to no end
 * @param standing how it stands; null when there are no figures
 * @param problems why there are none, a line each; empty when there are some
 */
public record ContractLine(
        String folder, CheckOutcome outcome, @Nullable ContractStanding standing, List<String> problems)
        implements Comparable<ContractLine> {

    public ContractLine {
        problems = List.copyOf(problems);
    }

    /**
     * A contract whose run has published its figures.
     *
     * @param output its folder of output
     * @throws IOException when {@code metrics/contract.json} is not there, is of another version, or is not as a run writes it
     */
    public static ContractLine of(String folder, Path output) throws IOException {
        ContractStanding standing = StandingReader.standing(StrictJson.read(output.resolve(ContractJson.FILE)));
        return new ContractLine(folder, standing.outcome(), standing, List.of());
    }

    /** A contract whose input is at fault, with what is wrong: {@code exclusions.csv:3 [to]: found 'x', expected y}. */
    public static ContractLine refused(String folder, List<String> problems) {
        return new ContractLine(folder, CheckOutcome.FAULTS, null, problems);
    }

    /** A contract whose run was ended by the tool or the machine, with the reason in one line. */
    public static ContractLine failed(String folder, String why) {
        return new ContractLine(folder, CheckOutcome.FAILED, null, List.of(why));
    }

    /** The client, or where that is not known the folder. */
    public String name() {
        return standing == null ? folder : standing.client();
    }

    @Override
    public int compareTo(ContractLine other) {
        return folder.compareTo(other.folder);
    }
}
