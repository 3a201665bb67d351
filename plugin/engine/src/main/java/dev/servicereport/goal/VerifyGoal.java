package dev.servicereport.goal;

import dev.servicereport.goal.GoalFailure.Fault;
import dev.servicereport.seal.Verification;
import java.util.List;

/** Tells of a folder that was delivered what is missing, changed or added. Reads no data and writes nothing. */
final class VerifyGoal implements Goal {

    @Override
    public List<String> parameters() {
        return List.of("contract", "contractsDirectory", "outputDirectory");
    }

    @Override
    public void run(GoalRequest request, Answers answers) throws GoalFailure {
        GoalRun goal = new GoalRun(answers);
        goal.guarded(() -> UnknownSwitches.require(this, request));
        Verification verification = goal.guarded(() -> Verification.of(DataGoal.output(request)));
        verification.problems().forEach(answers::problem);
        if (!verification.isSound()) {
            throw new GoalFailure(Fault.JUDGED, verification.sentence())
                    .hint("作成したときと異なるファイルが " + verification.problems().size() + " 件あります。");
        }
        answers.info(verification.sentence());
    }
}
