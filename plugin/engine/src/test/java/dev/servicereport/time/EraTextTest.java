package dev.servicereport.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTextTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1873-01-01, 明治6年1月1日", "1912-07-29, 明治45年7月29日", "1912-07-30, 大正元年7月30日",
        "1926-12-24, 大正15年12月24日", "1926-12-25, 昭和元年12月25日", "1989-01-07, 昭和64年1月7日",
        "1989-01-08, 平成元年1月8日", "2019-04-30, 平成31年4月30日", "2019-05-01, 令和元年5月1日",
        "2020-01-01, 令和2年1月1日", "2025-01-05, 令和7年1月5日", "2029-12-31, 令和11年12月31日"
    })
    void aDayHasTheEraOfThatDay(LocalDate date, String text) {
        assertThat(EraText.of(date)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"2025-01, 令和7年1月", "2019-04, 平成31年4月", "2019-05, 令和元年5月", "1989-01, 平成元年1月", "1988-12, 昭和63年12月"})
    void aMonthHasTheEraOfItsLastDay(YearMonth month, String text) {
        assertThat(EraText.of(month)).isEqualTo(text);
    }

    @Test
    void datesOfTheOldCalendarAreRefused() {
        assertThatThrownBy(() -> EraText.of(LocalDate.of(1872, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("eras are told from 1873-01-01 on, not for 1872-12-31");
    }
}
