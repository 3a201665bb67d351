package dev.servicereport.goal;

import dev.servicereport.accept.OpenPoint;
import dev.servicereport.goal.GoalFailure.Fault;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import java.io.IOException;
import java.util.List;

/** Fails while anything stands in the way of acceptance. Writes no figures or documents. */
final class AcceptGoal extends DataGoal {

    @Override
    Outcome work(ReportGenerator generator, GoalRequest request, Answers answers)
            throws BadInputException, IOException {
        return generator.figures();
    }

    @Override
    void report(Outcome outcome, GoalRequest request, Answers answers) throws GoalFailure {
        List<OpenPoint> open = outcome.openPoints();
        open.forEach(point -> answers.error(point.toString()));
        if (!open.isEmpty()) {
            throw new GoalFailure(
                            Fault.JUDGED,
                            "Not ready for acceptance: " + open.size()
                                    + (open.size() == 1 ? " point is" : " points are")
                                    + " open, listed above. Settle them, record it, and run again.")
                    .hint("検収の準備が整っていません。上に示した " + open.size() + " 件を解決し、台帳に記録してから、もう一度実行してください。");
        }
        answers.info("Ready for acceptance: nothing is open");
    }
}
