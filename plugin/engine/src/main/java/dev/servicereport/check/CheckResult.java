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
 * @param held what was to be there besides months: equipment and registers
 * @param earlyWarning what is to be said of a month under way; null when the contract asks for no early warning, or was not read
 * @param faults what is wrong with the input, those of a file beyond the first hundred as one
 * @param errors how many faults there are
 * @param failure why the run came to no end; empty when it did
 */
public record CheckResult(
        CheckOutcome outcome,
        String title,
        List<CheckedMonth> months,
        Held held,
        @Nullable EarlyWarning earlyWarning,
        List<Problem> faults,
        long errors,
        String failure) {

    /**
     * What was to be there besides months.
     *
     * @param equipment what was agreed to be there against what is there; empty when nothing was agreed, or the data were not read
     * @param missingRegisters the registers that the contract demands and that are missing, by their files; empty when the data were
     *     not read
     */
    public record Held(List<EquipmentItem> equipment, List<String> missingRegisters) {

        static final Held NOTHING = new Held(List.of(), List.of());

        public Held {
            equipment = List.copyOf(equipment);
            missingRegisters = List.copyOf(missingRegisters);
        }
    }

    /** What was agreed to be there against what is there. */
    public List<EquipmentItem> equipment() {
        return held.equipment();
    }

    /** The files of the registers that the contract demands and that are missing. */
    public List<String> missingRegisters() {
        return held.missingRegisters();
    }

    private static final VisibleText VISIBLE = new VisibleText(character -> true);

    public CheckResult {
        months = List.copyOf(months);
        faults = List.copyOf(faults);
    }

    /** A run that read the data. */
    public static CheckResult of(Outcome run) {
        List<CheckedMonth> months = CheckedMonths.of(run);
        CheckOutcome worst =
                CheckOutcome.worst(months.stream().map(CheckedMonth::outcome).toList());
        List<String> missing = run.registers().missing().stream()
                .map(state -> state.register().file() + ".csv")
                .toList();
        Held held = new Held(run.equipment().items(), missing);
        CheckOutcome equipped = run.equipment().shortOnes().isEmpty() ? worst : worst.orWorse(CheckOutcome.MISSED);
        String title = VISIBLE.of(run.dataset().contract().title());
        return new CheckResult(
                missing.isEmpty() ? equipped : equipped.orWorse(CheckOutcome.MISSING),
                title,
                months,
                held,
                run.earlyWarning(),
                List.of(),
                0,
                "");
    }

    /**
     * A run that the input stopped.
     *
     * @param problems all problems; notices are left out
     * @param errors how many errors there are
     */
    public static CheckResult faults(List<Problem> problems, long errors) {
        List<Problem> faults = problems.stream().filter(Problem::isError).toList();
        return new CheckResult(CheckOutcome.FAULTS, "", List.of(), Held.NOTHING, null, faults, errors, "");
    }

    /**
     * A run that failed.
     *
     * @param why in one line; what may be personal in it is masked
     */
    public static CheckResult failed(String why) {
        String shown = VISIBLE.of(Withheld.from(PersonalNumber.masked(why)));
        return new CheckResult(CheckOutcome.FAILED, "", List.of(), Held.NOTHING, null, List.of(), 0, shown);
    }

    /** What was agreed to be there and is not, as {@code accept} tells it. */
    List<OpenPoint> shortOnes() {
        return equipment().stream()
                .filter(item -> item.state().isShort())
                .map(EquipmentRules::openPoint)
                .toList();
    }

    /** What holds until a run comes to its end. */
    public static CheckResult unfinished() {
        return failed("the run was stopped before its end");
    }

    /** What is to be said of a register that is missing, in English. */
    static String missingRegister(String file) {
        return file + ": contract.yaml demands this register, it has no rows, and nothing is declared of it";
    }
}
