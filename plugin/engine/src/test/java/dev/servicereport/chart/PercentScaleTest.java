package dev.servicereport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentScaleTest {

    @ParameterizedTest
    @CsvSource({
        // nothing below the target: once the allowed unavailability below it
        "99.8, 99.9, 99.6 99.7 99.8 99.9 100.0",
        // down to the lowest month
        "99.8, 99.41, 99.4 99.6 99.8 100.0",
        // but not down to one that is far below
        "99.8, 96 99.7, 99.6 99.7 99.8 99.9 100.0",
        "99.8, 0, 99.6 99.7 99.8 99.9 100.0",
        "99.95, 99.96, 99.90 99.92 99.94 99.96 99.98 100.00",
        // a target without any allowance
        "100, 100, 99.990 99.992 99.994 99.996 99.998 100.000",
        // never below zero
        "50, 10, 0 20 40 60 80 100",
    })
    void showsTheNeighbourhoodOfTheTarget(BigDecimal target, String lows, String ticks) {
        List<BigDecimal> values =
                Arrays.stream(lows.split(" ")).map(BigDecimal::new).toList();

        assertThat(PercentScale.of(target, values).ticks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly(ticks.split(" "));
    }
}
