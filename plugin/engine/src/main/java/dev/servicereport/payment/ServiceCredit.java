package dev.servicereport.payment;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Ratio;
import dev.servicereport.contract.PlanConditions.CreditTier;
import dev.servicereport.money.Yen;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the contract's tiers come to for a month below the target (サービスクレジット). A proposal to talk about: nothing is deducted.
 *
 * @param instalment the instalment of the month
 * @param leastPercent the tier if all unobserved time was up, percent; 0 when none applies
 * @param mostPercent the tier if all of it was down, percent
 */
public record ServiceCredit(Instalment instalment, int leastPercent, int mostPercent) {

    /** What the tiers of a plan come to, by instalment; months in which none applies are left out. */
    public static List<ServiceCredit> of(PaymentSchedule schedule, Map<YearMonth, Availability> months) {
        List<CreditTier> tiers = schedule.plan().conditions().credits();
        return schedule.instalments().stream()
                .flatMap(
                        one -> Optional.ofNullable(months.get(one.month()))
                                .flatMap(availability -> of(one, tiers, availability))
                                .stream())
                .toList();
    }

    private static Optional<ServiceCredit> of(
            Instalment instalment, List<CreditTier> tiers, Availability availability) {
        int most = availability.low().map(low -> percent(tiers, low)).orElse(0);
        int least = availability.high().map(high -> percent(tiers, high)).orElse(0);
        return most == 0 ? Optional.empty() : Optional.of(new ServiceCredit(instalment, least, most));
    }

    private static int percent(List<CreditTier> tiers, Ratio ratio) {
        return tiers.stream()
                .filter(tier -> !ratio.isAtLeast(tier.below()))
                .mapToInt(CreditTier::percent)
                .max()
                .orElse(0);
    }

    /** Yen, cut, if all unobserved time was up. */
    public Yen least() {
        return instalment.amount().fraction(leastPercent, 100);
    }

    /** Yen, cut, if all unobserved time was down. */
    public Yen most() {
        return instalment.amount().fraction(mostPercent, 100);
    }
}
