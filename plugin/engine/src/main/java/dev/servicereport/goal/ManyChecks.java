package dev.servicereport.goal;

import dev.servicereport.check.CheckFolder;
import dev.servicereport.check.CheckResult;
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

    /** What comes before the first contract. */
    @FunctionalInterface
    interface Begin {
        EachContract begin() throws GoalFailure;
    }

    private final GoalRequest request;
    private final Answers answers;

    ManyChecks(GoalRequest request, Answers answers) {
        this.request = request;
        this.answers = answers;
    }

    void run(Begin begin) throws GoalFailure {
        GoalRun run = new GoalRun(answers);
        Path place = run.guarded(() -> CheckGoal.place(request));
        CheckFolder folder = run.guarded(() -> CheckGoal.folder(request, request.path(ContractFolders.FOLDER, "")));
        write(folder, OverallCheck.failed("the run was stopped before its end"));
        EachContract each = begun(begin, folder);
        List<Ended> ended = each.run();
        List<CheckedContract> checked = ended.stream()
                .map(one -> one.checked(place.resolve(one.folder())))
                .toList();
        write(folder, OverallCheck.of(checked));
        each.listProblems(ended);
        Ended.requireAll(ended);
        answers.info("Contracts checked: " + ended.size());
    }

    /** What is refused before the first contract leaves no verdict of an earlier run either. */
    private static EachContract begun(Begin begin, CheckFolder folder) throws GoalFailure {
        try {
            return begin.begin();
        } catch (GoalFailure refused) {
            String why = refused.problems().isEmpty()
                    ? String.valueOf(refused.getMessage())
                    : refused.problems().get(0).toString();
            String told = CheckResult.failed(why.lines().findFirst().orElse("")).failure();
            write(
                    folder,
                    refused.fault() == GoalFailure.Fault.INPUT
                            ? OverallCheck.refused(told)
                            : OverallCheck.failed(told));
            throw refused;
        }
    }

    private static void write(CheckFolder folder, Map<String, String> files) throws GoalFailure {
        try {
            folder.write(files);
        } catch (IOException unwritable) {
            throw CheckRecord.unwritable(unwritable);
        }
    }
}
