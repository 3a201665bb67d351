package dev.servicereport.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-05", "2025/1/5", "2025/01/05", "2025-1-5", "2025年1月5日", "令和7年1月5日", "令和07年01月05日", "R7.1.5",
                "R7/1/5", "R07.01.05", "令和7.1.5", " 2025-01-05\t", "２０２５－０１－０５", "　令和７年１月５日　", "Ｒ７．１．５", "㋿7年1月5日"
            })
    void theFifthOfJanuary2025MayBeWrittenInManyWays(String text) throws TimeTextException {
        assertThat(DateText.date(text)).isEqualTo("2025-01-05");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "明治45年7月29日, 1912-07-29", "M45.7.29, 1912-07-29", "大正元年7月30日, 1912-07-30", "T15.12.24, 1926-12-24",
        "昭和元年12月25日, 1926-12-25", "S64.1.7, 1989-01-07", "平成元年1月8日, 1989-01-08", "H1.1.8, 1989-01-08",
        "平成31年4月30日, 2019-04-30", "令和元年5月1日, 2019-05-01", "令和1年5月1日, 2019-05-01", "R元.5.1, 2019-05-01",
        "2024-02-29, 2024-02-29", "1873-01-01, 1873-01-01", "9999-12-31, 9999-12-31"
    })
    void erasAreReadUpToTheirLastDay(String text, LocalDate date) throws TimeTextException {
        assertThat(DateText.date(text)).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2025-02-30, a date that exists, 2025年2月に30日はありません",
        "2025-02-29, a date that exists, 2025年2月に29日はありません",
        "令和7年2月30日, a date that exists, 令和7年2月に30日はありません",
        "令和7年13月1日, a date that exists, 令和7年に13月はありません",
        "2025-00-01, a date that exists, 2025年に0月はありません",
        "2025-01-00, a date that exists, 2025年1月に0日はありません",
        "令和0年5月1日, a date that exists, 令和の最初の年は元年（1年）です",
        "平成31年5月1日, a date within its era, 平成31年5月1日は令和元年5月1日です",
        "令和元年4月30日, a date within its era, 令和元年4月30日は平成31年4月30日です",
        "昭和64年1月8日, a date within its era, 昭和64年1月8日は平成元年1月8日です",
        "H元.1.7, a date within its era, 平成元年1月7日は昭和64年1月7日です",
        "明治5年12月2日, a date from 1873-01-01 on, 明治5年以前は旧暦です",
        "0205-01-05, a date from 1873-01-01 on, 明治5年以前は旧暦です",
        "25-01-05, a date like 2025-01-05 or 令和7年1月5日, 年は西暦4桁か元号（令和7年、R7）で書いてください",
        "7年1月5日, a date like 2025-01-05 or 令和7年1月5日, 年は西暦4桁か元号（令和7年、R7）で書いてください"
    })
    void aDateThatIsNoneIsRefusedWithWhatToWrite(String text, String expected, String hint) {
        assertThatThrownBy(() -> DateText.date(text))
                .isInstanceOf(TimeTextException.class)
                .hasMessage("expected " + expected + " (" + hint + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "2025",
                "2025-01",
                "2025-01-",
                "2025-01-05x",
                "2025-01-05T10:30",
                "2025-1/5",
                "2025.1.5",
                "20250105",
                "02025-01-05",
                "2025-001-05",
                "2025-01-005",
                "2025年1月5",
                "令和7年1月",
                "令和7-1/5",
                "令和七年一月五日",
                "R",
                "R7",
                "R.1.5",
                "R100.1.1",
                "令和元元年1月1日",
                "Monday",
                "+2025-01-05",
                "-2025-01-05",
                "2025-01--5",
                "٢٠٢٥-٠١-٠٥",
                "2025- 1-05"
            })
    void anythingElseIsNotADate(String text) {
        assertThatThrownBy(() -> DateText.date(text))
                .isInstanceOf(TimeTextException.class)
                .hasMessage("expected a date like 2025-01-05 or 令和7年1月5日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01", "2025/1", "2025年1月", "令和7年1月", "R7.1", "Ｒ７．０１"})
    void aMonthIsADateWithoutItsDay(String text) throws TimeTextException {
        assertThat(DateText.month(text)).isEqualTo(YearMonth.of(2025, 1));
    }

    @Test
    void bothErasOfTheMonthOfAChangeAreRight() throws TimeTextException {
        assertThat(DateText.month("昭和64年1月")).isEqualTo(YearMonth.of(1989, 1));
        assertThat(DateText.month("平成元年1月")).isEqualTo(YearMonth.of(1989, 1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-13, expected a date that exists (2025年に13月はありません)",
        "平成31年5月, expected a date within its era (平成31年5月31日は令和元年5月31日です)",
        "2025-01-05, expected a month like 2025-01 or 令和7年1月",
        "2025年1, expected a month like 2025-01 or 令和7年1月"
    })
    void aMonthThatIsNoneIsRefused(String text, String message) {
        assertThatThrownBy(() -> DateText.month(text))
                .isInstanceOf(TimeTextException.class)
                .hasMessage(message);
    }
}
