package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GemsTest {

    @Test
    void areThereInTheVersionsThatTheSpeedWasTestedWith() {
        assertThat(Gems.missing()).isEmpty();
    }
}
