package dev.servicereport.check;

import dev.servicereport.accept.EquipmentRules;
import dev.servicereport.accept.OpenPoint;
import dev.servicereport.equipment.EquipmentItem;
import dev.servicereport.figures.EarlyWarning;
import dev.servicereport.problem.PersonalNumber;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.VisibleText;
import dev.servicereport.problem.Withheld;
import dev.servicereport.run.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the goal check came to. Whether the build halts for it is another question.
 *
 * @param outcome the worst of the run
 * @param title the contract's name; empty when it was not read
 * @param months each month, ascending; empty when the data were not read
 * @param equipment what was agreed to be there against what is there; empty when nothing was agreed, or the data were not read
 * @param earlyWarning what is to be said of a month under way; null when the contract asks for no early warning, or was not read
 * @param faults what is wrong with the input, those of a file beyond the first hundred as one
 * @param errors how many faults there are
 * @param failure why the run came to no end; empty when it did
 */
public record CheckResult(
        CheckOutcome outcome,
        String title,
        List<CheckedMonth> months,
        List<EquipmentItem> equipment,
        @Nullable EarlyWarning earlyWarning,
        List<Problem> faults,
        long errors,
        String failure) {

    private static final VisibleText VISIBLE = new VisibleText(character -> true);

    public CheckResult {
        months = List.copyOf(months);
        equipment = List.copyOf(equipment);
        faults = List.copyOf(faults);
    }

    /** A run that read the data. */
    public static CheckResult of(Outcome run) {
        List<CheckedMonth> months = CheckedMonths.of(run);
        CheckOutcome worst =
                CheckOutcome.worst(months.stream().map(CheckedMonth::outcome).toList());
        CheckOutcome outcome = run.equipment().shortOnes().isEmpty() ? worst : worst.orWorse(CheckOutcome.MISSED);
        String title = VISIBLE.of(run.dataset().contract().title());
        return new CheckResult(outcome, title, months, run.equipment().items(), run.earlyWarning(), List.of(), 0, "");
    }

    /**
     * A run that the input stopped.
     *
     * @param problems all problems; notices are left out
     * @param errors how many errors there are
     */
    public static CheckResult faults(List<Problem> problems, long errors) {
        List<Problem> faults = problems.stream().filter(Problem::isError).toList();
        return new CheckResult(CheckOutcome.FAULTS, "", List.of(), List.of(), null, faults, errors, "");
    }

    /**
     * A run that failed.
     *
     * @param why in one line; what may be personal in it is masked
     */
    public static CheckResult failed(String why) {
        String shown = VISIBLE.of(Withheld.from(PersonalNumber.masked(why)));
        return new CheckResult(CheckOutcome.FAILED, "", List.of(), List.of(), null, List.of(), 0, shown);
    }

    /** What was agreed to be there and is not, as {@code accept} tells it. */
    List<OpenPoint> shortOnes() {
        return equipment.stream()
                .filter(item -> item.state().isShort())
                .map(EquipmentRules::openPoint)
                .toList();
    }

    /** What holds until a run comes to its end. */
    public static CheckResult unfinished() {
        return failed("the run was stopped before its end");
    }
}
