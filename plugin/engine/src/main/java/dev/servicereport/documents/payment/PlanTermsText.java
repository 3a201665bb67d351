package dev.servicereport.documents.payment;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.contract.PaymentPlan.Remainder;
import dev.servicereport.contract.PlanConditions.ClosedDay;
import dev.servicereport.contract.PlanConditions.DueRule;
import dev.servicereport.contract.PlanConditions.TaxRates;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.PartialInstalment;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words what was agreed of a plan (支払条件). */
final class PlanTermsText {

    private static final int LAST_DAY = 31;

    private final PaymentSchedule schedule;
    private final PaymentPlan plan;
    private final Texts texts;
    private final List<Labelled> terms = new ArrayList<>();

    private PlanTermsText(PaymentSchedule schedule, Texts texts) {
        this.schedule = schedule;
        this.texts = texts;
        plan = schedule.plan();
    }

    static List<Labelled> of(PaymentSchedule schedule, Texts texts) {
        PlanTermsText text = new PlanTermsText(schedule, texts);
        text.amounts();
        text.division();
        text.due(text.plan.conditions().due());
        text.tax(text.plan.conditions().tax());
        text.taxChange();
        text.partial();
        text.terms.addAll(PlanChangesText.of(schedule, texts));
        return List.copyOf(text.terms);
    }

    private void add(String key, @Nullable Object... values) {
        Texts.Item item = texts.item(key, values);
        terms.add(new Labelled(item.name(), item.text()));
    }

    private void amounts() {
        boolean changed = !plan.agreed().equals(plan.amounts().contract());
        add(
                changed ? "plan.contract-changed" : "plan.contract",
                "amount",
                yen(plan.agreed()),
                "first",
                yen(plan.amounts().contract()));
        add(
                "plan.ceiling",
                "ceiling",
                yen(plan.ceiling()),
                "difference",
                yen(plan.ceiling().minus(plan.agreed())));
        if (!plan.amounts().bid().equals(plan.amounts().contract())) {
            add("plan.bid", "bid", yen(plan.amounts().bid()));
        }
    }

    private void division() {
        int every = plan.instalments().every();
        String count = PlanExtent.count(schedule, texts);
        String period = PlanExtent.period(schedule, texts);
        if (every == 1) {
            add("plan.count", "count", count, "period", period);
        } else {
            add("plan.count-every", "count", count, "every", every, "period", period);
        }
        remainder();
    }

    private void remainder() {
        if (!plan.instalments().table().isEmpty()) {
            add("plan.remainder-listed");
            return;
        }
        int count = plan.instalments().count();
        PartialPayment partial = plan.partial();
        Yen rest = plan.amounts().contract().minus(partial == null ? Yen.ZERO : partial.amount());
        Yen equal = rest.fraction(1, count);
        Yen left = rest.minus(equal.times(count));
        if (left.equals(Yen.ZERO)) {
            add("plan.remainder-none", "each", yen(equal));
        } else {
            boolean first = plan.instalments().remainder() == Remainder.FIRST;
            add(first ? "plan.remainder-first" : "plan.remainder-last", "rest", yen(left));
        }
    }

    private void due(DueRule rule) {
        String month = switch (rule.monthsAfter()) {
            case 0 -> texts.say("plan.due-same-month");
            case 1 -> texts.say("plan.due-next-month");
            default -> texts.say("plan.due-later-month", "months", rule.monthsAfter());
        };
        add(
                "plan.due",
                "month",
                month,
                "day",
                rule.dayOfMonth() == LAST_DAY
                        ? texts.say("plan.due-last-day")
                        : texts.say("plan.due-day", "day", rule.dayOfMonth()),
                "moved",
                texts.say(rule.closedDay() == ClosedDay.NEXT ? "plan.moved-after" : "plan.moved-before"));
    }

    private void tax(TaxRates tax) {
        String changes = tax.changes().stream()
                .map(change -> texts.say("plan.tax-from", "day", Display.date(change.from()), "rate", change.rate()))
                .collect(Collectors.joining("、"));
        add(changes.isEmpty() ? "plan.tax" : "plan.tax-changing", "rate", tax.first(), "changes", changes);
    }

    private void taxChange() {
        Yen more = schedule.moreAtChangedRates();
        if (!more.equals(Yen.ZERO)) {
            add(
                    more.amount() > 0 ? "plan.tax-more" : "plan.tax-less",
                    "difference",
                    yen(new Yen(Math.abs(more.amount()))));
        }
    }

    private void partial() {
        PartialInstalment partial = schedule.partial();
        if (partial == null) {
            add("plan.no-partial");
            return;
        }
        add(
                "plan.partial",
                "amount",
                yen(partial.amount()),
                "day",
                Display.date(partial.paidOn()),
                "year",
                partial.fiscalYear().label(),
                "tenth",
                yen(plan.amounts().bid().fraction(1, 10)));
    }

    private static String yen(Yen amount) {
        return PaymentWords.yen(amount);
    }
}
