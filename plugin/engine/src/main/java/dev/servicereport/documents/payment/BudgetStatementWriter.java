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

    /** @param assets the inventory, for the review of licences */
    public BudgetStatementWriter(PaymentFigures figures, List<Asset> assets) {
        this.figures = figures;
        this.assets = List.copyOf(assets);
        plans = figures.book().accounts().stream()
                .map(account -> new PlanFigures(figures, account))
                .toList();
    }

    /** The document. */
    public BudgetStatement write() {
        List<PlanText> texts = new ArrayList<>();
        plans.forEach(plan -> texts.add(text(plan, texts.size() + 1)));
        Yen total = Yen.sum(plans.stream().map(plan -> plan.schedule().total()).toList());
        Yen paid = Yen.sum(plans.stream()
                .flatMap(plan -> plan.account().standings(figures.asOf()).stream())
                .map(PaymentStanding::paid)
                .toList());
        return new BudgetStatement(PaymentCover.of(figures), years(), PaymentWords.yen(total), paid(paid), texts);
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
                LicenceReview.of(plan.schedule(), assets, figures.asOf()));
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

    private static FormRow form(Commitment row, List<Commitment> all) {
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
        String first = rows.get(0).year().label();
        String last = rows.get(rows.size() - 1).year().label();
        return first.equals(last) ? first : first + " ～ " + last;
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

    private static String assumption(PartialScenario scenario) {
        String amount = Stream.ofNullable(scenario.with().partial())
                .map(BudgetStatementWriter::words)
                .findFirst()
                .orElse("");
        return scenario.agreed()
                ? "部分払ありは、合意した" + amount + "を支払う計画。部分払なしは、全額を分割して支払うと仮定した場合。"
                : "部分払なしは、合意した計画。部分払ありは、認められる最大の額" + amount + "を支払うと仮定した場合。";
    }

    private static String words(PartialInstalment partial) {
        return PaymentWords.yen(partial.amount()) + "円（" + partial.fiscalYear().label() + "）";
    }
}
