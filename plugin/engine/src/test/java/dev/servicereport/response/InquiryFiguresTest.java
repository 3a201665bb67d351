package dev.servicereport.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.InquiryFigures;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How long first responses took in business hours: 08:30 to 17:15 on weekdays, closed on holidays and at year's end. */
class InquiryFiguresTest {

    private static final DataFiles TWO_BUSINESS_HOURS = DataFiles.MINIMAL
            .agreed("calendar: { business-hours: \"08:30-17:15\", weekdays: MON-FRI, holidays: JP,"
                    + " closed: [\"12-29..01-03\"] }")
            .sla("first-response: { target: PT2H, hours: business }");

    @Test
    void theNightAndTheWeekendDoNotCount() throws Exception {
        assertThat(standings(TWO_BUSINESS_HOURS, "2025-06", """
                id,received_at,first_response_at
                金曜の夕方から月曜の朝,2025-06-13T17:00,2025-06-16T09:00
                土曜から日曜,2025-06-14T10:00,2025-06-15T10:00
                一日おいて,2025-06-17T17:15,2025-06-18T08:30
                """))
                .containsExactly("金曜の夕方から月曜の朝 2700 IN_TIME", "土曜から日曜 0 IN_TIME", "一日おいて 0 IN_TIME");
    }

    /** 28 April to 7 May 2025: closed are 29 April, 3 to 6 May; open are 28 and 30 April, 1, 2 and 7 May. */
    @Test
    void holidaysInARowDoNotCount() throws Exception {
        assertThat(standings(TWO_BUSINESS_HOURS, "2025-05", """
                id,received_at,first_response_at
                連休,2025-05-02T16:15,2025-05-07T09:30
                振替休日,2025-05-06T09:00,2025-05-06T17:00
                """)).containsExactly("連休 7200 IN_TIME", "振替休日 0 IN_TIME");
    }

    /** 29 December 2025 to 3 January 2026 are closed, 4 January is a Sunday. */
    @Test
    void theYearsEndDoesNotCount() throws Exception {
        assertThat(standings(TWO_BUSINESS_HOURS, "2025-12", """
                id,received_at,first_response_at
                年末年始,2025-12-26T16:45,2026-01-05T09:00
                休業中,2025-12-29T09:00,2026-01-05T10:30:01
                """)).containsExactly("年末年始 3600 IN_TIME", "休業中 7201 LATE");
    }

    @Test
    void exactlyOnTheTargetIsInTimeAndOneSecondMoreIsLate() throws Exception {
        assertThat(standings(TWO_BUSINESS_HOURS, "2025-06", """
                id,received_at,first_response_at
                ちょうど,2025-06-10T09:00:00,2025-06-10T11:00:00
                一秒後,2025-06-10T09:00:00,2025-06-10T11:00:01
                """)).containsExactly("ちょうど 7200 IN_TIME", "一秒後 7201 LATE");
    }

    @Test
    void withoutAnAnswerItIsOpenUntilTheTargetHasPassedAtTheCutOff() throws Exception {
        DataFiles data = TWO_BUSINESS_HOURS.asOf("2025-06-10T11:00");

        assertThat(standings(data, "2025-06", """
                id,received_at,first_response_at
                まだ間に合う,2025-06-10T09:00:00,
                過ぎた,2025-06-10T08:59:59,
                締切後の受付,2025-06-10T12:00:00,
                """))
                .containsExactly("過ぎた 7201 LATE", "まだ間に合う 7200 OPEN", "締切後の受付 0 OPEN");
    }

    @Test
    void anAnswerAtTheInstantOfTheQuestionTookNoTime() throws Exception {
        assertThat(standings(TWO_BUSINESS_HOURS, "2025-06", """
                id,received_at,first_response_at
                即答,2025-06-10T09:00,2025-06-10T09:00
                """)).containsExactly("即答 0 IN_TIME");
    }

