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

    /** @param message English in its first line; what to do about it in Japanese may follow as a {@link #hint} */
    public GoalFailure(Fault fault, String message) {
        this(fault, message, null);
    }

    /** @param cause what to look at in a stack trace, or null */
    GoalFailure(Fault fault, String message, @Nullable Throwable cause) {
        this(fault, message, cause, List.of(), 0, false);
    }

    private GoalFailure(
            Fault fault,
            String message,
            @Nullable Throwable cause,
            List<Problem> problems,
            long errors,
            boolean ofContracts) {
        super(message, cause);
        this.fault = fault;
        this.problems = problems;
        this.errors = errors;
        this.ofContracts = ofContracts;
    }

    /** Some of several contracts failed, and the work on all is done. */
    static GoalFailure ofContracts(Fault worst, String message) {
        return new GoalFailure(worst, message, null, List.of(), 0, true);
    }

    /** The input stopped a goal. There is no cause, since its problems have been told. */
    GoalFailure(String message, BadInputException bad) {
        this(Fault.INPUT, message, null, bad.problems(), bad.errors(), false);
    }

    /** The same with what to do about it, in Japanese, on lines of its own. */
    GoalFailure hint(String japanese) {
        return new GoalFailure(fault, getMessage() + "\n" + japanese, getCause(), problems, errors, ofContracts);
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
