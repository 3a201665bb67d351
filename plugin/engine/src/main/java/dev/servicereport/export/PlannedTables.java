package dev.servicereport.export;

import dev.servicereport.csv.ExcelCsv;
import dev.servicereport.figures.ComparedYears;
import dev.servicereport.figures.PlanFigures;
import dev.servicereport.figures.PlanFigures.Line;
import dev.servicereport.figures.PlanFigures.Year;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.Commitment;
import dev.servicereport.payment.PartialScenario;
import dev.servicereport.payment.TaxReconciliation;
import dev.servicereport.payment.TermShare;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.Texts;
import java.util.List;

/** The tables of what is to be paid (支払計画の表). */
final class PlannedTables {

    private static final Texts TEXTS = Texts.program();

    private PlannedTables() {}

    static List<PlanTable> all() {
        return List.of(payments(), fiscalYears(), commitments(), comparison(), terms(), tax());
    }

    private static PlanTable payments() {
        return new PlanTable(
                "payments",
                (plan, table) -> plan.lines().forEach(line -> payment(plan, line, table)),
                TEXTS.parts("table.payments"));
    }

    private static void payment(PlanFigures plan, Line line, ExcelCsv table) {
        Yen total = plan.schedule().total();
        PlanTable.start(plan, table)
                .text(plan.schedule().plan().title())
                .number(line.no())
                .text(line.month() == null ? "" : line.month().toString())
                .text(line.year().label())
                .text(line.due().toString())
                .number(line.amount().amount())
                .number(line.tax().rate())
                .number(line.tax().tax().amount())
                .number(line.tax().cumulative().amount())
                .number(line.tax().remaining().amount())
                .text(PaymentWords.share(line.amount(), total))
                .text(PaymentWords.share(line.tax().cumulative(), total))
                .end();
    }

    private static PlanTable fiscalYears() {
        return new PlanTable(
                "payment-fiscal-years",
                (plan, table) -> plan.years().forEach(year -> fiscalYear(plan, year, table)),
                TEXTS.parts("table.fiscal-years"));
    }

    private static void fiscalYear(PlanFigures plan, Year year, ExcelCsv table) {
        PlanTable.start(plan, table)
                .text(year.year().label())
                .number(year.lines().size())
                .number(year.amount().amount())
                .number(year.tax().amount());
        if (plan.figures().book().kept()) {
            table.number(plan.account().paid(year.year(), plan.figures().asOf()).amount());
        } else {
            table.empty();
        }
        table.end();
    }

    private static PlanTable commitments() {
        return new PlanTable(
                "payment-commitments",
                (plan, table) -> Commitment.of(plan.schedule()).forEach(row -> commitment(plan, row, table)),
                TEXTS.parts("table.commitments"));
    }

    private static void commitment(PlanFigures plan, Commitment row, ExcelCsv table) {
        List<Yen> amounts = List.of(row.limit(), row.before(), row.own(), row.after(), row.fromOn());
        PlanTable.start(plan, table).text(row.year().label());
        amounts.forEach(amount -> table.number(amount.amount()));
        amounts.forEach(amount -> table.number(PaymentWords.inThousands(amount)));
        table.end();
    }

    private static PlanTable comparison() {
        return new PlanTable(
                "payment-comparison",
                (plan, table) -> plan.figures()
                        .scenario(plan.account())
                        .ifPresent(scenario -> comparison(plan, scenario, table)),
                TEXTS.parts("table.comparison"));
    }

    private static void comparison(PlanFigures plan, PartialScenario scenario, ExcelCsv table) {
        ComparedYears.of(scenario)
                .forEach(year -> PlanTable.start(plan, table)
                        .text(year.year().label())
                        .number(year.without().amount())
                        .number(year.with().amount())
                        .number(year.difference().amount())
                        .end());
    }

    private static PlanTable terms() {
        return new PlanTable(
                "payment-terms",
                (plan, table) -> plan.schedule().fiscalYearsByTerm().forEach(share -> term(plan, share, table)),
                TEXTS.parts("table.terms"));
    }

    private static void term(PlanFigures plan, TermShare share, ExcelCsv table) {
        PlanTable.start(plan, table)
                .text(share.fiscalYear().label())
                .number(share.months())
                .number(share.amount().amount())
                .end();
    }

    private static PlanTable tax() {
        return new PlanTable(
                "payment-tax",
                (plan, table) -> plan.schedule().tax().rates().forEach(rate -> tax(plan, rate, table)),
                TEXTS.parts("table.tax"));
    }

    private static void tax(PlanFigures plan, TaxReconciliation.RateTotal rate, ExcelCsv table) {
        Yen parts = plan.taxAt(rate.rate());
        PlanTable.start(plan, table)
                .number(rate.rate())
                .number(rate.amount().amount())
                .number(rate.tax().amount())
                .number(parts.amount())
                .number(parts.minus(rate.tax()).amount())
                .end();
    }
}
