package dev.servicereport.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDurationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2h 5m 3s          | 7503
            1d 2h             | 93600
            1d2h              | 93600
            0 hrs, 5 mins     | 300
            1 hr, 1 min       | 3660
            1 day 2 hours     | 93600
            0d 0h 5m 3s       | 303
            2時間5分           | 7500
            ２時間 ５分 ３秒     | 7503
            90分間             | 5400
            1日間 2時間 5秒間    | 93605
            45s               | 45
            1,000分            | 60000
            02:05:03          | 7503
            26:05:03.9        | 93903
            303               | 303
            303.9             | 303
            0                 | 0
            """)
    void readsWholeSeconds(String text, long seconds) throws TimeTextException {
        assertThat(WrittenDuration.seconds(text)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1M 2d",
                "5m 2h",
                "5m 5m",
                "2h 5",
                "-5m",
                "5 parsecs",
                "1:60:00",
                "9999999999",
                "2h;5m",
                "PT2H",
                "1,5",
                "1,000",
                "1,000 s",
                "1,234,567.9",
                "1,0000",
                "2時間間"
            })
    void refusesWhatIsNoneOrMayBeTwo(String text) {
        assertThatThrownBy(() -> WrittenDuration.seconds(text))
                .isInstanceOf(TimeTextException.class)
                .hasMessage("expected a duration like 2h 5m 3s, 02:05:03, or seconds"
                        + " (所要時間は「2h 5m 3s」「02:05:03」「2時間5分」か、秒数で書いてください)");
    }

    @ParameterizedTest
    @CsvSource({"5:03, 0:05:03, 5:03:00", "12:30, 0:12:30, 12:30:00"})
    void saysOfTwoPartsThatTheyMayMeanTwoLengths(String text, String minutes, String hours) {
        assertThatThrownBy(() -> WrittenDuration.seconds(text))
                .hasMessageContaining("「" + text + "」は時間と分か、分と秒か決められません。「" + minutes + "」「" + hours + "」のように");
    }
}
