package dev.servicereport.documents.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What pages of the briefing hold and leave out; the last fiscal year is looked at. */
class BriefingPagesTest {

    private static final DataFiles DATA = DataFiles.MINIMAL
            .outages("service,from,to\nweb,2025-04-10T10:00,2025-04-10T10:05\n")
            .asOf("2025-04");

    private static final DataFiles PAID = DATA.agreed("""
            payments:
              - id: service
                title: サービス
                contract-amount: 40000
                instalments: 2
                first-month: 2025-01
                remainder: first
                tax-rate: 10
                due: { months-after: 1, day: last }
            """);

    private static BriefingContext context(DataFiles data) throws Exception {
        var calculation = data.scope().calculation();
        var years = calculation.fiscalYears().stream()
                .filter(year -> year.availability().baseSeconds() > 0)
                .toList();
        return BriefingContext.of(data.read(), calculation, years.get(years.size() - 1), false);
    }

    private static OutlookFacts outlook(DataFiles data) throws Exception {
        return new OutlookPage(context(data)).facts();
    }

    private static MoneyFacts money(String payments) throws Exception {
        DataFiles data = PAID.file("payments.csv", "plan,no,invoiced_on,paid_on,amount\n" + payments);
        return Objects.requireNonNull(new MoneyPage(context(data)).facts());
    }

    /** May begins at the cut-off: a stop at its first second is still to come, one that has begun is not. */
    @Test
    void aPlannedStopIsAheadFromTheCutOffOn() throws Exception {
        DataFiles stops = DATA.exclusions("""
                service,from,to,class,reason
                *,2025-04-30T23:59:59,2025-05-01T02:00:00,planned,前から
                *,2025-06-01T01:00:00,2025-06-01T02:00:00,planned,あと
                *,2025-05-01T00:00:00,2025-05-01T02:00:00,planned,ちょうど
                *,2025-05-02T00:00:00,2025-05-02T02:00:00,other-party,回線
                """);
        assertThat(outlook(stops).stops()).extracting(OutlookFacts.Stop::reason).containsExactly("ちょうど", "あと");
    }

    /** A minute that nobody saw leaves April met: the word is used of no month. */
    @Test
    void onlyWordsThatAreUsedAreExplained() throws Exception {
        DataFiles april = DataFiles.MINIMAL.asOf("2025-04");
        String head = "service,status,from,to\n";
        assertThat(outlook(april.uptime(head + "web,up,2025-04-01T00:01,2025-05-01T00:00\n"))
                        .words())
                .isEmpty();
        assertThat(outlook(april.uptime(head + "web,up,2025-04-02T00:00,2025-05-01T00:00\n"))
                        .words())
                .containsExactly("undetermined");
    }

    /** On 30 April 2025 the last day of warranty is not over; the year after it ends on 30 April 2026. */
    @Test
    void whatEndsWithinAYearIsNamedFromTomorrowOn() throws Exception {
        DataFiles assets = DATA.file("inventory.csv", """
                id,kind,name,quantity,replaced_on,warranty_to,licence_to
                a,server,きょう,1,,2025-04-30,
                b,server,あす,1,,2025-05-01,
                c,server,一年後,1,,2026-04-30,
                d,server,一年と一日,1,,2026-05-01,
                e,server,撤去済み,1,2025-01-15,2025-06-01,
                f,licence,使用権,5,,,2025-07-31
                g,server,あすも,1,,2025-05-01,
                """);
        assertThat(outlook(assets).renewals())
                .extracting(one -> one.kind() + " " + one.name() + " " + one.count())
                .containsExactly("warranty あす、あすも 2", "warranty 一年後 1", "licence 使用権 1");
    }

