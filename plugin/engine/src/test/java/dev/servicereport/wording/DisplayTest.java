package dev.servicereport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.availability.Ratio;
import dev.servicereport.availability.Verdict;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.time.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as text for people: cut, never rounded up. */
class DisplayTest {

    private static final Display DISPLAY = new Display(ZoneId.of("Asia/Tokyo"), 3);

    @ParameterizedTest
    @CsvSource({
        "0, 0分",
        "1, 1秒",
        "60, 1分",
        "3600, 1時間",
        "5184, 1時間26分24秒",
        "3601, 1時間0分1秒",
        "3660, 1時間1分",
        "3600001, '1,000時間0分1秒'",
        "2678400, 744時間"
    })
    void durationsAreExactWithoutPartsThatAreZero(long seconds, String text) {
        assertThat(Display.duration(seconds)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00:00", "59, 0:00:59", "3599, 0:59:59", "2678400, 744:00:00"})
    void durationsInColumnsAreClocks(long seconds, String text) {
        assertThat(Display.clock(seconds)).isEqualTo(text);
    }

    @Test
    void anAllowanceIsLeftOrOverdrawn() {
        assertThat(Display.left(3600)).isEqualTo("残り1時間");
        assertThat(Display.left(0)).isEqualTo("残り0分");
        assertThat(Display.left(-1500)).isEqualTo("超過25分");
    }

    @Test
    void percentagesAreCut() {
        assertThat(DISPLAY.percent(new Ratio(999_999, 1_000_000))).isEqualTo("99.999%");
        assertThat(DISPLAY.percent(new Ratio(9_999_999, 10_000_000))).isEqualTo("99.999%");
        assertThat(DISPLAY.percent(new Ratio(1, 1))).isEqualTo("100.000%");
        assertThat(DISPLAY.percent(new Ratio(2, 3))).isEqualTo("66.666%");
    }

    @Test
    void anOpenVerdictShowsBothEndsAndNothingOwedShowsNone() throws Exception {
        DataFiles open = DataFiles.MINIMAL.uptime("""
                service,status,from,to
                web,up,2025-06-01T00:00,2025-06-30T00:00
                """);

        assertThat(DISPLAY.percent(open.month("2025-06").overall().availability()))
                .isEqualTo("96.666～100.000%");
        assertThat(DISPLAY.percent(open.month("2024-06").overall().availability()))
                .isEqualTo("－");
        assertThat(DISPLAY.ends(open.month("2025-06").overall().availability())).containsExactly("96.666", "100.000");
        assertThat(DISPLAY.ends(open.month("2024-06").overall().availability())).isEmpty();
    }

    @Test
    void everyVerdictHasAWordAndAMarkOfItsOwn() {
        assertThat(Arrays.stream(Verdict.values())
                        .map(verdict -> verdict + " " + Display.mark(verdict) + " " + Display.verdict(verdict)))
                .containsExactly("MET ○ 達成", "MISSED × 未達成", "UNDETERMINED ◇ 判定保留", "NOT_APPLICABLE － 対象時間なし");
    }

    @Test
    void datesAreInEras() {
        assertThat(Display.month(YearMonth.of(2025, 1))).isEqualTo("令和7年1月");
        assertThat(Display.date(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
    }

    @Test
    void timesHaveSecondsOnlyWhereThereAreSome() {
        assertThat(DISPLAY.time(second("2025-01-08T00:12:00Z"))).isEqualTo("1月8日(水) 09:12");
        assertThat(DISPLAY.time(second("2025-01-08T00:12:05Z"))).isEqualTo("1月8日(水) 09:12:05");
        assertThat(DISPLAY.fullTime(second("2025-01-08T00:12:00Z"))).isEqualTo("令和7年1月8日 09:12");
    }

    @Test
    void aSpanNamesItsSecondDayOnlyWhenThereIsOneAndEndsAtTwentyFourOClock() {
        assertThat(span("2025-01-08T00:12:00Z", "2025-01-08T00:24:00Z")).isEqualTo("1月8日(水) 09:12 ～ 09:24");
        assertThat(span("2025-01-08T00:12:00Z", "2025-01-08T15:00:00Z")).isEqualTo("1月8日(水) 09:12 ～ 24:00");
        assertThat(span("2025-08-31T14:50:00Z", "2025-08-31T15:20:00Z")).isEqualTo("8月31日(日) 23:50 ～ 9月1日(月) 00:20");
        assertThat(span("2025-01-07T15:00:00Z", "2025-01-09T15:00:00Z")).isEqualTo("1月8日(水) 00:00 ～ 1月9日(木) 24:00");
        assertThat(span("2025-01-07T15:00:00Z", "2025-01-07T15:00:00Z")).isEqualTo("1月8日(水) 00:00 ～ 00:00");
    }

    private static String span(String from, String to) {
        return DISPLAY.span(TimeSpan.of(Instant.parse(from), Instant.parse(to)));
    }

    private static long second(String instant) {
        return Instant.parse(instant).getEpochSecond();
    }

    @ParameterizedTest
    @CsvSource({
        "2558040, 2563200, 99.798689… → 99.798%（切捨て）",
        "998, 1000, 99.800%",
        "199597, 200000, 99.798500 → 99.798%（切捨て）",
        "99999999, 100000000, 99.999999 → 99.999%（切捨て）",
        "1, 1, 100.000%",
        "999999999, 1000000000, 99.999999… → 99.999%（切捨て）",
        "0, 7, 0.000%",
    })
    void aDivisionShowsWhatIsCutOff(long part, long whole, String shown) {
        assertThat(new Display(ZoneId.of("Asia/Tokyo"), 3).division(new Ratio(part, whole)))
                .isEqualTo(shown);
    }
}
