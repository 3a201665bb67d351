package dev.servicereport.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.time.TimeTextException.DateAlone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeTextTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final DateTimeText tokyo = new DateTimeText(TOKYO);
    private final DateTimeText newYork = new DateTimeText(NEW_YORK);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-05T10:30",
                "2025-01-05 10:30",
                "2025-01-05T10:30:00",
                "2025-01-05 10:30:00",
                "2025-01-05T10:30:00.999",
                "2025-01-05T10:30:00,5",
                "2025/1/5 10:30",
                "2025/01/05 10:30:00",
                "2025/1/5  10:30",
                "2025-01-05T10:30+09:00",
                "2025-01-05T10:30:00+09:00",
                "2025-01-05T10:30:00+0900",
                "2025-01-05 10:30:00 +09:00",
                "2025-01-05T01:30:00Z",
                "2025-01-05T01:30Z",
                "2025-01-05T01:30:00.123456789Z",
                "2025-01-04T20:30:00-05:00",
                "2025-01-05 10時30分",
                "令和7年1月5日 10時30分",
                "令和7年1月5日10時30分00秒",
                "令和7年1月5日 10:30",
                "R7.1.5 10:30",
                "２０２５－０１－０５　１０：３０",
                " 2025-01-05T10:30 "
            })
    void theSameInstantMayBeWrittenInManyWays(String text) throws TimeTextException {
        assertThat(Instant.ofEpochSecond(tokyo.epochSecond(text))).isEqualTo("2025-01-05T01:30:00Z");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2025-01-05T24:00, 2025-01-05T15:00:00Z", "2025-01-05 24:00:00, 2025-01-05T15:00:00Z",
        "2025/12/31 24:00, 2025-12-31T15:00:00Z", "2025-01-05T24:00+00:00, 2025-01-06T00:00:00Z",
        "令和7年2月28日24時00分, 2025-02-28T15:00:00Z"
    })
    void twentyFourOClockIsTheNextMidnight(String text, Instant instant) throws TimeTextException {
        assertThat(Instant.ofEpochSecond(tokyo.epochSecond(text))).isEqualTo(instant);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-02-30T10:00, expected a date that exists (2025年2月に30日はありません)",
        "2025-13-01 10:00:00, expected a date that exists (2025年に13月はありません)",
        "2025-01-05T48:00, expected a time from 00:00 to 47:59 (48時0分という時刻はありません)",
        "2025-01-05T10:60:00, expected a time from 00:00 to 47:59 (10時60分という時刻はありません)",
        "2025-01-05T10:30:61Z, expected a time from 00:00 to 47:59 (10時30分61秒という時刻はありません)",
        "平成31年5月1日 10:30, expected a date within its era (平成31年5月1日は令和元年5月1日です)",
        "2o25-01-05T10:30, expected a date and time like 2025-01-05T10:30 (年は西暦4桁か元号（令和7年、R7）で書いてください)",
        "25-01-05 10:30, expected a date and time like 2025-01-05T10:30 (年は西暦4桁か元号（令和7年、R7）で書いてください)",
        "2025-01-05T10:30+19:00, expected an offset from -18:00 to +18:00",
        "2025-01-05T10:30:00+18:01, expected an offset from -18:00 to +18:00",
        "2025-01-05T10:30:00+09:60, expected an offset like +09:00"
    })
    void aTimeThatDoesNotExistIsRefusedWithWhatToWrite(String text, String message) {
        assertThatThrownBy(() -> tokyo.epochSecond(text))
                .isInstanceOf(TimeTextException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-01-05T",
                "2025-01-0510:30",
                "2025-01-05T1030",
                "2025-01-05T10:30x",
                "2025-01-05T10:30:00z",
                "2025-01-05T10:30:00 JST",
                "2025-01-05T10:30:00+9:00",
                "2025-01-05T10:30:00*09:00",
                "2025-01-05T10:30:00+09-00",
                "2025-01-05T10:30:00X",
                "2025-01-05t10:30",
                "2025-01-05T10:3a",
                "2025-0a-05T10:30",
                "2025-01-a5T10:30:00",
                "2025-01-05T1a:30:00",
                "2025-01-05T10:a0:00",
                "2025-01-05T10:30:0a",
                "2025-01-05_10:30",
                "2025:01-05T10:30",
                "2025/01-05T10:30",
                "2025-01:05T10:30",
                "2025-01-05T10-30",
                "2025-01-05T10:30-00",
                "1736040600"
            })
    void anythingElseIsNotADateAndTime(String text) {
        assertThatThrownBy(() -> tokyo.epochSecond(text))
                .isInstanceOf(TimeTextException.class)
                .hasMessage("expected a date and time like 2025-01-05T10:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025/1/5", "2025-01-05", "令和7年1月5日", "2025/1/5(日)"})
    void aDateAloneIsRefusedAndTold(String text) {
        assertThatThrownBy(() -> tokyo.epochSecond(text))
                .isInstanceOfSatisfying(
                        TimeTextException.class,
                        refused -> assertThat(refused.dateAlone())
                                .hasValue(new DateAlone(LocalDate.of(2025, 1, 5), 1_736_002_800)))
                .hasMessage("expected a date with a time, like '2025-01-05 10:30'"
                        + " (時刻がありません。「2025-01-05 10:30」のように書いてください)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13:10", "1時5分", "午後1:05"})
    void aTimeAloneIsRefusedAndTold(String text) {
        assertThatThrownBy(() -> tokyo.epochSecond(text))
                .hasMessage("expected a date and time like 2025-01-05T10:30"
                        + " (日付がありません。「2025-01-05 10:30」のように日付から書いてください)");
    }

    @ParameterizedTest
    @CsvSource({
        "2025/1/5(日) 13:00, 2025-01-05T04:00:00Z",
        "2025/1/5 （日） 13:00, 2025-01-05T04:00:00Z",
        "令和7年1月5日（日曜日）13時00分, 2025-01-05T04:00:00Z",
        "2025/1/5 午後0:30, 2025-01-05T03:30:00Z",
        "2025/1/5 午前 0:30:15, 2025-01-04T15:30:15Z",
        "2025年1月5日 午後11時59分, 2025-01-05T14:59:00Z",
        "2025-01-05 24:00:00.5, 2025-01-05T15:00:00Z",
        "2025-01-05 26:00, 2025-01-05T17:00:00Z",
        "2025-01-31 47:59:59, 2025-02-01T14:59:59Z"
    })
    void readsWhatPeopleWrite(String text, String instant) throws TimeTextException {
        assertThat(Instant.ofEpochSecond(tokyo.epochSecond(text))).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025/1/5(月) 13:00 | expected the weekday of that date (2025-01-05 は日曜日です)
            2025/1/5(祝) 13:00 | expected a date and time like 2025-01-05T10:30
            2025/1/5 午後12:30 | expected a time from 午前0:00 to 午後11:59, or one of 24 hours (午前・午後の時は0から11までです。正午は「午後0:00」または「12:00」と書いてください)
            2025/1/5 48:00     | expected a time from 00:00 to 47:59 (48時0分という時刻はありません)
            """)
    void refusesWhatMayMeanSomethingElse(String text, String message) {
        assertThatThrownBy(() -> tokyo.epochSecond(text)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-09T02:00", "2025-03-09T02:59:59", "2025/3/9 2:30"})
    void aTimeThatTheClockLeavesOutIsRefused(String text) {
        assertThatThrownBy(() -> newYork.epochSecond(text))
                .isInstanceOf(TimeTextException.class)
                .hasMessage("expected a time that exists in America/New_York (夏時間への切替えでとばされる時刻です)");
    }

    @Test
    void aTimeThatComesTwiceIsTheFirstOfThem() throws TimeTextException {
        assertThat(Instant.ofEpochSecond(newYork.epochSecond("2025-11-02T01:30")))
                .isEqualTo("2025-11-02T05:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Tokyo",
                "UTC",
                "America/New_York",
                "Europe/London",
                "America/Sao_Paulo",
                "Asia/Kathmandu",
                "Pacific/Apia",
                "Australia/Lord_Howe"
            })
    void everyHourOfManyYearsIsReadAsTheClockShowedIt(String zone) throws TimeTextException {
        ZoneId place = ZoneId.of(zone);
        DateTimeText reader = new DateTimeText(place);
        Instant first = Instant.parse("2010-01-01T00:00:00Z");
        long[] read = new long[10 * 366 * 24];
        long[] shown = new long[read.length];

        for (int hour = 0; hour < read.length; hour++) {
            LocalDateTime local = LocalDateTime.ofInstant(first.plusSeconds(hour * 3600L), place);
            shown[hour] = local.atZone(place).withEarlierOffsetAtOverlap().toEpochSecond();
            read[hour] = reader.epochSecond(local.toString());
        }

        assertThat(read).isEqualTo(shown);
    }

    @Test
    void anyTimeWithAnyOffsetIsTheInstantItSays() throws TimeTextException {
        Random random = new Random(20250105);

        for (int i = 0; i < 20_000; i++) {
            Instant instant = Instant.ofEpochSecond(random.nextLong(0, 4_102_444_800L));
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * random.nextInt(-18 * 60, 18 * 60 + 1));
            OffsetDateTime written = instant.atOffset(offset);

            assertThat(tokyo.epochSecond(written.toString())).isEqualTo(instant.getEpochSecond());
        }
    }
}
