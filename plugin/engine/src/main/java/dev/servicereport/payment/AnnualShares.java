package dev.servicereport.payment;

import dev.servicereport.contract.AnnualTerm;
import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.time.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The years of a plan, each spread over the fiscal years by its own months (年度ごとの契約の按分). */
final class AnnualShares {

    private AnnualShares() {}

    /** Those of the years that are paid. */
    static List<TermShare> of(PaymentPlan plan) {
        Map<FiscalYear, TermShare> shares = new TreeMap<>();
        for (AnnualTerm year : plan.paidYears()) {
            TermSpread.of(year.amount(), year.term(), plan.instalments().remainder())
                    .forEach(share -> shares.merge(share.fiscalYear(), share, AnnualShares::sum));
        }
        return List.copyOf(shares.values());
    }

    private static TermShare sum(TermShare one, TermShare other) {
        return new TermShare(
                one.fiscalYear(), one.months() + other.months(), one.amount().plus(other.amount()));
    }
}
