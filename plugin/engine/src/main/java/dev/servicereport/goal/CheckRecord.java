package dev.servicereport.goal;

import dev.servicereport.check.Annotations;
import dev.servicereport.check.CheckFolder;
import dev.servicereport.check.CheckResult;
import dev.servicereport.goal.GoalFailure.Fault;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a check came to, however it ends. From its begin until its end the files say that it was stopped, so that those of an
 * earlier run are never taken for those of one that was killed.
 */
final class CheckRecord {

    private final Answers answers;
    private final CheckFolder folder;
    private Annotations annotations = Annotations.NONE;
    private @Nullable CheckResult judged;

    CheckRecord(Answers answers, CheckFolder folder) {
        this.answers = answers;
        this.folder = folder;
    }

    /** What the figures say, whether the build then halts or not. */
    void judge(CheckResult result) {
        judged = result;
    }

    void annotate(Annotations form) {
        annotations = form;
    }

    void around(Work work) throws GoalFailure {
        begin();
        try {
            OurFault.guard(work, System.err);
        } catch (GoalFailure failed) {
            left(failed.problems().isEmpty() ? failed(firstLine(failed)) : faults(failed));
            throw failed;
        }
        end(failed("nothing was judged"));
    }

    private void begin() throws GoalFailure {
        try {
            folder.write(CheckResult.unfinished(), Annotations.NONE);
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    private void end(CheckResult result) throws GoalFailure {
        try {
            leave(result);
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    private static CheckResult faults(GoalFailure failed) {
        return CheckResult.faults(failed.problems(), failed.errors());
    }

    private CheckResult failed(String why) {
        return judged == null ? CheckResult.failed(why) : judged;
    }

    /** Leaves a result for a failure, which matters more than that it cannot be written. */
    private void left(CheckResult result) {
        try {
            leave(result);
        } catch (IOException unwritable) {
            answers.warn("The verdict of this check cannot be written: " + unwritable);
        }
    }

    private void leave(CheckResult result) throws IOException {
        folder.write(result, annotations);
        folder.commands(result, annotations).forEach(answers::command);
    }

    private static String firstLine(Exception failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
    }

    static GoalFailure unwritable(IOException failed) {
        return new GoalFailure(Fault.OURS, "The verdict of this check cannot be written: " + failed, failed)
                .hint("確認結果を書けません。service-report.checkDirectory とその権限を確かめてください。");
    }
}
