package dev.servicereport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is due next (期限). */
class DeadlinesTest {

    private static final DataFiles TWO_MONTHS = DataFiles.MINIMAL.term("2025-01-01", "2025-02-28");

    /** Due on the last day of February and of March. */
    private static final DataFiles PAID =
            DataFiles.MINIMAL.term("2025-01-01", "2025-04-30").agreed("""
            payments:
              - id: service
                title: サービス
                contract-amount: 2000
                instalments: 2
                first-month: 2025-01
                remainder: first
                tax-rate: 10
                due: { months-after: 1, day: last }
            """);

    @Test
    void theEndOfServiceIsTheLast() throws Exception {
        assertThat(next(TWO_MONTHS, "2025-02-27")).isEqualTo("SERVICE_END  2025-02-28");
        assertThat(next(TWO_MONTHS, "2025-02-28")).isEqualTo("SERVICE_END  2025-02-28");
    }

    @Test
    void anInstalmentIsDueUntilItIsPaid() throws Exception {
        assertThat(next(PAID, "2025-01-31")).isEqualTo("PAYMENT 1 2025-02-28");
        assertThat(next(
                        PAID.file("payments.csv", "plan,no,invoiced_on,paid_on,amount\nservice,1,2025-02-03,,1000\n"),
                        "2025-02-28"))
                .isEqualTo("PAYMENT 1 2025-02-28");
        DataFiles paid =
                PAID.file("payments.csv", "plan,no,invoiced_on,paid_on,amount\nservice,1,2025-02-03,2025-02-20,1000\n");
        assertThat(next(paid, "2025-02-19")).isEqualTo("PAYMENT 1 2025-02-28");
        assertThat(next(paid, "2025-02-20")).isEqualTo("PAYMENT 2 2025-03-31");
    }

    @Test
    void withoutARecordOfPaymentsThoseWhoseDayIsOverAreLeftOut() throws Exception {
        assertThat(next(PAID, "2025-02-28")).isEqualTo("PAYMENT 1 2025-02-28");
        assertThat(next(PAID, "2025-03-01")).isEqualTo("PAYMENT 2 2025-03-31");
        assertThat(next(PAID, "2025-04-01")).isEqualTo("SERVICE_END  2025-04-30");
    }

    @Test
    void whatWasPromisedIsDueUntilItIsDone() throws Exception {
        DataFiles improvement = TWO_MONTHS.file("improvements.csv", """
                month,consulted_on,cause,measure,due_on,done_on
                2025-01,2025-02-03,故障,交換,2025-02-10,2025-02-12
                """);
        assertThat(next(improvement, "2025-02-02")).isEqualTo("SERVICE_END  2025-02-28");
        assertThat(next(improvement, "2025-02-11")).isEqualTo("IMPROVEMENT 2025-01 2025-02-10");
        assertThat(next(improvement, "2025-02-12")).isEqualTo("SERVICE_END  2025-02-28");
        DataFiles task = TWO_MONTHS.file("milestones.csv", """
                id,phase,name,planned_from,planned_to,started_on,finished_on
                T-1,構築,設計書,2025-01-06,2025-01-31,2025-01-06,2025-02-05
                """);
        assertThat(next(task, "2025-02-04")).isEqualTo("MILESTONE T-1 2025-01-31");
        assertThat(next(task, "2025-02-05")).isEqualTo("SERVICE_END  2025-02-28");
    }

    @Test
    void aFindingIsDueByItsDay() throws Exception {
        DataFiles finding = TWO_MONTHS
                .file("inspections.csv", """
                        id,completed_on,notified_on,inspected_on,result
                        K-1,2025-01-20,2025-01-20,2025-01-24,failed
                        """)
                .file(
                        "findings.csv",
                        "id,inspection,text,due_on,corrected_on\nF-1,K-1,図がない,2025-02-01,\nF-2,K-1,表がない,,\n");
        assertThat(next(finding, "2025-01-31")).isEqualTo("FINDING F-1 2025-02-01");
    }

    @Test
    void ofOneDayTheGravestComesFirstAndThenTheSmallestNumber() {
        LocalDate day = LocalDate.of(2025, 2, 1);
        assertThat(Stream.of(
                                new Deadline(Deadline.Kind.PAYMENT, "2", day),
                                new Deadline(Deadline.Kind.PAYMENT, "1", day),
                                new Deadline(Deadline.Kind.FINDING, "9", day),
                                new Deadline(Deadline.Kind.SERVICE_END, "", day.minusDays(1)))
                        .sorted()
                        .map(DeadlinesTest::text))
                .containsExactly(
                        "SERVICE_END  2025-01-31",
                        "FINDING 9 2025-02-01",
                        "PAYMENT 1 2025-02-01",
                        "PAYMENT 2 2025-02-01");
    }

    @Test
    void aDayIsOverOnTheNextOne() {
        Deadline deadline = new Deadline(Deadline.Kind.PAYMENT, "1", LocalDate.of(2025, 2, 28));
        assertThat(deadline.isOverdueOn(LocalDate.of(2025, 2, 28))).isFalse();
        assertThat(deadline.isOverdueOn(LocalDate.of(2025, 3, 1))).isTrue();
    }

    private static String next(DataFiles data, String asOf) throws Exception {
        DataFiles then = data.asOf(asOf);
        return Deadlines.next(then.read(), then.scope().calculation().payments())
                .map(DeadlinesTest::text)
                .orElse("none");
    }

    private static String text(Deadline deadline) {
        return deadline.kind() + " " + deadline.subject() + " " + deadline.on();
    }
}
