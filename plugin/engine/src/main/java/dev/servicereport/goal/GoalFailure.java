package dev.servicereport.goal;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A goal failed (失敗). What it told before says more; the message is the summary. */
public final class GoalFailure extends Exception {

    /** Whose fault it is. */
    public enum Fault {
        /** The input or a parameter, which the user can mend. */
        INPUT(65),
        /** The input was read, and what it says is not as agreed. */
        JUDGED(66),
        /** The program or the machine. */
        OURS(70);

        private final int exitCode;

        Fault(int exitCode) {
            this.exitCode = exitCode;
        }

        /** What a process ends with for it; no JVM does so by itself. */
        public int exitCode() {
            return exitCode;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient List<Problem> problems;
    private final long errors;
    private final boolean ofContracts;

    /** @param message English in its first line, then Japanese */
    public GoalFailure(Fault fault, String message) {
        this(fault, message, null);
    }

    /** @param cause what to look at in a stack trace, or null */
    GoalFailure(Fault fault, String message, @Nullable Throwable cause) {
        this(fault, message, cause, false);
    }

    private GoalFailure(Fault fault, String message, @Nullable Throwable cause, boolean ofContracts) {
        super(message, cause);
        this.fault = fault;
        problems = List.of();
        errors = 0;
        this.ofContracts = ofContracts;
    }

    /** Some of several contracts failed, and the work on all is done. */
    static GoalFailure ofContracts(Fault worst, String message) {
        return new GoalFailure(worst, message, null, true);
    }

    /** The input stopped a goal. There is no cause, since its problems have been told. */
    GoalFailure(String message, BadInputException bad) {
        super(message);
        fault = Fault.INPUT;
        problems = bad.problems();
        errors = bad.errors();
        ofContracts = false;
    }

    /** Whether some of several contracts failed, and everything that was asked for is done for the others. */
    public boolean isOfContracts() {
        return ofContracts;
    }

    public Fault fault() {
        return fault;
    }

    /** What is wrong with the input, if that is the reason. */
    List<Problem> problems() {
        return problems;
    }

    /** How many errors there are; of many in one file not each is listed. */
    long errors() {
        return errors;
    }
}
