package dev.servicereport.registers;

import dev.servicereport.dataset.KnownRegister;
import dev.servicereport.delivery.NilReturn;
import dev.servicereport.wording.RegisterWords;
import java.util.List;

/**
 * How a register stands at the cut-off (台帳の備付状況).
 *
 * @param register which one
 * @param demanded whether the contract demands it
 * @param state how it stands
 * @param rows how many rows are known at the cut-off
 * @param nilReturns what was declared of it, in the order of the file
 * @param undeclared of which days nothing was, were it without rows
 */
public record RegisterState(
        KnownRegister register,
        boolean demanded,
        State state,
        int rows,
        List<NilReturn> nilReturns,
        UndeclaredDays undeclared) {

    /** How a register can stand. No two of them mean the same. */
    public enum State {
        /** It has rows (備付け). */
        KEPT,
        /** It has none, and somebody signed that there was nothing, for all the time that is over (該当なし). */
        NIL,
        /** The contract demands it, it has no rows, and nobody signed that there was nothing (証跡なし). */
        MISSING,
        /** It has no rows, and the contract does not ask for any (対象外). */
        NOT_DEMANDED
    }

    public RegisterState {
        nilReturns = List.copyOf(nilReturns);
    }

    /** Its file, and of which days nothing was declared: {@code operation/backups.csv (2025-02-28)}. */
    public String fileAndDays() {
        String file = register.file() + ".csv";
        return undeclared.spans().isEmpty() ? file : file + " (" + undeclared.english() + ")";
    }

    /** The same by its title, in Japanese. */
    public String titleAndDays() {
        return undeclared.spans().isEmpty()
                ? register.title()
                : RegisterWords.undeclared(register.title(), undeclared.inJapanese());
    }

    public boolean isMissing() {
        return state == State.MISSING;
    }
}
