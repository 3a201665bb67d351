package dev.servicereport.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTextTest {

    @ParameterizedTest(name = "{0} is second {1}")
    @CsvSource({
        "00:00, 0", "08:30, 30600", "8:30, 30600", "８：３０, 30600", "8時30分, 30600", "8時5分, 29100", "10:30:15, 37815",
        "10時30分15秒, 37815", "10:30:15.999, 37815", "'10:30:15,9', 37815", "23:59:59, 86399", "24:00, 86400",
                "24:00:00, 86400", "24時00分, 86400"
    })
    void aTimeIsItsSecondsAfterMidnight(String text, int second) throws TimeTextException {
        assertThat(ClockText.secondOfDay(text)).isEqualTo(second);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "24:01, 24時1分という時刻はありません", "25:00, 25時0分という時刻はありません", "10:60, 10時60分という時刻はありません",
        "10:30:60, 10時30分60秒という時刻はありません", "24:00:01, 24時0分1秒という時刻はありません", "10時60分, 10時60分という時刻はありません"
    })
    void aTimeThatDoesNotExistIsRefused(String text, String hint) {
        assertThatThrownBy(() -> ClockText.secondOfDay(text))
                .isInstanceOf(TimeTextException.class)
                .hasMessage("expected a time from 00:00 to 24:00 (" + hint + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10",
                "10:",
                "10:3",
                "10:30:",
                "10:30:1",
                "10:30.5",
                "10:30:15.",
                "1030",
                "10時",
                "10時30",
                "10:30分",
                "100:30",
                "-1:30",
                "10:30 " + "x"
            })
    void anythingElseIsNotATime(String text) {
        assertThatThrownBy(() -> ClockText.secondOfDay(text))
                .isInstanceOf(TimeTextException.class)
                .hasMessage("expected a time like 10:30");
    }
}
