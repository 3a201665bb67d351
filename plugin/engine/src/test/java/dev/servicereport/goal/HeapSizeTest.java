package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.problem.BadInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeapSizeTest {

    @ParameterizedTest
    @CsvSource({"512m, 512m", "' 4G ', 4g", "1024M, 1024m"})
    void takesANumberWithItsUnit(String given, String written) throws Exception {
        assertThat(HeapSize.of(given).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0m", "512", "4gb", "-1g", "1.5g", "4g -version"})
    void refusesAnythingElse(String given) {
        assertThatThrownBy(() -> HeapSize.of(given))
                .isInstanceOf(BadInputException.class)
                .hasMessage("service-report.heap: found '" + (given.isEmpty() ? "空欄" : given)
                        + "', expected a size like 512m or 4g" + " (「512m」「4g」のように、数と m 又は g で書いてください)");
    }
}
