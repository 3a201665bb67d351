package dev.servicereport.documents.payment;

import dev.servicereport.contract.AnnualTerm;
import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.contract.PlanAmendments.Termination;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.wording.AnnualWords;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words what was changed of a plan, and what it is for (変更契約・中途解約・利用期間). */
final class PlanChangesText {

    private final PaymentSchedule schedule;
    private final PaymentPlan plan;
    private final Texts texts;
    private final List<Labelled> terms = new ArrayList<>();

    private PlanChangesText(PaymentSchedule schedule, Texts texts) {
        this.schedule = schedule;
        this.texts = texts;
        plan = schedule.plan();
    }

    static List<Labelled> of(PaymentSchedule schedule, Texts texts) {
        PlanChangesText text = new PlanChangesText(schedule, texts);
        text.amendments();
        text.subject();
        return text.terms;
    }

    private void add(String key, @Nullable Object... values) {
        Texts.Item item = texts.item(key, values);
        terms.add(new Labelled(item.name(), item.text()));
    }

    private void amendments() {
        for (Change change : plan.amendments().changes()) {
            add(
                    change.count() == null ? "plan.change" : "plan.change-of-count",
                    "no",
                    change.from(),
                    "amount",
                    yen(change.contract()),
                    "count",
                    change.count(),
                    "agreed",
                    agreed(change.agreedOn()));
        }
        Termination termination = plan.amendments().termination();
        if (termination != null) {
            add(
                    "plan.termination",
                    "no",
                    termination.after(),
                    "total",
                    yen(schedule.total()),
                    "released",
                    yen(schedule.released()),
                    "agreed",
                    agreed(termination.agreedOn()));
        }
    }

    private String agreed(@Nullable LocalDate on) {
        return on == null ? "" : texts.say("plan.agreed-on", "day", Display.date(on));
    }

    private void subject() {
        Period term = plan.subject().term();
        if (term != null) {
            add("plan.term", "from", Display.date(term.from()), "to", Display.date(term.to()));
        }
        List<AnnualTerm> years = plan.subject().years();
        for (int i = 0; i < years.size(); i++) {
            terms.add(new Labelled(AnnualWords.year(i + 1), AnnualWords.terms(years.get(i))));
        }
        Integer licences = plan.subject().licences();
        if (licences != null) {
            add(
                    "plan.licences",
                    "count",
                    Display.number(licences),
                    "each",
                    yen(schedule.total().fraction(1, licences)));
        }
    }

    private static String yen(Yen amount) {
        return PaymentWords.yen(amount);
    }
}
