package dev.servicereport.goal;

import dev.servicereport.check.CheckOutcome;
import dev.servicereport.goal.GoalFailure.Fault;
import dev.servicereport.many.CheckedContract;
import dev.servicereport.many.ContractLine;
import dev.servicereport.problem.Problem;
import dev.servicereport.wording.ContractsWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contract whose turn is over.
 *
 * @param folder its folder's name
 * @param failure why it failed, or null
 */
record Ended(String folder, @Nullable GoalFailure failure) {

    /** How bad a fault is for all: what nobody could judge is worse than what was judged. */
    private static final Comparator<Fault> BADNESS = Comparator.comparingInt(
            fault -> List.of(Fault.JUDGED, Fault.INPUT, Fault.OURS).indexOf(fault));

    /** What the overview tells of it. */
    ContractLine line(Path output) throws IOException {
        if (failure == null) {
            return ContractLine.of(folder, output);
        }
        return failure.fault() == Fault.OURS
                ? ContractLine.failed(folder, summary())
                : ContractLine.refused(folder, failure.problems().isEmpty() ? List.of(summary()) : problems(failure));
    }

    /**
     * What the check of it left. Where it could leave nothing, there may lie what an earlier one did, which says nothing of this one.
     *
     * @param check its folder of the check
     */
    CheckedContract checked(Path check) {
        CheckedContract left = CheckedContract.of(folder, check);
        boolean refused = failure != null && failure.fault() != Fault.JUDGED;
        return refused && left.outcome().compareTo(CheckOutcome.FAULTS) < 0
                ? CheckedContract.failed(folder, summary())
                : left;
    }

    private static List<String> problems(GoalFailure failure) {
        return failure.problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    private String summary() {
        return failure == null
                ? ""
                : String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    /**
     * What the whole run ends with, which names each that failed.
     *
     * @throws GoalFailure with the worst fault, when there is one that failed
     */
    static void requireAll(List<Ended> ended) throws GoalFailure {
        List<Ended> failed = ended.stream().filter(one -> one.failure != null).toList();
        Fault worst = failed.stream()
                .flatMap(one -> one.failure == null ? Stream.of() : Stream.of(one.failure.fault()))
                .max(BADNESS)
                .orElse(null);
        if (worst != null) {
            String names = failed.stream()
                    .map(one -> one.folder + " (" + reason(one) + ")")
                    .collect(Collectors.joining(", "));
            String english = failed.size() + " of " + ended.size() + (ended.size() == 1 ? " contract" : " contracts")
                    + " failed: " + names + "; the reasons stand above, and the others are done.";
            List<String> folders = failed.stream().map(Ended::folder).toList();
            throw GoalFailure.ofContracts(worst, english + "\n" + ContractsWords.failed(ended.size(), folders));
        }
    }

    private static String reason(Ended ended) {
        GoalFailure why = ended.failure;
        if (why == null) {
            return "";
        }
        return switch (why.fault()) {
            case INPUT -> "the input is at fault";
            case JUDGED -> "not as agreed";
            case OURS -> "the tool or the machine failed";
        };
    }
}
