package dev.servicereport.fleet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a task sends back.
 *
 * @param row the words of a row, of which the first is the contract and the second its state
 * @param unchanged whether nothing had to be done
 * @param milliseconds how long it took
 * @param attempt that of the task, from 0
 * @param executor its id
 * @param engines how many engines that executor had started by then
 */
record TaskResult(
        ArrayList<String> row, boolean unchanged, long milliseconds, int attempt, String executor, int engines)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    String contract() {
        return row.get(0);
    }

    String state() {
        return row.get(1);
    }

    /** Of a contract that was refused before any task was begun. */
    static TaskResult refused(String contract, String problem) {
        List<String> row = List.of(contract, "refused", "", "", "", "0", "0", "0", "0", problem);
        return new TaskResult(new ArrayList<>(row), false, 0, 0, "", 0);
    }

    /** The words of a contract that came to no end. */
    static List<String> died(String contract, String cause) {
        return List.of(contract, "died", cause, "", "", "0", "0", "0", "0");
    }
}
