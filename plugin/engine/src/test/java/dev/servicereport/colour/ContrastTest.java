package dev.servicereport.colour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    /** Worked out by others: 21:1 by definition, the rest as calculators for WCAG 2 show them. */
    @ParameterizedTest
    @CsvSource({
        "000000, FFFFFF, 21.00",
        "FFFFFF, FFFFFF, 1.00",
        "767676, FFFFFF, 4.54",
        "777777, FFFFFF, 4.47",
        "0000FF, FFFFFF, 8.59",
        "FF0000, FFFFFF, 3.99",
        "949494, FFFFFF, 3.03"
    })
    void isThatOfTheGuidelines(String one, String other, String ratio) {
        assertThat(Contrast.of(Colour.of(one), Colour.of(other))).hasToString(ratio);
        assertThat(Contrast.of(Colour.of(other), Colour.of(one))).hasToString(ratio);
    }

    @Test
    void theNearestDarkerColourPassesAndTheOneBeforeDoesNot() {
        Colour pale = Colour.of("F0A000");
        Colour darker =
                pale.darkened(colour -> Contrast.of(colour, Colour.WHITE).isAtLeast(Contrast.TEXT));
        assertThat(darker.digits()).isEqualTo("A16B00");
        assertThat(Contrast.of(darker, Colour.WHITE)).hasToString("4.54");
    }
}
