package dev.servicereport.payment;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.money.Yen;
import java.util.ArrayList;
import java.util.List;

/**
 * The amounts of a plan's instalments in the order of their numbers (各回の支払額): divided equally or out of the contract's table,
 * and from each change of the contract on what that leaves to pay.
 */
final class AgreedAmounts {

    private AgreedAmounts() {}

    /** After all changes; an early end is not regarded. */
    static List<Yen> of(PaymentPlan plan) {
        return after(plan, plan.amendments().changes());
    }

    /** After some of the changes. */
    static List<Yen> after(PaymentPlan plan, List<Change> changes) {
        List<Yen> amounts = signed(plan);
        for (Change change : changes) {
            amounts = changed(plan, amounts, change);
        }
        return amounts;
    }

    private static List<Yen> signed(PaymentPlan plan) {
        List<Yen> table = plan.instalments().table();
        return table.isEmpty()
                ? Division.equal(
                        plan.amounts().contract().minus(partial(plan)),
                        plan.instalments().count(),
                        plan.instalments().remainder())
                : table;
    }

    private static List<Yen> changed(PaymentPlan plan, List<Yen> before, Change change) {
        List<Yen> amounts = new ArrayList<>(before.subList(0, change.from() - 1));
        Yen rest = change.contract().minus(partial(plan)).minus(Yen.sum(amounts));
        amounts.addAll(
                change.table().isEmpty()
                        ? Division.equal(
                                rest,
                                count(change, before.size()) - amounts.size(),
                                plan.instalments().remainder())
                        : change.table());
        return amounts;
    }

    /** Number of instalments after a change. */
    static int count(Change change, int before) {
        Integer count = change.count();
        return count == null ? before : count;
    }

    static Yen partial(PaymentPlan plan) {
        PartialPayment partial = plan.partial();
        return partial == null ? Yen.ZERO : partial.amount();
    }
}
