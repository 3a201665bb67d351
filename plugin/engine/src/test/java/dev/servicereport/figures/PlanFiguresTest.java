package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is to be paid of a plan, in the order of fiscal years, the partial payment first in its own. */
class PlanFiguresTest {

    @Test
    void aPartialPaymentStandsBeforeTheInstalmentsOfItsYearAndBehindThoseOfEarlierOnes() throws Exception {
        DataFiles signedLate = new DataFiles(
                DataFiles.MINIMAL.contract().replace("2024-06-03", "2025-04-10"), DataFiles.MINIMAL.files(), "2025-06");
        DataFiles data = signedLate.agreed("""
                payments:
                  - id: service
                    title: サービス
                    contract-amount: 40000
                    instalments: 4
                    first-month: 2025-01
                    remainder: first
                    tax-rate: 10
                    due: { months-after: 0, day: last }
                    partial: { amount: 4000, paid-on: "2025-04-30" }
                """);
        PaymentFigures payments = data.scope().calculation().payments();
        assertThat(new PlanFigures(payments, payments.book().accounts().get(0)).lines())
                .extracting(line -> line.year().startYear() + " " + line.no() + " "
                        + line.amount().amount())
                .containsExactly("2024 1 9000", "2024 2 9000", "2024 3 9000", "2025 0 4000", "2025 4 9000");
    }
}
