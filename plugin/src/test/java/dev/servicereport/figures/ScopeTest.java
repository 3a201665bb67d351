package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.problem.BadInputException;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which months are asked for, and up to when data counts. */
class ScopeTest {

    private static Dataset dataset;

    @BeforeAll
    static void readAnOutageListThatEndsInMay() throws Exception {
        dataset = DataFiles.MINIMAL.outages("""
                service,from,to
                web,2025-05-10T10:00,2025-05-10T10:01
                """).read();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03, 2025-03-31T15:00:00Z",
        "2025-03-30, 2025-03-30T15:00:00Z",
        "2025/3/30, 2025-03-30T15:00:00Z",
        "令和7年3月30日, 2025-03-30T15:00:00Z",
        "2025-03-30T12:34, 2025-03-30T03:34:00Z",
        "2025-03-30T12:34:56+00:00, 2025-03-30T12:34:56Z",
        "2025-03-30 24:00, 2025-03-30T15:00:00Z"
    })
    void aCutOffIsAMonthADayOrATime(String asOf, String instant) throws Exception {
        assertThat(Scope.of(dataset, null, asOf).calculation().horizon().endInstant())
                .hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-02-30", "yesterday", "2025-03-30T48:00", ""})
    void anyOtherCutOffIsRefused(String asOf) {
        assertThatThrownBy(() -> Scope.of(dataset, null, asOf))
                .isInstanceOf(BadInputException.class)
                .hasMessage("service-report.asOf: found '" + asOf
                        + "', expected a month, a day or a time, like 2025-03, 2025-03-31 or 2025-04-01T00:00");
    }

    @Test
    void monthsAreAskedForAsSingleOnesAndRangesInAnyOrder() throws Exception {
        assertThat(months(" 2025-05, 2025-01..2025-03 ,2025-02"))
                .containsExactly(
                        YearMonth.of(2025, 1), YearMonth.of(2025, 2), YearMonth.of(2025, 3), YearMonth.of(2025, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-1", "2025-03..2025-01", "2025-01..2025-02..2025-03", "May", ""})
    void anyOtherTextIsRefused(String months) {
        assertThatThrownBy(() -> months(months))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "service-report.months: found '" + months + "', expected months like 2025-01..2025-12,2026-02");
    }

    @Test
    void aMonthOutsideTheTermOrAfterTheCutOffIsRefused() {
        assertThatThrownBy(() -> months("2025-05..2025-06"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("service-report.months: found '2025-06', expected a month of the service term before the"
                        + " cut-off; data is from 2025-01 to 2025-05");
    }

    private static List<YearMonth> months(String asked) throws BadInputException {
        return Scope.of(dataset, asked, null).months();
    }
}
