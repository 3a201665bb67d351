package dev.servicereport.payment;

import static dev.servicereport.payment.PlanFixture.BUSINESS_DAYS;
import static dev.servicereport.payment.PlanFixture.END_OF_NEXT_MONTH;
import static dev.servicereport.payment.PlanFixture.SIGNED_ON;
import static dev.servicereport.payment.PlanFixture.server;
import static dev.servicereport.payment.PlanFixture.withConditions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.availability.Availability;
import dev.servicereport.contract.GapPolicy;
import dev.servicereport.contract.PlanConditions;
import dev.servicereport.contract.PlanConditions.CreditTier;
import dev.servicereport.contract.PlanConditions.TaxRates;
import dev.servicereport.money.Yen;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Below 99.5 % a twentieth of the instalment, below 99.0 % a tenth. */
class ServiceCreditTest {

    private static final PaymentSchedule SCHEDULE = PaymentSchedule.of(
            withConditions(
                    server(),
                    new PlanConditions(
                            TaxRates.of(10),
                            END_OF_NEXT_MONTH,
                            List.of(
                                    new CreditTier(new BigDecimal("99.5"), 5),
                                    new CreditTier(new BigDecimal("99.0"), 10)))),
            BUSINESS_DAYS,
            SIGNED_ON);

    /** Of 1,000 seconds. */
    @ParameterizedTest(name = "{0} s down and {1} s not seen: from {2} to {3} percent")
    @CsvSource(textBlock = """
            6,  0,  5,  5
            10, 0,  5,  5
            11, 0, 10, 10
            5,  1,  0,  5
            5,  6,  0, 10
            6,  5,  5, 10
            """)
    void unobservedTimeSpansTiers(int down, int unknown, int least, int most) {
        ServiceCredit credit = credits(down, unknown).get(0);

        assertThat(credit.leastPercent()).isEqualTo(least);
        assertThat(credit.mostPercent()).isEqualTo(most);
    }

    @Test
    void aMonthThatIsMetExactlyHasNone() {
        assertThat(credits(5, 0)).isEmpty();
        assertThat(credits(0, 5)).isEmpty();
    }

    @Test
    void amountsAreCutToWholeYen() {
        ServiceCredit credit = credits(6, 5).get(0);

        assertThat(credit.instalment().no()).isEqualTo(3);
        assertThat(credit.least()).isEqualTo(new Yen(175_341));
        assertThat(credit.most()).isEqualTo(new Yen(350_683));
    }

    @Test
    void aMonthInWhichNothingWasOwedHasNone() {
        Availability nothing = new Availability(
                TimeSpans.of(), TimeSpans.of(), TimeSpans.of(), TimeSpans.of(), GapPolicy.UNDETERMINED);

        assertThat(ServiceCredit.of(SCHEDULE, Map.of(YearMonth.of(2025, 3), nothing)))
                .isEmpty();
    }

    private static List<ServiceCredit> credits(int down, int unknown) {
        Availability march = new Availability(
                TimeSpans.of(new TimeSpan(0, 1_000)),
                TimeSpans.of(),
                seconds(0, down),
                seconds(down, down + unknown),
                GapPolicy.UNDETERMINED);
        return ServiceCredit.of(SCHEDULE, Map.of(YearMonth.of(2025, 3), march));
    }

    private static TimeSpans seconds(int from, int to) {
        return TimeSpans.of(new TimeSpan(from, to));
    }
}