    @Test
    void aMeasureIsToBeDoneUntilItIsDone() throws Exception {
        DataFiles measures = DATA.file("improvements.csv", """
                month,consulted_on,cause,measure,due_on,done_on
                2025-03,2025-04-03,故障,交換,,2025-05-01
                2025-02,2025-03-03,故障,点検,2025-05-31,
                2025-01,2025-02-03,故障,更新,,2025-04-30
                """);
        assertThat(outlook(measures).measures())
                .extracting(one -> one.text() + " " + one.due())
                .containsExactly("点検 令和7年5月31日", "交換 ");
    }

    @Test
    void whatIsNotMendedAndNotAnsweredIsCounted() throws Exception {
        DataFiles open = DATA.file("incidents.csv", """
                        id,service,detected_at,reported_at,recovered_at,responsible,cause
                        I-1,web,2025-04-10T10:00,2025-04-10T10:01,2025-04-10T10:05,vendor,故障
                        I-2,web,2025-04-20T10:00,2025-04-20T10:01,,vendor,
                        """).file("inquiries.csv", """
                        id,received_at,first_response_at
                        Q-1,2025-04-10T10:00,2025-04-10T10:30
                        Q-2,2025-04-11T10:00,
                        Q-3,2025-04-12T10:00,
                        """);
        assertThat(outlook(open))
                .extracting(OutlookFacts::unrecovered, OutlookFacts::unanswered)
                .containsExactly(1, 2);
    }

    @Test
    void theGravestOfWhatIsNotAsPlannedIsTold() throws Exception {
        assertThat(standing(money("service,1,2025-02-03,2025-02-20,20000\nservice,2,2025-03-03,2025-03-20,20000\n")))
                .isEqualTo("settled 0 4万円 left 0円");
        assertThat(standing(money("service,1,2025-02-03,2025-02-20,20000\n"))).isEqualTo("behind 1 2万円 left 2万円");
        assertThat(standing(money("service,1,2025-02-03,2025-02-20,19000\nservice,2,2025-03-03,,20000\n")))
                .isEqualTo("overdue 1 1万円 left 2万円");
        assertThat(standing(money("service,1,2025-02-03,2025-02-20,30000\nservice,2,2025-03-03,2025-03-20,20000\n")))
                .isEqualTo("different 1 5万円 left ");
    }

    private static String standing(MoneyFacts facts) {
        return facts.standing() + " " + facts.deviating() + " " + facts.paid() + " left " + facts.left();
    }

    /** The table is exact to the yen; below nothing stands the mark of municipal accounts. */
    @Test
    void whatWasPaidTooMuchIsTakenOff() throws Exception {
        assertThat(money("service,1,2025-02-03,2025-02-20,30001\nservice,2,2025-03-03,2025-03-20,20000\n")
                        .rows())
                .containsExactly(
                        new MoneyFacts.MoneyRow("令和6年度", "40,000", "50,001", "△10,001"),
                        new MoneyFacts.MoneyRow("", "40,000", "50,001", "△10,001"));
    }

    @Test
    void aMonthBelowTheLevelIsPutDownToItsLongestIncident() throws Exception {
        DataFiles data = DATA.outages("service,from,to\nweb,2025-04-10T10:00,2025-04-10T15:05\n")
                .file("incidents.csv", """
                        id,service,title,detected_at,reported_at,recovered_at,responsible,cause
                        I-1,web,短い障害,2025-04-09T10:00,2025-04-09T10:01,2025-04-09T10:05,vendor,回線
                        I-2,web,長い障害,2025-04-10T10:00,2025-04-10T10:01,2025-04-10T15:05,vendor,故障
                        I-3,web,,2025-04-11T10:00,2025-04-11T10:01,2025-04-11T10:06,vendor,操作
                        """);
        Troubles troubles = new Troubles(context(data));
        assertThat(troubles.months()).hasSize(1);
        assertThat(troubles.cause(troubles.months().get(0))).isEqualTo("長い障害");
        assertThat(troubles.incidents()).extracting(incident -> incident.id()).isEqualTo(List.of("I-2", "I-3", "I-1"));
    }
}
