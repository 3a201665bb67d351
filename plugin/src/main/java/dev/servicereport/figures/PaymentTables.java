package dev.servicereport.figures;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.csv.ExcelCsv;
import dev.servicereport.figures.PlanFigures.Line;
import dev.servicereport.figures.PlanFigures.Year;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.Commitment;
import dev.servicereport.payment.PartialScenario;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.ServiceCredit;
import dev.servicereport.payment.TaxReconciliation;
import dev.servicereport.payment.TermShare;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables of payments for a spreadsheet (表計算ソフト用の表): whole yen, one file for each table, all plans in it. */
public final class PaymentTables {

    private final List<PlanFigures> plans;
    private final Map<String, String> files = new TreeMap<>();

    private PaymentTables(PaymentFigures figures) {
        plans = figures.book().accounts().stream()
                .map(account -> new PlanFigures(figures, account))
                .toList();
    }

    /** The files' text by name, sorted; a table without a row is left out. */
    public static Map<String, String> of(PaymentFigures figures) {
        PaymentTables tables = new PaymentTables(figures);
        tables.payments();
        tables.fiscalYears();
        tables.commitments();
        tables.comparison();
        tables.terms();
        tables.tax();
        tables.standings();
        tables.credits();
        return tables.files;
    }

    /** What a table does for each plan. */
    private interface Rows {
        void write(PlanFigures plan, ExcelCsv table);
    }

    private void table(String name, Rows rows, String... headings) {
        ExcelCsv table = new ExcelCsv(headings);
        String empty = table.toString();
        plans.forEach(plan -> rows.write(plan, table));
        if (!table.toString().equals(empty)) {
            files.put(name + ".csv", table.toString());
        }
    }

    private void payments() {
        table(
                "payments",
                (plan, table) -> plan.lines().forEach(line -> payment(plan, line, table)),
                "支払計画",
                "件名",
                "回",
                "対象月",
                "年度",
                "支払期日",
                "支払額",
                "消費税率(%)",
                "うち消費税",
                "累計",
                "残額",
                "割合(%)",
                "累計の割合(%)");
    }

    private static void payment(PlanFigures plan, Line line, ExcelCsv table) {
        Yen total = plan.schedule().total();
        start(plan, table)
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

    private void fiscalYears() {
        table(
                "payment-fiscal-years",
                (plan, table) -> plan.years().forEach(year -> fiscalYear(plan, year, table)),
                "支払計画",
                "年度",
                "回数",
                "支払額",
                "うち消費税",
                "支払済額");
    }

    private static void fiscalYear(PlanFigures plan, Year year, ExcelCsv table) {
        start(plan, table)
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

    private void commitments() {
        table(
                "payment-commitments",
                (plan, table) -> Commitment.of(plan.schedule()).forEach(row -> commitment(plan, row, table)),
                "支払計画",
                "年度",
                "限度額",
                "前年度末までの支出(見込)額",
                "当該年度の支出予定額",
                "翌年度以降の支出予定額",
                "当該年度以降の支出予定額",
                "限度額(千円)",
                "前年度末まで(千円)",
                "当該年度(千円)",
                "翌年度以降(千円)",
                "当該年度以降(千円)");
    }

    private static void commitment(PlanFigures plan, Commitment row, ExcelCsv table) {
        List<Yen> amounts = List.of(row.limit(), row.before(), row.own(), row.after(), row.fromOn());
        start(plan, table).text(row.year().label());
        amounts.forEach(amount -> table.number(amount.amount()));
        amounts.forEach(amount -> table.number(PaymentWords.inThousands(amount)));
        table.end();
    }

    private void comparison() {
        table(
                "payment-comparison",
                (plan, table) -> plan.figures()
                        .scenario(plan.account())
                        .ifPresent(scenario -> comparison(plan, scenario, table)),
                "支払計画",
                "年度",
                "部分払なし",
                "部分払あり",
                "差");
    }

    private static void comparison(PlanFigures plan, PartialScenario scenario, ExcelCsv table) {
        ComparedYears.of(scenario)
                .forEach(year -> start(plan, table)
                        .text(year.year().label())
                        .number(year.without().amount())
                        .number(year.with().amount())
                        .number(year.difference().amount())
                        .end());
    }

    private void terms() {
        table(
                "payment-terms",
                (plan, table) -> plan.schedule().fiscalYearsByTerm().forEach(share -> term(plan, share, table)),
                "支払計画",
                "年度",
                "月数",
                "按分額");
    }

    private static void term(PlanFigures plan, TermShare share, ExcelCsv table) {
        start(plan, table)
                .text(share.fiscalYear().label())
                .number(share.months())
                .number(share.amount().amount())
                .end();
    }

    private void tax() {
        table(
                "payment-tax",
                (plan, table) -> plan.schedule().tax().rates().forEach(rate -> tax(plan, rate, table)),
                "支払計画",
                "消費税率(%)",
                "支払額",
                "支払額全体に対する消費税",
                "各回の消費税の計",
                "差");
    }

    private static void tax(PlanFigures plan, TaxReconciliation.RateTotal rate, ExcelCsv table) {
        Yen parts = plan.taxAt(rate.rate());
        start(plan, table)
                .number(rate.rate())
                .number(rate.amount().amount())
                .number(rate.tax().amount())
                .number(parts.amount())
                .number(parts.minus(rate.tax()).amount())
                .end();
    }

    private void standings() {
        table(
                "payment-status",
                (plan, table) ->
                        plan.figures().standings(plan.account()).forEach(standing -> standing(plan, standing, table)),
                "支払計画",
                "回",
                "予定額",
                "請求日",
                "請求額",
                "支払日",
                "支払額",
                "未払額",
                "支払遅延額",
                "遅延日数",
                "状態");
    }

    private static void standing(PlanFigures plan, PaymentStanding standing, ExcelCsv table) {
        start(plan, table)
                .number(standing.no())
                .number(standing.planned().amount())
                .text(iso(standing.invoicedOn()))
                .number(standing.invoiced().amount())
                .text(iso(standing.paidOn()))
                .number(standing.paid().amount())
                .number(standing.open().amount())
                .number(standing.overdue().amount())
                .number(standing.daysLate())
                .text(PaymentWords.state(standing.state()))
                .end();
    }

    private void credits() {
        table(
                "payment-credits",
                (plan, table) -> plan.figures().credits(plan.account()).forEach(credit -> credit(plan, credit, table)),
                "支払計画",
                "回",
                "対象月",
                "支払額",
                "割合の下限(%)",
                "算定額の下限",
                "割合の上限(%)",
                "算定額の上限");
    }

    private static void credit(PlanFigures plan, ServiceCredit credit, ExcelCsv table) {
        start(plan, table)
                .number(credit.instalment().no())
                .text(credit.instalment().month().toString())
                .number(credit.instalment().amount().amount())
                .number(credit.leastPercent())
                .number(credit.least().amount())
                .number(credit.mostPercent())
                .number(credit.most().amount())
                .end();
    }

    private static ExcelCsv start(PlanFigures plan, ExcelCsv table) {
        PaymentPlan agreed = plan.schedule().plan();
        return table.text(agreed.id());
    }

    private static String iso(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
