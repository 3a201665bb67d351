package dev.servicereport.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways of writing times that a source can name. */
class TimeFormsTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M/d/yyyy H:mm             | 1/5/2025 8:00                | 2025-01-04T23:00:00Z
            M/d/yyyy H:mm             | 12/31/2025 23:59             | 2025-12-31T14:59:00Z
            M/d/yyyy H:mm             | 1/5/2025 24:00               | 2025-01-05T15:00:00Z
            M/d/yyyy H:mm             | １/５/２０２５　８:００          | 2025-01-04T23:00:00Z
            M/d/yyyy h:mm:ss a        | 1/5/2025 12:00:01 AM         | 2025-01-04T15:00:01Z
            M/d/yyyy h:mm:ss a        | 1/5/2025 12:30:00 pm         | 2025-01-05T03:30:00Z
            M/d/yyyy h:mm:ss a        | 1/5/2025 1:30:00\u202FPM     | 2025-01-05T04:30:00Z
            yyyy/MM/dd ah:mm          | 2025/01/05 午後1:30           | 2025-01-05T04:30:00Z
            yyyy年M月d日 H時m分         | 2025年1月5日 8時5分            | 2025-01-04T23:05:00Z
            dd.MM.yyyy HH:mm[:ss]     | 05.01.2025 08:00             | 2025-01-04T23:00:00Z
            dd.MM.yyyy HH:mm[:ss]     | 05.01.2025 08:00:07          | 2025-01-04T23:00:07Z
            d MMM yy, HH:mm           | 5 jan 25, 08:00              | 2025-01-04T23:00:00Z
            EEE MMM d HH:mm:ss yyyy   | Sun Jan 5 08:00:00 2025      | 2025-01-04T23:00:00Z
            yyyy-MM-dd HH:mm:ss.SSS   | 2025-01-05 08:00:00.999      | 2025-01-04T23:00:00Z
            yyyyMMddHHmmss            | 20250105080000               | 2025-01-04T23:00:00Z
            yyyy-MM-dd'T'HH:mm:ssXXX  | 2025-01-05T08:00:00+01:00    | 2025-01-05T07:00:00Z
            yyyy-MM-dd HH:mm VV       | 2025-01-05 08:00 Europe/Oslo | 2025-01-05T07:00:00Z
            epoch-seconds             | 1736031600                   | 2025-01-04T23:00:00Z
            epoch-seconds             | 1736031600.999               | 2025-01-04T23:00:00Z
            epoch-seconds             | 1.7360316E+09                | 2025-01-04T23:00:00Z
            yyyy/M/d aK:mm            | 2025/1/5 午後0:30             | 2025-01-05T03:30:00Z
            yyyy/M/d(E) H:mm          | 2025/1/5(日) 8:00             | 2025-01-04T23:00:00Z
            yyyy年M月d日 EEEE H:mm      | 2025年1月5日 日曜日 26:00        | 2025-01-05T17:00:00Z
            epoch-milliseconds        | 1736031600999                | 2025-01-04T23:00:00Z
            excel-serial              | 45662                        | 2025-01-04T15:00:00Z
            excel-serial              | 45662.3333333333             | 2025-01-04T23:00:00Z
            excel-serial              | 45662.43819444444            | 2025-01-05T01:31:00Z
            excel-serial              | 45662.999999999              | 2025-01-05T15:00:00Z
            excel-serial              | 61                           | 1900-02-28T15:00:00Z
            excel-serial              | 2025/1/5 8:00                | 2025-01-04T23:00:00Z
            ''                        | 2025/1/5 8:00                | 2025-01-04T23:00:00Z
            """)
    void readsTheSecond(String form, String text, String second) throws TimeTextException {
        String written = text.replace("\\u202F", "\u202F");
        assertThat(Instant.ofEpochSecond(TimeForms.of(form, TOKYO).epochSecond(written)))
                .isEqualTo(Instant.parse(second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M/d/yyyy H:mm      | 2/30/2025 8:00       | a date that exists (2025年2月に30日はありません)
            M/d/yyyy H:mm      | 13/1/2025 8:00       | a date that exists (月と日の順が、書式「M/d/yyyy H:mm」と逆ではありませんか)
            M/d/yyyy H:mm      | 13/13/2025 8:00      | a date that exists (2025年に13月はありません)
            M/d/yyyy H:mm      | 1/5/2025 48:00       | a time from 00:00 to 47:59 (48時0分という時刻はありません)
            M/d/yyyy H:mm      | 1/5/2025 24:60       | a time from 00:00 to 47:59 (24時60分という時刻はありません)
            M/d/yyyy H:mm      | 1/5/2025 -1:00       | a date and time that exist (日時の桁数を確かめてください)
            M/d/yyyy H:mm      | 1/5/2025 99999999:00 | a date and time that exist (日時の桁数を確かめてください)
            M/d/yyyy H:mm      | 1/5/1872 8:00        | a date from 1873-01-01 on (明治5年以前は旧暦です)
            M/d/yyyy H:mm      | 1/5/2025 8:00 AM     | a time written as 'M/d/yyyy H:mm' (contract.yaml の timestamp の書式「M/d/yyyy H:mm」と合いません)
            M/d/yyyy H:mm      | 2025-01-05 8:00      | a time written as 'M/d/yyyy H:mm' (contract.yaml の timestamp の書式「M/d/yyyy H:mm」と合いません)
            M/d/yyyy h:mm a    | 1/5/2025 13:00 PM    | an hour from 1 to 12 with AM or PM (12時間表記の時は1から12までです)
            E M/d/yyyy H:mm    | Mon 1/5/2025 8:00    | the weekday of that date (2025-01-05 は日曜日です)
            epoch-seconds      | 1736031600000        | seconds since 1970, like 1736040600 (1970年からの秒数を書いてください。13桁ならミリ秒（epoch-milliseconds）です)
            epoch-seconds      | 99999999999999       | seconds since 1970, like 1736040600 (1970年からの秒数を書いてください。13桁ならミリ秒（epoch-milliseconds）です)
            epoch-seconds      | 1.74E+09             | all digits of the number (表計算ソフトが下の桁を捨てています。元のファイルから、セルの書式を「文字列」か「数値」にして出力し直してください)
            M/d/yyyy           | 1/5/2025             | a date with a time, like '2025-01-05 10:30' (時刻がありません。「2025-01-05 10:30」のように書いてください)
            yyyy/M/d aK:mm     | 2025/1/5 午後12:30     | an hour from 0 to 11 with AM or PM (書式 K の時は0から11までです。12 があるなら h を使ってください)
            yyyy/M/d(E) H:mm   | 2025/1/5(月) 8:00     | the weekday of that date (2025-01-05 は日曜日です)
            epoch-milliseconds | -1                   | milliseconds since 1970, like 1736040600000 (1970年からのミリ秒数を書いてください。10桁なら秒（epoch-seconds）です)
            excel-serial       | 60                   | an Excel date from 61 (1900-03-01) to 2958465 (9999-12-31) (1900年3月1日より前のシリアル値は、Excel が1900年2月29日を数えるため読めません)
            excel-serial       | 2958466              | an Excel date from 61 (1900-03-01) to 2958465 (9999-12-31) (1900年3月1日より前のシリアル値は、Excel が1900年2月29日を数えるため読めません)
            """)
    void refusesWhatIsNone(String form, String text, String message) {
        TimeText times = TimeForms.of(form, TOKYO);
        assertThatThrownBy(() -> times.epochSecond(text))
                .isInstanceOf(TimeTextException.class)
                .hasMessage("expected " + message);
    }

    @Test
    void refusesATimeThatAChangeOfTheClockLeavesOut() {
        TimeText oslo = TimeForms.of("d.M.yyyy H:mm", ZoneId.of("Europe/Oslo"));
        assertThatThrownBy(() -> oslo.epochSecond("30.3.2025 2:30"))
                .hasMessage("expected a time that exists in Europe/Oslo (夏時間への切替えでとばされる時刻です)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M/d/yyyy H:mm       | 1/5/2025
            M/d/yyyy h:mm:ss a  | 1/5/2025
            yyyy/MM/dd ah:mm    | 2025/01/05
            M/d/yyyy H:mm       | 令和7年1月5日
            excel-serial        | 45662
            excel-serial        | 2025-01-05
            epoch-seconds       | R7.1.5
            """)
    void readsADateAlone(String form, String text) throws TimeTextException {
        assertThat(TimeForms.of(form, TOKYO).date(text)).isEqualTo(LocalDate.of(2025, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H:mm",
                "M/d H:mm",
                "M/d/yyyy h:mm",
                "M/d/yyyy HH:mm a",
                "M/d/yyyy mm",
                "yyyy-DD HH",
                "QQQ",
                "{",
                "M/d/yyyy 'x",
                "b"
            })
    void refusesPatternsThatGiveNoTime(String pattern) {
        assertThatThrownBy(() -> TimeForms.of(pattern, TOKYO)).isInstanceOf(IllegalArgumentException.class);
    }
}
