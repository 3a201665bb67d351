package dev.servicereport.payment;

import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;

/**
 * A fiscal year's row of the statement of commitments (債務負担行為に関する調書; 地方自治法施行令第144条第1項).
 *
 * @param year the year in question (当該年度)
 * @param limit the limit (限度額), yen
 * @param before what falls to earlier years (前年度末までの支出額又は支出見込額), yen
 * @param own what falls to the year (当該年度の支出予定額), yen
 * @param after what falls to later years (翌年度以降の支出予定額), yen
 */
public record Commitment(FiscalYear year, Yen limit, Yen before, Yen own, Yen after) {

    /** What falls to the year and later ones (当該年度以降の支出予定額). */
    public Yen fromOn() {
        return own.plus(after);
    }

    /** One row for each fiscal year that bears a payment, by year. */
    public static List<Commitment> of(PaymentSchedule schedule) {
        List<Commitment> rows = new ArrayList<>();
        Yen before = Yen.ZERO;
        for (FiscalYearTotal total : schedule.fiscalYears()) {
            Yen after = schedule.total().minus(before).minus(total.amount());
            rows.add(new Commitment(total.fiscalYear(), schedule.plan().ceiling(), before, total.amount(), after));
            before = before.plus(total.amount());
        }
        return rows;
    }
}
