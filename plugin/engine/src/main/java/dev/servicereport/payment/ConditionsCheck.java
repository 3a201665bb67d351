package dev.servicereport.payment;

import dev.servicereport.contract.PlanConditions;
import dev.servicereport.contract.PlanConditions.CreditTier;
import dev.servicereport.contract.PlanConditions.DueRule;
import dev.servicereport.contract.PlanConditions.TaxChange;
import dev.servicereport.contract.PlanConditions.TaxRates;
import java.util.ArrayList;
import java.util.List;

/** The rules of what holds for each payment: tax, due days, service credits. */
final class ConditionsCheck {

    private static final int MOST_MONTHS_AFTER = 120;
    private static final String RATE_HINT = "税率は整数の百分率です";

    private final List<PlanFault> faults = new ArrayList<>();

    private ConditionsCheck() {}

    static List<PlanFault> faults(PlanConditions conditions) {
        ConditionsCheck check = new ConditionsCheck();
        check.tax(conditions.tax());
        check.due(conditions.due());
        check.credits(conditions.credits());
        return List.copyOf(check.faults);
    }

    private void tax(TaxRates tax) {
        rate("tax-rate", tax.first());
        for (int i = 0; i < tax.changes().size(); i++) {
            TaxChange change = tax.changes().get(i);
            rate("tax-changes[" + i + "].rate", change.rate());
            if (i > 0 && !change.from().isAfter(tax.changes().get(i - 1).from())) {
                add(
                        "tax-changes[" + i + "].from",
                        change.from(),
                        "a day after " + tax.changes().get(i - 1).from() + ", the change before",
                        "税率の変更は日付の順に書いてください");
            }
        }
    }

    private void rate(String key, int rate) {
        if (!isWithin(0, 100, rate)) {
            add(key, rate, "a percentage from 0 to 100", RATE_HINT);
        }
    }

    private void due(DueRule due) {
        if (!isWithin(0, MOST_MONTHS_AFTER, due.monthsAfter())) {
            add("due.months-after", due.monthsAfter(), "a number from 0 to " + MOST_MONTHS_AFTER, "支払月は利用月の何か月後かで書きます");
        }
        if (!isWithin(1, 31, due.dayOfMonth())) {
            add("due.day", due.dayOfMonth(), "a day from 1 to 31, or last", "月末は last と書きます");
        }
    }

    private void credits(List<CreditTier> tiers) {
        for (int i = 1; i < tiers.size(); i++) {
            CreditTier above = tiers.get(i - 1);
            CreditTier tier = tiers.get(i);
            String key = "service-credits[" + i + "].";
            if (tier.below().compareTo(above.below()) >= 0) {
                add(
                        key + "below",
                        tier.below().toPlainString(),
                        "a percentage below " + above.below().toPlainString() + ", that of the tier before",
                        "稼働率の高い段階から順に書いてください");
            }
            if (tier.percent() <= above.percent()) {
                add(
                        key + "percent",
                        tier.percent(),
                        "more than " + above.percent() + ", that of the tier before",
                        "稼働率が低い段階ほど割合は大きくなります");
            }
        }
    }

    private void add(String key, Object found, String expected, String hint) {
        faults.add(new PlanFault(key, found.toString(), expected, hint));
    }

    private static boolean isWithin(int least, int most, int number) {
        return number >= least && number <= most;
    }
}
