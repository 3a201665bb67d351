package dev.servicereport.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YenTest {

    @Test
    void sumsDifferencesAndProductsAreExact() {
        assertThat(new Yen(700).plus(new Yen(300))).isEqualTo(new Yen(1000));
        assertThat(new Yen(700).minus(new Yen(1000))).isEqualTo(new Yen(-300));
        assertThat(new Yen(3_506_833).times(60)).isEqualTo(new Yen(210_409_980));
        assertThat(Yen.sum(List.of(new Yen(1), new Yen(2), new Yen(3)))).isEqualTo(new Yen(6));
        assertThat(Yen.sum(List.of())).isEqualTo(Yen.ZERO);
    }

    @ParameterizedTest(name = "{0} × {1} ÷ {2} = {3}")
    @CsvSource({
        "210410000, 10, 110, 19128181", "21041000, 10, 110, 1912818", "3156150, 10, 110, 286922", "-110, 10, 110, -10",
        "-109, 10, 110, -9", "109, 10, 110, 9", "0, 10, 110, 0", "9223372036854775807, 10, 110, 838488366986797800"
    })
    void aFractionIsCutTowardsZero(long amount, long numerator, long denominator, long part) {
        assertThat(new Yen(amount).fraction(numerator, denominator)).isEqualTo(new Yen(part));
    }

    @Test
    void nothingOverflowsInSilence() {
        Yen most = new Yen(Long.MAX_VALUE);

        assertThatThrownBy(() -> most.plus(new Yen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Yen(Long.MIN_VALUE).minus(new Yen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.fraction(2, 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.fraction(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amountsAreOrderedAndPrintedPlainly() {
        assertThat(new Yen(2)).isLessThan(new Yen(10));
        assertThat(new Yen(-3_506_833)).hasToString("-3506833");
    }
}
