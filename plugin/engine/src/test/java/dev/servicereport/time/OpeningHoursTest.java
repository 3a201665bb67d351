package dev.servicereport.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final DailyHours OFFICE = new DailyHours(30_600, 62_100);
    private static final ClosedDays JAPAN = new ClosedDays(
            true, List.of(new ClosedDays.YearlyPeriod(MonthDay.of(12, 29), MonthDay.of(1, 3))), Set.of());

    /** 08:30-17:15, Monday to Friday, without holidays and the turn of the year. */
    private static final OpeningHours BUSINESS = weekdays(OFFICE);

    @Test
    void businessHoursLeaveOutNightsWeekendsAndHolidays() {
        TimeSpans open = BUSINESS.within(span("2025-01-09T12:00", "2025-01-14T09:00", TOKYO), TOKYO);

        assertThat(text(open, TOKYO)).isEqualTo("""
                2025-01-09T12:00/2025-01-09T17:15
                2025-01-10T08:30/2025-01-10T17:15
                2025-01-14T08:30/2025-01-14T09:00
                """);
    }

    @Test
    void aDayMayHaveSeveralHours() {
        OpeningHours withLunch = weekdays(new DailyHours(32_400, 43_200), new DailyHours(46_800, 61_200));

        TimeSpans open = withLunch.within(span("2025-01-06T00:00", "2025-01-07T00:00", TOKYO), TOKYO);

        assertThat(text(open, TOKYO)).isEqualTo("""
                2025-01-06T09:00/2025-01-06T12:00
                2025-01-06T13:00/2025-01-06T17:00
                """);
    }

    @Test
    void wholeDaysInARowAreOneSpan() {
        OpeningHours weekdaysDayAndNight = weekdays(DailyHours.WHOLE_DAY);

        TimeSpans open = weekdaysDayAndNight.within(span("2025-01-09T12:00", "2025-01-15T00:00", TOKYO), TOKYO);

        assertThat(text(open, TOKYO)).isEqualTo("""
                2025-01-09T12:00/2025-01-11T00:00
                2025-01-14T00:00/2025-01-15T00:00
                """);
    }

    @Test
    void alwaysIsTheWholeWindow() {
        TimeSpan month = span("2025-02-01T00:00", "2025-03-01T00:00", TOKYO);

        assertThat(OpeningHours.ALWAYS.within(month, TOKYO)).isEqualTo(TimeSpans.of(month));
    }

    @Test
    void anEmptyWindowHasNoOpenTime() {
        assertThat(BUSINESS.within(new TimeSpan(0, 0), TOKYO)).isEqualTo(TimeSpans.NONE);
    }

    @Test
    void theDayOnWhichTheClockGoesForwardIsAnHourShorter() {
        OpeningHours night = everyDay(new DailyHours(3600, 14_400));

        TimeSpans open = night.within(span("2025-03-09T00:00", "2025-03-10T00:00", NEW_YORK), NEW_YORK);

        assertThat(open.seconds()).isEqualTo(2 * 3600);
    }

    @Test
    void hoursThatBeginInTheHourLeftOutBeginWithTheChange() {
        OpeningHours night = everyDay(new DailyHours(9000, 14_400));

        TimeSpans open = night.within(span("2025-03-09T00:00", "2025-03-10T00:00", NEW_YORK), NEW_YORK);

        assertThat(text(open, NEW_YORK)).isEqualTo("2025-03-09T03:00/2025-03-09T04:00\n");
    }

    @Test
    void hoursOverTheHourThatComesTwiceHaveBoth() {
        OpeningHours night = everyDay(new DailyHours(3600, 7200));

        TimeSpans open = night.within(span("2025-11-02T00:00", "2025-11-03T00:00", NEW_YORK), NEW_YORK);

        assertThat(open.seconds()).isEqualTo(2 * 3600);
    }

    @Test
    void anOpenDayIsAWeekdayWithHoursThatIsNotClosed() {
        assertThat(BUSINESS.isOpenDay(LocalDate.of(2025, 1, 10))).isTrue();
        assertThat(BUSINESS.isOpenDay(LocalDate.of(2025, 1, 11))).isFalse();
        assertThat(BUSINESS.isOpenDay(LocalDate.of(2025, 1, 13))).isFalse();
    }

    @Test
    void theNextOpenDayIsTheDayItselfOrTheFirstAfterTheHolidays() {
        assertThat(BUSINESS.nextOpenDay(LocalDate.of(2024, 12, 27))).isEqualTo("2024-12-27");
        assertThat(BUSINESS.nextOpenDay(LocalDate.of(2024, 12, 28))).isEqualTo("2025-01-06");
    }

    @Test
    void thePreviousOpenDayIsTheDayItselfOrTheLastBeforeTheHolidays() {
        assertThat(BUSINESS.previousOpenDay(LocalDate.of(2025, 1, 6))).isEqualTo("2025-01-06");
        assertThat(BUSINESS.previousOpenDay(LocalDate.of(2025, 1, 5))).isEqualTo("2024-12-27");
    }

    @Test
    void whatNeverOpensSaysSo() {
        OpeningHours never = new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of()), ClosedDays.NONE);

        assertThatThrownBy(() -> never.nextOpenDay(LocalDate.of(2025, 1, 31)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no open day in ten years from 2025-01-31 on");
        assertThatThrownBy(() -> never.previousOpenDay(LocalDate.of(2025, 1, 31)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no open day in ten years up to 2025-01-31");
    }

    private static OpeningHours weekdays(DailyHours... hours) {
        return new OpeningHours(hoursOn(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), hours), JAPAN);
    }

    private static OpeningHours everyDay(DailyHours... hours) {
        return new OpeningHours(hoursOn(EnumSet.allOf(DayOfWeek.class), hours), ClosedDays.NONE);
    }

    private static Map<DayOfWeek, List<DailyHours>> hoursOn(Set<DayOfWeek> days, DailyHours... hours) {
        Map<DayOfWeek, List<DailyHours>> weekly = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> weekly.put(day, List.of(hours)));
        return weekly;
    }

    private static TimeSpan span(String from, String to, ZoneId zone) {
        return TimeSpan.of(
                LocalDateTime.parse(from).atZone(zone).toInstant(),
                LocalDateTime.parse(to).atZone(zone).toInstant());
    }

    private static String text(TimeSpans spans, ZoneId zone) {
        return spans.toList().stream()
                .map(span -> LocalDateTime.ofInstant(span.startInstant(), zone) + "/"
                        + LocalDateTime.ofInstant(span.endInstant(), zone) + "\n")
                .collect(joining());
    }
}
