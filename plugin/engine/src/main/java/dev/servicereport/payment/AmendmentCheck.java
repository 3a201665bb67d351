package dev.servicereport.payment;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.contract.PlanAmendments.Termination;
import dev.servicereport.money.Yen;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The rules of changes and of an early end; for a plan that is otherwise in order. */
final class AmendmentCheck {

    private final PaymentPlan plan;
    private final List<Change> changes;
    private final List<PlanFault> faults = new ArrayList<>();

    private AmendmentCheck(PaymentPlan plan) {
        this.plan = plan;
        changes = plan.amendments().changes();
    }

    /** What is wrong; of the changes only the first faulty one, since the later ones rest on it. */
    static List<PlanFault> faults(PaymentPlan plan) {
        AmendmentCheck check = new AmendmentCheck(plan);
        for (int i = 0; i < check.changes.size() && check.faults.isEmpty(); i++) {
            check.change(i);
        }
        Termination termination = plan.amendments().termination();
        if (termination != null && check.faults.isEmpty()) {
            check.termination(termination);
        }
        return List.copyOf(check.faults);
    }

    private void change(int index) {
        Change change = changes.get(index);
        List<Yen> before = AgreedAmounts.after(plan, changes.subList(0, index));
        int least = index == 0 ? 1 : changes.get(index - 1).from() + 1;
        int count = AgreedAmounts.count(change, before.size());
        String key = "changes[" + index + "].";
        if (change.from() < least || change.from() > before.size() + 1) {
            add(
                    key + "from",
                    change.from(),
                    "an instalment from " + least + " to " + (before.size() + 1),
                    "変更する回は、前の変更より後で、支払回数の範囲内です");
        } else if (count < change.from()) {
            add(
                    key + "instalments",
                    count,
                    "at least " + change.from() + ", the first instalment that changes",
                    "変更後の支払回数が、変更する回より少なくなっています");
        } else {
            amounts(index, before.subList(0, change.from() - 1));
        }
    }

    private void amounts(int index, List<Yen> kept) {
        Change change = changes.get(index);
        Yen ceiling = ceiling(index);
        Yen spent = AgreedAmounts.partial(plan).plus(Yen.sum(kept));
        String key = "changes[" + index + "].";
        if (change.contract().compareTo(ceiling) > 0) {
            add(
                    key + "contract-amount",
                    change.contract(),
                    "at most the ceiling of " + ceiling + "; one that was raised is written as ceiling",
                    "変更後の契約金額が上限額を超えています。上限額も変更したときは ceiling を書いてください");
        }
        if (change.contract().compareTo(spent) < 0) {
            add(
                    key + "contract-amount",
                    change.contract(),
                    "at least " + spent + ", what the payments before instalment " + change.from() + " come to",
                    "変更後の契約金額が、変更前までの支払額より少なくなっています");
        } else if (!change.table().isEmpty()) {
            table(index, kept.size(), change.contract().minus(spent));
        }
    }

    private Yen ceiling(int index) {
        Yen ceiling = plan.amounts().ceiling();
        for (Change change : changes.subList(0, index + 1)) {
            ceiling = change.ceiling() == null ? ceiling : change.ceiling();
        }
        return ceiling;
    }

    private void table(int index, int kept, Yen rest) {
        Change change = changes.get(index);
        int before = AgreedAmounts.after(plan, changes.subList(0, index)).size();
        int count = AgreedAmounts.count(change, before) - kept;
        String key = "changes[" + index + "].instalment-amounts";
        BigInteger sum = change.table().stream()
                .map(amount -> BigInteger.valueOf(amount.amount()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        if (change.table().size() != count) {
            add(
                    key,
                    change.table().size() + " amounts",
                    count + " amounts, one for each instalment that changes",
                    "変更する回数と表の行数が違います");
        } else if (!sum.equals(BigInteger.valueOf(rest.amount()))) {
            add(key, "a sum of " + sum, "amounts that add up to " + rest, "支払額の合計が、変更後に支払う残りの額と一致しません");
        }
    }

    private void termination(Termination termination) {
        int count = AgreedAmounts.of(plan).size();
        if (termination.after() < 0 || termination.after() >= count) {
            add(
                    "termination.after",
                    termination.after(),
                    "a number from 0 to " + (count - 1),
                    "中途解約では、最後に支払う回は支払回数より少なくなります");
        }
    }

    private void add(String key, Object found, String expected, String hint) {
        faults.add(new PlanFault(key, found.toString(), expected, hint));
    }
}