    @Test
    void withoutATargetNothingIsInTimeOrLate() throws Exception {
        DataFiles data = DataFiles.MINIMAL.asOf("2025-06").file("inquiries.csv", """
                id,received_at,first_response_at
                回答済,2025-06-10T09:00,2025-06-14T09:00
                未回答,2025-06-11T09:00,
                """);

        assertThat(standings(DataFiles.MINIMAL, "2025-06", data.files().get("inquiries.csv")))
                .containsExactly("回答済 345600 NOT_AGREED", "未回答 1695600 OPEN");
        assertThat(data.json("2025-06")).contains("""
                  "inquiries" : {
                    "kept" : true,
                    "count" : 2,
                    "answered" : 1,
                    "withinTarget" : 0,
                    "late" : 0,
                    "open" : 1,
                    "medianSeconds" : 345600,
                    "p90Seconds" : 345600,
                    "longestSeconds" : 345600
                  },
                """);
    }

    @Test
    void aMonthHoldsWhatWasReceivedInItWhenEverItWasAnswered() throws Exception {
        DataFiles data = TWO_BUSINESS_HOURS.asOf("2025-07").file("inquiries.csv", """
                受付日時,一次回答日時,完了日時,番号,手段,件名
                2025-05-31T23:59:59,2025-06-02T09:00,,前月,電話,印刷
                2025-06-30T23:59:59,2025-07-01T09:00,2025-07-02T09:00,月末,メール,ログイン
                2025-06-01T00:00:00,,,月初,電話,印刷
                2025-07-01T00:00:00,,,翌月,電話,印刷
                """);

        assertThat(data.month("2025-06").inquiries().items())
                .extracting(item -> item.inquiry().toString())
                .containsExactly(
                        "Inquiry[id=月初, receivedAt=1748703600, firstResponseAt=null, closedAt=null, channel=電話, subject=印刷]",
                        "Inquiry[id=月末, receivedAt=1751295599, firstResponseAt=1751328000, closedAt=1751414400,"
                                + " channel=メール, subject=ログイン]");
        assertThat(data.month("2025-06").inquiries())
                .returns(1L, InquiryFigures::answered)
                .returns(1L, InquiryFigures::withinTarget);
    }

    /** Ten answers of 1 to 10 minutes: at least half take at most 5, at least 90% at most 9. */
    @Test
    void medianAndNinetiethPercentileAreOnesThatHappened() throws Exception {
        DataFiles data = TWO_BUSINESS_HOURS.asOf("2025-06").file("inquiries.csv", """
                id,received_at,first_response_at
                a,2025-06-10T09:00,2025-06-10T09:10
                b,2025-06-10T09:00,2025-06-10T09:01
                c,2025-06-10T09:00,2025-06-10T09:09
                d,2025-06-10T09:00,2025-06-10T09:02
                e,2025-06-10T09:00,2025-06-10T09:08
                f,2025-06-10T09:00,2025-06-10T09:03
                g,2025-06-10T09:00,2025-06-10T09:07
                h,2025-06-10T09:00,2025-06-10T09:04
                i,2025-06-10T09:00,2025-06-10T09:06
                j,2025-06-10T09:00,2025-06-10T09:05
                open,2025-06-10T09:00,
                """);

        assertThat(data.json("2025-06")).contains("""
                  "inquiries" : {
                    "kept" : true,
                    "count" : 11,
                    "answered" : 10,
                    "withinTarget" : 10,
                    "late" : 1,
                    "open" : 0,
                    "medianSeconds" : 300,
                    "p90Seconds" : 540,
                    "longestSeconds" : 600
                  },
                """);
    }

    @Test
    void aMonthWithoutInquiriesCountsNoneAndHasNoMedian() throws Exception {
        assertThat(TWO_BUSINESS_HOURS.asOf("2025-06").json("2025-06")).contains("""
                  "inquiries" : {
                    "kept" : false,
                    "count" : 0,
                    "answered" : 0,
                    "withinTarget" : 0,
                    "late" : 0,
                    "open" : 0,
                    "medianSeconds" : null,
                    "p90Seconds" : null,
                    "longestSeconds" : null
                  },
                """);
    }

    private static List<String> standings(DataFiles agreed, String month, String inquiries) throws Exception {
        DataFiles data = agreed.file("inquiries.csv", inquiries).file("outages/none.csv", "service,from,to\n");
        return data.asOf(Objects.requireNonNullElse(data.asOf(), month)).month(month).inquiries().items().stream()
                .map(item -> item.inquiry().id() + " " + item.firstResponse().seconds() + " "
                        + item.firstResponse().standing())
                .toList();
    }
}
