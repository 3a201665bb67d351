package dev.servicereport.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({
        "2024-03-31, 2023",
        "2024-04-01, 2024",
        "2024-12-31, 2024",
        "2025-01-01, 2024",
        "2025-03-31, 2024",
        "2025-04-01, 2025"
    })
    void itRunsFromAprilToMarch(LocalDate date, int startYear) {
        assertThat(FiscalYear.of(date)).isEqualTo(new FiscalYear(startYear));
        assertThat(FiscalYear.of(YearMonth.from(date))).isEqualTo(new FiscalYear(startYear));
        assertThat(new FiscalYear(startYear).contains(date)).isTrue();
        assertThat(new FiscalYear(startYear + 1).contains(date)).isFalse();
    }

    @Test
    void itHasTwelveMonthsAndKnowsItsFirstAndLastDay() {
        FiscalYear year = new FiscalYear(2024);

        assertThat(year.firstDay()).isEqualTo("2024-04-01");
        assertThat(year.lastDay()).isEqualTo("2025-03-31");
        assertThat(year.months()).hasSize(12).startsWith(YearMonth.of(2024, 4)).endsWith(YearMonth.of(2025, 3));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1911, 明治44年度",
        "1925, 大正14年度",
        "1988, 昭和63年度",
        "1989, 平成元年度",
        "2018, 平成30年度",
        "2019, 令和元年度",
        "2020, 令和2年度",
        "2024, 令和6年度",
        "2029, 令和11年度"
    })
    void itsLabelHasTheEraOfItsDecember(int startYear, String label) {
        assertThat(new FiscalYear(startYear).label()).isEqualTo(label);
    }

    @Test
    void yearsAreOrderedByTime() {
        assertThat(new FiscalYear(2024)).isLessThan(new FiscalYear(2025));
    }

    @Test
    void yearsFromOneToAnotherShareTheirEra() {
        assertThat(new FiscalYear(2026).label(new FiscalYear(2029))).isEqualTo("令和8～11年度");
        assertThat(new FiscalYear(2019).label(new FiscalYear(2020))).isEqualTo("令和元～2年度");
        assertThat(new FiscalYear(2018).label(new FiscalYear(2020))).isEqualTo("平成30～令和2年度");
        assertThat(new FiscalYear(2026).label(new FiscalYear(2026))).isEqualTo("令和8年度");
    }
}
