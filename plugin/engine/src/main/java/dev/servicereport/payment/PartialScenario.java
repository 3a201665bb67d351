package dev.servicereport.payment;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.time.OpeningHours;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The same plan without and with a partial payment (部分払の有無による比較).
 *
 * @param without without one
 * @param with with the one agreed, or with the largest that the rules allow, on the last day of the fiscal year of signing
 * @param agreed whether a partial payment was agreed
 */
public record PartialScenario(PaymentSchedule without, PaymentSchedule with, boolean agreed) {

    /** Nothing for a plan of one instalment, of amounts out of a table, or that is too small to be paid in part. */
    public static Optional<PartialScenario> of(PaymentPlan plan, OpeningHours businessDays, LocalDate signedOn) {
        PartialPayment partial = plan.partial();
        PaymentPlan with = partial == null ? plan.withPartial(largest(plan, signedOn)) : plan;
        if (!isDivided(plan) || !PlanCheck.faults(with, signedOn).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PartialScenario(
                PaymentSchedule.of(plan.withPartial(null), businessDays, signedOn),
                PaymentSchedule.of(with, businessDays, signedOn),
                partial != null));
    }

    private static PartialPayment largest(PaymentPlan plan, LocalDate signedOn) {
        Yen tenth = plan.amounts().bid().fraction(1, 10);
        return new PartialPayment(tenth, FiscalYear.of(signedOn).lastDay());
    }

    private static boolean isDivided(PaymentPlan plan) {
        return plan.instalments().count() > 1
                && plan.instalments().table().isEmpty()
                && plan.amendments().changes().stream()
                        .allMatch(change -> change.table().isEmpty());
    }
}
