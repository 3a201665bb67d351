package dev.servicereport.documents.payment;

import dev.servicereport.documents.payment.BudgetStatement.CommitmentRow;
import dev.servicereport.documents.payment.BudgetStatement.ComparedRow;
import dev.servicereport.documents.payment.BudgetStatement.Comparison;
import dev.servicereport.documents.payment.BudgetStatement.FormRow;
import dev.servicereport.documents.payment.BudgetStatement.Part;
import dev.servicereport.documents.payment.BudgetStatement.PlanText;
import dev.servicereport.documents.payment.BudgetStatement.YearRow;
import dev.servicereport.figures.ComparedYears;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.figures.PlanFigures;
import dev.servicereport.figures.PlanFigures.Year;
import dev.servicereport.inventory.Asset;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.Commitment;
import dev.servicereport.payment.PartialInstalment;
import dev.servicereport.payment.PartialScenario;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Words what the budget has to provide (予算・支出見込調書). */
public final class BudgetStatementWriter {

    private final PaymentFigures figures;
    private final List<Asset> assets;
    private final List<PlanFigures> plans;
    private final Texts texts;

    /** @param assets the inventory, for the review of licences */
    public BudgetStatementWriter(PaymentFigures figures, List<Asset> assets, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        this.assets = List.copyOf(assets);
        plans = figures.book().accounts().stream()
                .map(account -> new PlanFigures(figures, account))
                .toList();
    }

    /** The document. */
    public BudgetStatement write() {
        List<PlanText> written = new ArrayList<>();
        plans.forEach(plan -> written.add(text(plan, written.size() + 1)));
        Yen total = Yen.sum(plans.stream().map(plan -> plan.schedule().total()).toList());
        Yen paid = Yen.sum(plans.stream()
                .flatMap(plan -> plan.account().standings(figures.asOf()).stream())
                .map(PaymentStanding::paid)
                .toList());
        return new BudgetStatement(PaymentCover.of(figures), years(), PaymentWords.yen(total), paid(paid), written);
    }

    private List<YearRow> years() {
        return plans.stream()
                .flatMap(plan -> plan.years().stream())
                .map(Year::year)
                .distinct()
                .sorted()
                .map(this::year)
                .toList();
    }

    private YearRow year(FiscalYear year) {
        List<Part> parts = new ArrayList<>();
        Yen amount = Yen.ZERO;
        Yen paid = Yen.ZERO;
        for (PlanFigures plan : plans) {
            Optional<Year> own =
                    plan.years().stream().filter(one -> one.year().equals(year)).findFirst();
            if (own.isPresent()) {
                Yen paidOfIt = plan.account().paid(year, figures.asOf());
                parts.add(new Part(
                        plan.schedule().plan().title(),
                        PaymentWords.yen(own.get().amount()),
                        paid(paidOfIt)));
                amount = amount.plus(own.get().amount());
                paid = paid.plus(paidOfIt);
            }
        }
        return new YearRow(year.label(), parts, PaymentWords.yen(amount), paid(paid));
    }

    private String paid(Yen paid) {
        return figures.book().kept() ? PaymentWords.yen(paid) : "－";
    }

    private PlanText text(PlanFigures plan, int index) {
        List<Commitment> commitments = Commitment.of(plan.schedule());
        return new PlanText(
                Integer.toString(index),
                plan.schedule().plan().title(),
                commitments.isEmpty() ? "－" : years(commitments),
                commitments.stream().map(row -> row(row, PaymentWords::yen)).toList(),
                commitments.stream()
                        .map(row -> row(row, PaymentWords::thousands))
                        .toList(),
                form(commitments),
                comparison(plan),
                new LicenceReview(texts).of(plan.schedule(), assets, figures.asOf()));
    }

    private static CommitmentRow row(Commitment row, Function<Yen, String> unit) {
        return new CommitmentRow(
                row.year().label(),
                unit.apply(row.limit()),
                unit.apply(row.before()),
                unit.apply(row.own()),
                unit.apply(row.after()),
                unit.apply(row.fromOn()));
    }

    /** The rows of the year at the cut-off and of the next, for which a budget is made. */
    private List<FormRow> form(List<Commitment> commitments) {
        FiscalYear current = FiscalYear.of(figures.asOf());
        FiscalYear next = new FiscalYear(current.startYear() + 1);
        return commitments.stream()
                .filter(row -> row.year().equals(current) || row.year().equals(next))
                .map(row -> form(row, commitments))
                .toList();
    }

    private FormRow form(Commitment row, List<Commitment> all) {
        int index = all.indexOf(row);
        return new FormRow(
                row.year().label(),
                PaymentWords.thousands(row.limit()),
                index == 0 ? "－" : years(all.subList(0, index)),
                PaymentWords.thousands(row.before()),
                years(all.subList(index, all.size())),
                PaymentWords.thousands(row.fromOn()));
    }

    private static String years(List<Commitment> rows) {
        return rows.get(0).year().label(rows.get(rows.size() - 1).year());
    }

    private Comparison comparison(PlanFigures plan) {
        return figures.scenario(plan.account())
                .map(scenario -> new Comparison(
                        assumption(scenario),
                        ComparedYears.of(scenario).stream()
                                .map(year -> new ComparedRow(
                                        year.year().label(),
                                        PaymentWords.yen(year.without()),
                                        PaymentWords.yen(year.with()),
                                        PaymentWords.difference(year.difference())))
                                .toList()))
                .orElse(new Comparison("", List.of()));
    }

    private String assumption(PartialScenario scenario) {
        String amount = Stream.ofNullable(scenario.with().partial())
                .map(this::words)
                .findFirst()
                .orElse("");
        return scenario.agreed()
                ? texts.say("budget.with-agreed", "partial", amount)
                : texts.say("budget.with-assumed", "partial", amount);
    }

    private String words(PartialInstalment partial) {
        return texts.say(
                "budget.partial",
                "amount",
                PaymentWords.yen(partial.amount()),
                "year",
                partial.fiscalYear().label());
    }
}
