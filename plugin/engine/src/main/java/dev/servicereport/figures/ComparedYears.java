package dev.servicereport.figures;

import dev.servicereport.money.Yen;
import dev.servicereport.payment.FiscalYearTotal;
import dev.servicereport.payment.PartialScenario;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.time.FiscalYear;
import java.util.List;
import java.util.stream.Stream;

/** A plan without and with a partial payment, year by year (部分払の有無による年度別支払額の比較). */
public final class ComparedYears {

    private ComparedYears() {}

    /**
     * @param year the fiscal year
     * @param without what it bears without a partial payment
     * @param with what it bears with one
     */
    public record Compared(FiscalYear year, Yen without, Yen with) {

        public Yen difference() {
            return with.minus(without);
        }
    }

    /** Every year that bears a payment either way, by year. */
    public static List<Compared> of(PartialScenario scenario) {
        return Stream.of(scenario.without(), scenario.with())
                .flatMap(schedule -> schedule.fiscalYears().stream())
                .map(FiscalYearTotal::fiscalYear)
                .distinct()
                .sorted()
                .map(year -> new Compared(year, amount(scenario.without(), year), amount(scenario.with(), year)))
                .toList();
    }

    private static Yen amount(PaymentSchedule schedule, FiscalYear year) {
        return schedule.fiscalYears().stream()
                .filter(total -> total.fiscalYear().equals(year))
                .map(FiscalYearTotal::amount)
                .findFirst()
                .orElse(Yen.ZERO);
    }
}
