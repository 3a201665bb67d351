package dev.servicereport.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a date in a line of any file. */
class SeenDatesTest {

    private static final SeenDates TOKYO = new SeenDates(ZoneId.of("Asia/Tokyo"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-31,down",
                "x 2025/3/31 9:00",
                "2025年3月31日",
                "令和7年3月31日",
                "R7.3.31",
                "log_20250331.csv",
                "1743346800",
                "1743346800000"
            })
    void seesADayHoweverItIsWritten(String text) {
        assertThat(TOKYO.in(text)).containsExactly(Optional.of(LocalDate.of(2025, 3, 31)));
    }

    @Test
    void aMonthIsItsFirstDayAndTheFirstYearOfAnEraIsOne() {
        assertThat(TOKYO.in("2025-03")).containsExactly(Optional.of(LocalDate.of(2025, 3, 1)));
        assertThat(TOKYO.in("令和元年5月")).containsExactly(Optional.of(LocalDate.of(2019, 5, 1)));
    }

    @Test
    void whatOnlyLooksLikeADayIsSeenAsNone() {
        assertThat(TOKYO.in("2025-02-30 and 2025-02-28"))
                .isEqualTo(List.of(Optional.empty(), Optional.of(LocalDate.of(2025, 2, 28))));
        assertThat(TOKYO.in("INC-0001, 99.8%, 10:30")).isEmpty();
    }
}
