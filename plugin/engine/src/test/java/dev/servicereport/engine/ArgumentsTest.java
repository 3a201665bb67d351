package dev.servicereport.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The command line: each parameter once, in either form. */
class ArgumentsTest {

    @Test
    void bothFormsOfAParameterAreTheSame() {
        assertThat(Arguments.of(List.of("check", "--data", "d", "--months", "2025-01"))
                        .request()
                        .words())
                .isEqualTo(Arguments.of(List.of("check", "--dataDirectory=d", "--months=2025-01"))
                        .request()
                        .words());
    }

    @Test
    void aParameterGivenTwiceIsRefused() {
        assertThatThrownBy(() -> Arguments.of(List.of("check", "--months=2025-01", "--months=2025-02")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--months is given twice, expected once");
        assertThatThrownBy(() -> Arguments.of(List.of("check", "--data", "a", "--dataDirectory=b")))
                .hasMessage("--dataDirectory is given twice, expected once");
    }
}
