package dev.servicereport.workbook;

import dev.servicereport.money.Yen;
import dev.servicereport.payment.FiscalYearTotal;
import dev.servicereport.payment.Instalment;
import dev.servicereport.payment.PartialInstalment;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.payment.PlanAccount;
import dev.servicereport.sheet.Address;
import dev.servicereport.sheet.Cell;
import dev.servicereport.sheet.Page;
import dev.servicereport.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet of every payment with its sums, tax and fiscal year as formulas (支払). Whole yen, tax included. */
final class PaymentSheet {

    private static final int HEADING = 3;
    private static final int NO = 1;
    private static final int YEAR = 5;
    private static final int AMOUNT = 6;
    private static final int TAX = 8;

    private static final List<Integer> WIDTHS = List.of(6, 30, 6, 18, 13, 15, 13, 18, 16, 16, 17, 17, 16, 10);
    private static final List<String> HEADINGS = List.of(
            "計画",
            "件名",
            "回",
            "対象月・支払日",
            "年度（式）",
            "支払額（円）",
            "税率（％）",
            "うち消費税（式）",
            "累計（式）",
            "残額（式）",
            "報告書の消費税",
            "報告書の累計",
            "報告書の残額",
            "比較");

    private final List<PaymentSchedule> plans;
    private final List<List<Cell>> lines = new ArrayList<>();
    private int last;

    PaymentSheet(List<PlanAccount> accounts) {
        plans = accounts.stream().map(PlanAccount::schedule).toList();
    }

    Page page() {
        lines.add(List.of(Cell.text("支払計画", Looks.TITLE)));
        lines.add(List.of(Cell.text("消費税＝支払額×税率÷（100＋税率）を1円未満切捨て。年度は対象月（部分払は支払日）の属する4月から翌年3月まで。回0は部分払。", Looks.NOTE)));
        lines.add(
                HEADINGS.stream().map(heading -> Cell.text(heading, Looks.HEAD)).toList());
        last = HEADING
                + Math.max(1, plans.stream().mapToInt(PaymentSheet::payments).sum());
        for (int i = 0; i < plans.size(); i++) {
            plan(i + 1, plans.get(i));
        }
        while (lines.size() < last) {
            lines.add(HEADINGS.stream().map(heading -> Cell.blank(Looks.TEXT)).toList());
        }
        for (int i = 0; i < plans.size(); i++) {
            years(i + 1, plans.get(i));
        }
        return new Page(Words.PAYMENTS, WIDTHS, lines, HEADING, last, true, Words.DIFFERENT);
    }

    private static int payments(PaymentSchedule plan) {
        return plan.instalments().size() + (plan.partial() == null ? 0 : 1);
    }

    private void plan(int number, PaymentSchedule plan) {
        @Nullable PartialInstalment partial = plan.partial();
        boolean first = true;
        if (partial != null) {
            payment(number, plan, PlannedPayment.of(partial, plan.total()), true);
            first = false;
        }
        for (Instalment instalment : plan.instalments()) {
            payment(number, plan, PlannedPayment.of(instalment), first);
            first = false;
        }
    }

    private void payment(int number, PaymentSchedule plan, PlannedPayment one, boolean first) {
        int row = lines.size() + 1;
        String amount = Address.of(AMOUNT, row);
        String compare = "IF(AND(H" + row + "=K" + row + ",I" + row + "=L" + row + ",J" + row + "=M" + row + "),\""
                + Words.SAME + "\",\"" + Words.DIFFERENT + "\")";
        lines.add(List.of(
                Cell.number(number, Looks.NUMBER),
                Cell.text(plan.plan().title(), Looks.TEXT),
                Cell.number(one.no(), Looks.NUMBER),
                Cell.date(one.day(), one.look()),
                Cell.number(one.year().startYear(), Looks.NUMBER)
                        .by("YEAR(D" + row + ")-IF(MONTH(D" + row + ")<4,1,0)"),
                yen(one.amount()),
                Cell.number(one.rate(), Looks.NUMBER),
                yen(one.tax()).by("ROUNDDOWN(" + amount + "*G" + row + "/(100+G" + row + "),0)"),
                yen(one.cumulative()).by(first ? amount : "I" + (row - 1) + "+" + amount),
                yen(one.remaining()).by(sum(AMOUNT, row, false) + "-I" + row),
                yen(one.tax()),
                yen(one.cumulative()),
                yen(one.remaining()),
                Cell.text(Words.SAME, Looks.WORD).by(compare)));
    }

    private static Cell yen(Yen amount) {
        return Cell.number(amount.amount(), Looks.COUNT);
    }

    /** What a column comes to of the plan named in a row, and perhaps of its year only. */
    private String sum(int column, int row, boolean ofYear) {
        return "SUMIFS(" + cells(column) + "," + cells(NO) + ",$A" + row
                + (ofYear ? "," + cells(YEAR) + ",$E" + row : "") + ")";
    }

    private String cells(int column) {
        String letters = Address.column(column);
        return "$" + letters + "$" + (HEADING + 1) + ":$" + letters + "$" + last;
    }

    private void years(int number, PaymentSchedule plan) {
        lines.add(List.of());
        lines.add(
                List.of("計画", "件名", "", "年度", "年度", "支払額（式）", "", "うち消費税（式）", "", "", "報告書の消費税", "報告書の支払額", "", "比較")
                        .stream()
                        .map(heading -> Cell.text(heading, Looks.HEAD))
                        .toList());
        for (FiscalYearTotal year : plan.fiscalYears()) {
            total(
                    number,
                    plan,
                    List.of(
                            Cell.text(year.fiscalYear().label(), Looks.WORD),
                            Cell.number(year.fiscalYear().startYear(), Looks.NUMBER)),
                    year.amount(),
                    tax(plan, year.fiscalYear()));
        }
        total(
                number,
                plan,
                List.of(Cell.text("合計", Looks.TOTAL_WORD), Cell.blank(Looks.TOTAL)),
                plan.total(),
                plan.tax().sumOfParts());
    }

    private static Yen tax(PaymentSchedule plan, FiscalYear year) {
        PartialInstalment partial = plan.partial();
        Yen ahead = partial != null && partial.fiscalYear().equals(year) ? partial.tax() : Yen.ZERO;
        return ahead.plus(Yen.sum(plan.instalments().stream()
                .filter(one -> one.fiscalYear().equals(year))
                .map(Instalment::tax)
                .toList()));
    }

    /** @param of what is added up: a year with its number, or everything */
    private void total(int number, PaymentSchedule plan, List<Cell> of, Yen amount, Yen tax) {
        int row = lines.size() + 1;
        boolean ofYear = of.get(1).number() != null;
        String compare = "IF(AND(F" + row + "=L" + row + ",H" + row + "=K" + row + "),\"" + Words.SAME + "\",\""
                + Words.DIFFERENT + "\")";
        Cell blank = Cell.blank(Looks.TEXT);
        lines.add(List.of(
                Cell.number(number, Looks.NUMBER),
                Cell.text(plan.plan().title(), Looks.TEXT),
                blank,
                of.get(0),
                of.get(1),
                yen(amount).by(sum(AMOUNT, row, ofYear)),
                blank,
                yen(tax).by(sum(TAX, row, ofYear)),
                blank,
                blank,
                yen(tax),
                yen(amount),
                blank,
                Cell.text(Words.SAME, Looks.WORD).by(compare)));
    }
}
