package dev.servicereport.goal;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import java.io.IOException;

/** Works out the figures and writes them as JSON: one file for each month, and the schedule of payments. Renders nothing. */
final class MetricsGoal extends DataGoal {

    @Override
    public Several several() {
        return Several.OVERVIEW;
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
}
