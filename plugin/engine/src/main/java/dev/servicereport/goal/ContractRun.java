package dev.servicereport.goal;

import dev.servicereport.availability.Verdict;
import dev.servicereport.check.CheckResult;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.seal.ClosedMonths;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One contract of many (多数の契約の一つ): its figures, or its documents as well, and what {@code check} would say of it.
 * A month that was missed stops nothing here; who asked for many contracts looks at all of them.
 */
public final class ContractRun {

    /**
     * What a contract came to.
     *
     * @param outcome the worst of its months, as {@code verdict.json} has it: {@code met}, {@code missing} …
     * @param client who ordered the service
     * @param months how many months there are figures of
     * @param missed how many of them missed what was agreed
     * @param undetermined how many of them unobserved time decides
     * @param missing of how many months something is missing
     */
    public record Judged(String outcome, String client, int months, int missed, int undetermined, int missing) {

        static Judged of(Outcome outcome) {
            return new Judged(
                    CheckResult.of(outcome).outcome().word(),
                    outcome.dataset().contract().parties().client().name(),
                    outcome.months().size(),
                    count(outcome, Verdict.MISSED),
                    count(outcome, Verdict.UNDETERMINED),
                    Math.toIntExact(outcome.missing().stream()
                            .map(gap -> gap.month())
                            .distinct()
                            .count()));
        }

        private static int count(Outcome outcome, Verdict verdict) {
            return Math.toIntExact(outcome.months().stream()
                    .filter(month -> month.overall().verdict() == verdict)
                    .count());
        }
    }

    private @Nullable Judged judged;

    private ContractRun() {}

    /** The parameters that a contract of many can be asked with, sorted. */
    public static List<String> parameters() {
        return new DocumentsGoal().parameters();
    }

    /**
     * Does one contract.
     *
     * @param documents whether documents are wanted beside the figures
     * @throws GoalFailure when there is no output: the input is at fault, or the program or the machine failed; also when figures of a
     *     closed month have changed and nobody says why
     */
    public static Judged run(boolean documents, GoalRequest request, Answers answers) throws GoalFailure {
        ContractRun run = new ContractRun();
        Goal goal = documents ? run.documents() : run.figures();
        OurFault.guard(() -> goal.run(request, answers), System.err);
        return Objects.requireNonNull(run.judged, "a goal that does not fail has judged");
    }

    private DocumentsGoal documents() {
        return new DocumentsGoal() {
            @Override
            void report(Outcome outcome, GoalRequest request, Answers answers) throws GoalFailure {
                judge(outcome, answers);
            }
        };
    }

    private DataGoal figures() {
        return new DataGoal() {
            @Override
            List<String> more() {
                return new DocumentsGoal().more();
            }

            @Override
            boolean writes() {
                return true;
            }

            @Override
            Outcome work(ReportGenerator generator, GoalRequest request, Answers answers)
                    throws BadInputException, IOException {
                return generator.metrics(answers::info);
            }

            @Override
            void report(Outcome outcome, GoalRequest request, Answers answers) throws GoalFailure {
                judge(outcome, answers);
            }
        };
    }

    private void judge(Outcome outcome, Answers answers) throws GoalFailure {
        new GoalRun(answers).guarded(() -> {
            ClosedMonths.requireReasons(outcome.closed());
            return outcome;
        });
        judged = Judged.of(outcome);
    }
}
