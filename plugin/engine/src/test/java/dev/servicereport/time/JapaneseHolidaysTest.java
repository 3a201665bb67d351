package dev.servicereport.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseHolidaysTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    /** Each year on a line: 1948 to 2027 as they were published, 2028 and 2032 by the equinoxes that astronomers expect. */
    @Test
    void everyPublishedYearIsAsPublished() throws IOException {
        String published = resource("japanese-holidays.txt");

        String computed = published
                .lines()
                .map(line -> Integer.parseInt(line.substring(0, 4)))
                .map(year -> year + ": " + holidaysOf(year) + "\n")
                .collect(joining());

        assertThat(computed).isEqualTo(published);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1949, 03-21, 09-23", "1951, 03-21, 09-24", "1956, 03-21, 09-23", "1960, 03-20, 09-23", "1979, 03-21, 09-24",
        "1980, 03-20, 09-23", "1992, 03-20, 09-23", "2012, 03-20, 09-22", "2016, 03-20, 09-22", "2020, 03-20, 09-22",
        "2023, 03-21, 09-23", "2024, 03-20, 09-22", "2027, 03-21, 09-23", "2030, 03-20, 09-23", "2044, 03-20, 09-22",
        "2057, 03-20, 09-22", "2074, 03-20, 09-23", "2088, 03-20, 09-22", "2092, 03-19, 09-22", "2099, 03-20, 09-23"
    })
    void equinoxesFallOnTheAstronomersDay(int year, String spring, String autumn) {
        assertThat(Equinox.SPRING.in(year)).isEqualTo(year + "-" + spring);
        assertThat(Equinox.AUTUMN.in(year)).isEqualTo(year + "-" + autumn);
    }

    @Test
    void aDayBetweenTwoHolidaysIsOneSince1985() {
        assertThat(JapaneseHolidays.name(LocalDate.of(2032, 9, 21))).contains("国民の休日");
        assertThat(JapaneseHolidays.name(LocalDate.of(1984, 5, 4))).isEmpty();
    }

    @Test
    void aSundayBetweenTwoHolidaysWasNoneBefore2007() {
        assertThat(JapaneseHolidays.name(LocalDate.of(1986, 5, 4))).isEmpty();
    }

    @Test
    void aSundayHolidayWasNotMadeUpForBeforeApril1973() {
        assertThat(JapaneseHolidays.name(LocalDate.of(1973, 2, 12))).isEmpty();
        assertThat(JapaneseHolidays.name(LocalDate.of(1973, 4, 30))).contains("振替休日");
    }

    @Test
    void theSubstituteMovesOnOverFurtherHolidaysSince2007() {
        assertThat(JapaneseHolidays.name(LocalDate.of(2009, 5, 6))).contains("振替休日");
        assertThat(JapaneseHolidays.name(LocalDate.of(1992, 5, 6))).isEmpty();
    }

    @Test
    void theEmperorHadNoBirthdayIn2019() {
        assertThat(holidaysOf(2019)).doesNotContain("天皇誕生日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "1948-02-11", "1948-04-29", "1948-05-03"})
    void beforeTheLawOfJuly1948ThereAreNone(LocalDate date) {
        assertThat(JapaneseHolidays.isHoliday(date)).isFalse();
    }

    @Test
    void after2099NothingIsKnown() {
        assertThat(JapaneseHolidays.isHoliday(LocalDate.of(2099, 12, 31))).isFalse();
        assertThatThrownBy(() -> JapaneseHolidays.isHoliday(LocalDate.of(2100, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Japanese holidays are known up to 2099, not for 2100-01-01");
    }

    private static String holidaysOf(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(JapaneseHolidays::isHoliday)
                .map(date ->
                        DAY.format(date) + " " + JapaneseHolidays.name(date).orElseThrow())
                .collect(joining(", "));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = JapaneseHolidaysTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}
