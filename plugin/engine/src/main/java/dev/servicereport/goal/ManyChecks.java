package dev.servicereport.goal;

import dev.servicereport.check.CheckFolder;
import dev.servicereport.many.CheckedContract;
import dev.servicereport.many.OverallCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Checks of several contracts: a folder each, and the verdict over all beside them. Until all are checked it says that the check was
 * stopped.
 */
final class ManyChecks {

    private final EachContract each;

    ManyChecks(EachContract each) {
        this.each = each;
    }

    void run() throws GoalFailure {
        GoalRun run = new GoalRun(each.answers());
        GoalRequest request = each.request();
        Path place = run.guarded(() -> CheckGoal.place(request));
        CheckFolder folder =
                run.guarded(() -> CheckGoal.folder(request, each.contracts().folder()));
        write(folder, OverallCheck.failed("the run was stopped before its end"));
        List<Ended> ended = each.run();
        List<CheckedContract> checked = ended.stream()
                .map(one -> CheckedContract.of(one.folder(), place.resolve(one.folder())))
                .toList();
        write(folder, OverallCheck.of(checked));
        each.listProblems(ended);
        Ended.requireAll(ended);
        each.answers().info("Contracts checked: " + ended.size());
    }

    private static void write(CheckFolder folder, Map<String, String> files) throws GoalFailure {
        try {
            folder.write(files);
        } catch (IOException unwritable) {
            throw CheckRecord.unwritable(unwritable);
        }
    }
}
