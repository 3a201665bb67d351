package dev.servicereport.documents.payment;

import dev.servicereport.availability.Verdict;
import dev.servicereport.documents.payment.PaymentPlanReport.Overview;
import dev.servicereport.documents.payment.PaymentPlanReport.PlanText;
import dev.servicereport.documents.payment.PaymentPlanReport.Row;
import dev.servicereport.documents.payment.PaymentPlanReport.Sum;
import dev.servicereport.documents.payment.PaymentPlanReport.Tax;
import dev.servicereport.documents.payment.PaymentPlanReport.TaxRow;
import dev.servicereport.documents.payment.PaymentPlanReport.TermRow;
import dev.servicereport.documents.payment.PaymentPlanReport.Views;
import dev.servicereport.documents.payment.PaymentPlanReport.YearBlock;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.figures.PlanFigures;
import dev.servicereport.figures.PlanFigures.Line;
import dev.servicereport.figures.PlanFigures.Year;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.ServiceCredit;
import dev.servicereport.payment.TaxReconciliation;
import dev.servicereport.payment.TaxReconciliation.RateTotal;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.Texts;
import java.util.ArrayList;
import java.util.List;

/** Words the payments of a contract as a plan (支払計画書). */
public final class PaymentPlanWriter {

    private final PaymentFigures figures;
    private final List<PlanFigures> plans;
    private final Display display;
    private final Texts texts;

    public PaymentPlanWriter(PaymentFigures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        plans = figures.book().accounts().stream()
                .map(account -> new PlanFigures(figures, account))
                .toList();
        int decimals = figures.contract().sla().availability().target().scale() + 2;
        display = new Display(figures.contract().measurement().zone(), decimals);
    }

    /** The document. */
    public PaymentPlanReport write() {
        List<PlanText> written = new ArrayList<>();
        plans.forEach(plan -> written.add(text(plan, written.size() + 1)));
        return new PaymentPlanReport(
                PaymentCover.of(figures), plans.stream().map(this::overview).toList(), written);
    }

    private Overview overview(PlanFigures plan) {
        Sum sum = sum(plan, plan.lines());
        return new Overview(
                plan.schedule().plan().title(),
                sum.amount(),
                PlanExtent.count(plan.schedule(), texts),
                PlanExtent.period(plan.schedule(), texts),
                sum.paid(),
                sum.open());
    }

    private PlanText text(PlanFigures plan, int index) {
        return new PlanText(
                Integer.toString(index),
                plan.schedule().plan().title(),
                PlanTermsText.of(plan.schedule(), texts),
                plan.years().stream().map(year -> block(plan, year)).toList(),
                sum(plan, plan.lines()),
                tax(plan),
                new PaidText(plan, texts).of(),
                views(plan));
    }

    private YearBlock block(PlanFigures plan, Year year) {
        Yen total = plan.schedule().total();
        return new YearBlock(
                year.year().label(),
                year.lines().stream().map(line -> row(line, total)).toList(),
                sum(plan, year.lines()));
    }

    private Row row(Line line, Yen total) {
        return new Row(
                line.no() == 0 ? texts.say("paid.partial") : Integer.toString(line.no()),
                line.month() == null ? "－" : Display.month(line.month()),
                Display.date(line.due()),
                PaymentWords.yen(line.amount()),
                PaymentWords.yen(line.tax().tax()),
                PaymentWords.yen(line.tax().cumulative()),
                PaymentWords.yen(line.tax().remaining()),
                PaymentWords.share(line.amount(), total));
    }

    private Sum sum(PlanFigures plan, List<Line> lines) {
        Yen amount = Yen.sum(lines.stream().map(Line::amount).toList());
        Yen paid = Yen.sum(figures.standings(plan.account()).stream()
                .filter(standing -> lines.stream().anyMatch(line -> line.no() == standing.no()))
                .map(PaymentStanding::paid)
                .toList());
        boolean kept = figures.book().kept();
        return new Sum(
                texts.say("plan.payments", "count", lines.size()),
                PaymentWords.yen(amount),
                PaymentWords.yen(
                        Yen.sum(lines.stream().map(line -> line.tax().tax()).toList())),
                PaymentWords.share(amount, plan.schedule().total()),
                kept ? PaymentWords.yen(paid) : "－",
                kept ? PaymentWords.yen(amount.minus(paid)) : "－");
    }

    private Tax tax(PlanFigures plan) {
        TaxReconciliation tax = plan.schedule().tax();
        String sentence = tax.difference().equals(Yen.ZERO)
                ? texts.say("plan.tax-equal")
                : texts.say(
                        "plan.tax-differs",
                        "difference",
                        PaymentWords.yen(new Yen(-tax.difference().amount())));
        return new Tax(tax.rates().stream().map(rate -> taxRow(plan, rate)).toList(), List.of(sentence));
    }

    private TaxRow taxRow(PlanFigures plan, RateTotal rate) {
        Yen parts = plan.taxAt(rate.rate());
        return new TaxRow(
                texts.say("plan.rate", "rate", rate.rate()),
                PaymentWords.yen(rate.amount()),
                PaymentWords.yen(parts),
                PaymentWords.yen(rate.tax()),
                PaymentWords.difference(parts.minus(rate.tax())));
    }

    private Views views(PlanFigures plan) {
        BelowMonths below = new BelowMonths(figures, display, texts);
        return new Views(
                plan.schedule().fiscalYearsByTerm().stream()
                        .map(share -> new TermRow(
                                share.fiscalYear().label(),
                                texts.say("plan.term-months", "count", share.months()),
                                PaymentWords.yen(share.amount())))
                        .toList(),
                below.isMeasured(plan),
                below.of(plan),
                !plan.schedule().plan().conditions().credits().isEmpty());
    }

    /** Whether a verdict is something to talk about. */
    static boolean isBelow(Verdict verdict) {
        return verdict == Verdict.MISSED || verdict == Verdict.UNDETERMINED;
    }

    /** {@code 175,341円（5％）}, or from the least to the most. */
    static String credit(ServiceCredit credit, Texts texts) {
        return credit.leastPercent() == credit.mostPercent()
                ? texts.say("plan.credit", "amount", PaymentWords.yen(credit.most()), "percent", credit.mostPercent())
                : texts.say(
                        "plan.credit-range",
                        "least",
                        PaymentWords.yen(credit.least()),
                        "leastPercent",
                        credit.leastPercent(),
                        "most",
                        PaymentWords.yen(credit.most()),
                        "mostPercent",
                        credit.mostPercent());
    }
}
