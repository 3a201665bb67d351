package dev.servicereport.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What holds for each payment of a plan.
 *
 * @param tax consumption tax (消費税及び地方消費税)
 * @param due when an instalment falls due (支払期日)
 * @param credits what the contract says of months below the target (サービスクレジット); empty when it says nothing
 */
public record PlanConditions(TaxRates tax, DueRule due, List<CreditTier> credits) {

    public PlanConditions {
        credits = List.copyOf(credits);
    }

    /**
     * @param first percent until the first change, 0 to 100
     * @param changes later rates, in the order of their days
     */
    public record TaxRates(int first, List<TaxChange> changes) {

        public TaxRates {
            changes = List.copyOf(changes);
        }

        /** One rate for all days. */
        public static TaxRates of(int percent) {
            return new TaxRates(percent, List.of());
        }

        /** The rate that holds on a day, percent. */
        public int on(LocalDate day) {
            return changes.stream()
                    .filter(change -> !day.isBefore(change.from()))
                    .reduce((earlier, later) -> later)
                    .map(TaxChange::rate)
                    .orElse(first);
        }
    }

    /**
     * @param from the first day of the rate
     * @param rate percent, 0 to 100
     */
    public record TaxChange(LocalDate from, int rate) {}

    /**
     * @param monthsAfter months from the service month to the month of payment, 0 or more
     * @param dayOfMonth the day, 1 to 31, cut to the month's last day; 31 is "last"
     * @param closedDay where a day moves on which nobody works
     */
    public record DueRule(int monthsAfter, int dayOfMonth, ClosedDay closedDay) {}

    /** Where a due day moves on which nobody works (支払期日が休日に当たるとき). */
    public enum ClosedDay {
        /** To the next business day (翌営業日). */
        NEXT,
        /** To the business day before (前営業日). */
        PREVIOUS
    }

    /**
     * A tier of service credits (サービスクレジット).
     *
     * @param below applies to months whose availability is below this, percent
     * @param percent what of the month's instalment it comes to, 1 to 100
     */
    public record CreditTier(BigDecimal below, int percent) {}
}
