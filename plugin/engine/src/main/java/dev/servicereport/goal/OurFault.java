package dev.servicereport.goal;

import dev.servicereport.goal.GoalFailure.Fault;
import java.io.PrintStream;

/**
 * Turns what should never happen into a failure of ours (処理系の不具合). What an exception says may quote the data, so only its kind and
 * where it happened are told.
 */
public final class OurFault {

    private OurFault() {}

    /**
     * Does some work; the one place that catches whatever it throws.
     *
     * @param trace where the kind of fault and its places are printed
     */
    public static void guard(Work work, PrintStream trace) throws GoalFailure {
        try {
            work.run();
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            print(fault, trace);
            throw new GoalFailure(
                            Fault.OURS,
                            "The engine failed: " + fault.getClass().getName()
                                    + ", at the places above or below this line")
                    .hint("処理系の不具合です。この出力を添えて知らせてください。");
        }
    }

    /** A stack trace without any message. */
    static void print(Throwable fault, PrintStream trace) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            trace.println(each.getClass().getName());
            for (StackTraceElement place : each.getStackTrace()) {
                trace.println("\tat " + place);
            }
        }
    }
}
