package dev.servicereport.contract;

import dev.servicereport.money.Yen;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed of a plan of payments after it was signed (変更契約・中途解約).
 *
 * @param changes changes of the contract, in the order of their first instalments
 * @param termination its early end, or null
 */
public record PlanAmendments(List<Change> changes, @Nullable Termination termination) {

    /** Nothing was changed. */
    public static final PlanAmendments NONE = new PlanAmendments(List.of(), null);

    public PlanAmendments {
        changes = List.copyOf(changes);
    }

    /**
     * A change of the contract (変更契約): the instalments before {@code from} stay as they were, the others are divided anew.
     *
     * @param from number of the first instalment that it changes, from 1
     * @param contract the contract amount from then on, tax included, the earlier payments among it
     * @param ceiling the most that the budget allows from then on, or null when it stays
     * @param count number of instalments in all from then on, or null when it stays
     * @param table the amounts of the changed instalments, or empty when they are divided equally
     * @param agreedOn when it was agreed, or null when that is not said
     */
    public record Change(
            int from,
            Yen contract,
            @Nullable Yen ceiling,
            @Nullable Integer count,
            List<Yen> table,
            @Nullable LocalDate agreedOn) {

        public Change {
            table = List.copyOf(table);
        }
    }

    /**
     * An early end (中途解約): the instalments after {@code after} are not paid.
     *
     * @param after number of the last instalment that is paid; 0 when none is
     * @param agreedOn when it was agreed, or null when that is not said
     */
    public record Termination(int after, @Nullable LocalDate agreedOn) {}
}
