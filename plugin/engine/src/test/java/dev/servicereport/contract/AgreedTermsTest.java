package dev.servicereport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What of a contract holds on a day: six instalments from January 2025. */
class AgreedTermsTest {

    private static String on(String day, String... amendments) throws Exception {
        StringBuilder payments = new StringBuilder("payments:\n");
        for (int i = 0; i < amendments.length; i++) {
            payments.append("  - { id: p" + i + ", title: 計画, contract-amount: 6000, ceiling: 9000, instalments: 6,"
                    + " first-month: 2025-01" + amendments[i] + " }\n");
        }
        Contract contract = DataFiles.MINIMAL.agreed(payments.toString()).read().contract();
        AgreedTerms agreed = new AgreedTerms(contract, LocalDate.parse(day));
        return agreed.change(contract.payments().get(0))
                        .map(change -> change.contract().toString())
                        .orElse("as signed")
                + " "
                + agreed.end().map(end -> end.lastDay() + " " + end.agreedOn()).orElse("to the end");
    }

    @Test
    void aChangeHoldsFromTheDayOfItsAgreement() throws Exception {
        String change = ", changes: [ { from: 4, contract-amount: 7000, agreed-on: \"2025-02-10\" } ]";
        assertThat(on("2025-02-09", change)).isEqualTo("as signed to the end");
        assertThat(on("2025-02-10", change)).startsWith("7").endsWith("to the end");
    }

    @Test
    void oneWithoutADayHoldsFromTheFirstMonthThatItChanges() throws Exception {
        String change = ", changes: [ { from: 4, contract-amount: 7000 } ]";
        assertThat(on("2025-03-31", change)).startsWith("as signed");
        assertThat(on("2025-04-01", change)).startsWith("7");
    }

    @Test
    void theContractEndsEarlyWhenEachPlanDoes() throws Exception {
        String end = ", termination: { after: 3, agreed-on: \"2025-02-10\" }";
        String later = ", termination: { after: 4, agreed-on: \"2025-02-20\" }";
        assertThat(on("2025-02-20", end)).endsWith("2025-03-31 2025-02-10");
        assertThat(on("2025-02-09", end)).endsWith("to the end");
        assertThat(on("2025-02-20", end, "")).endsWith("to the end");
        assertThat(on("2025-02-19", end, later)).endsWith("to the end");
        assertThat(on("2025-02-20", end, later)).endsWith("2025-04-30 2025-02-20");
        assertThat(on("2025-02-20", ", termination: { after: 3 }")).endsWith("to the end");
        assertThat(on("2025-03-31", ", termination: { after: 3 }")).endsWith("2025-03-31 null");
    }
}
