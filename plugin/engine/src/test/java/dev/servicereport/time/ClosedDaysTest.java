package dev.servicereport.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.time.ClosedDays.YearlyPeriod;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedDaysTest {

    private static final YearlyPeriod NEW_YEAR = new YearlyPeriod(MonthDay.of(12, 29), MonthDay.of(1, 3));
    private static final YearlyPeriod OBON = new YearlyPeriod(MonthDay.of(8, 13), MonthDay.of(8, 15));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2024-12-28, false",
        "2024-12-29, true",
        "2024-12-31, true",
        "2025-01-01, true",
        "2025-01-03, true",
        "2025-01-04, false",
        "2025-08-12, false",
        "2025-08-13, true",
        "2025-08-15, true",
        "2025-08-16, false"
    })
    void yearlyPeriodsIncludeBothEndsAndMayRunOverTheYearsEnd(LocalDate date, boolean closed) {
        ClosedDays days = new ClosedDays(false, List.of(NEW_YEAR, OBON), Set.of());

        assertThat(days.contains(date)).isEqualTo(closed);
    }

    @Test
    void nationalHolidaysCountOnlyWhereTheyAreAgreed() {
        LocalDate holiday = LocalDate.of(2025, 2, 11);

        assertThat(new ClosedDays(true, List.of(), Set.of()).contains(holiday)).isTrue();
        assertThat(ClosedDays.NONE.contains(holiday)).isFalse();
    }

    @Test
    void singleDaysAreClosedInTheirYearOnly() {
        ClosedDays days = new ClosedDays(false, List.of(), Set.of(LocalDate.of(2025, 6, 2)));

        assertThat(days.contains(LocalDate.of(2025, 6, 2))).isTrue();
        assertThat(days.contains(LocalDate.of(2026, 6, 2))).isFalse();
    }
}
