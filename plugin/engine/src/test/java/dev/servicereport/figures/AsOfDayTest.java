package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cut-off is about one day, in every document. */
class AsOfDayTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-31T12:00, 2025-03-31",
        "2025-03-31, 2025-03-31",
        "2025-04-01T00:00, 2025-03-31",
        "2024-10-15T12:00, 2024-10-15",
        "2030-02-15T12:00, 2030-02-15",
    })
    void isTheDayOfTheLastSecondBeforeIt(String asOf, LocalDate day) throws Exception {
        FiguresCalculation figures = DataFiles.MINIMAL
                .asOf(asOf)
                .outages("service,from,to\n")
                .scope()
                .calculation();

        assertThat(figures.lastDay()).isEqualTo(day);
        assertThat(figures.payments().asOf()).isEqualTo(day);
    }
}
