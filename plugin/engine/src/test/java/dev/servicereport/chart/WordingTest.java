package dev.servicereport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.wording.Display;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01, R7.1, 令和7年1月",
        "2019-05, R1.5, 令和元年5月",
        "2019-04, H31.4, 平成31年4月",
        "1989-01, H1.1, 平成元年1月",
        "1988-12, S63.12, 昭和63年12月",
    })
    void monthsAreNamedInEras(YearMonth month, String brief, String full) {
        assertThat(MonthText.brief(month)).isEqualTo(brief);
        assertThat(MonthText.full(month)).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0分, 0分",
        "59, 0分59秒, 59秒",
        "5356, 89分16秒, 1時間29分16秒",
        "3600, 60分, 1時間",
        "3601, 60分1秒, 1時間0分1秒",
    })
    void durationsAreExactToTheSecond(long seconds, String minutes, String hours) {
        assertThat(Display.minutes(seconds)).isEqualTo(minutes);
        assertThat(Display.duration(seconds)).isEqualTo(hours);
    }

    @Test
    void namesAreBrokenWhereNoLineBeginsWithAClosingMark() {
        double width = Picture.FONTS.width("あいうえ", Face.PLAIN);

        assertThat(Picture.FONTS.wrap("あいうサーバー（主）、予備", Face.PLAIN, width)).containsExactly("あいう", "サーバー", "（主）、", "予備");
    }

    @Test
    void wordsInLatinLettersAndInKatakanaStayWhole() {
        double width = Picture.FONTS.width("Microsoft 365 Apps for Ente", Face.PLAIN);

        assertThat(Picture.FONTS.wrap("Microsoft 365 Apps for Enterprise", Face.PLAIN, width))
                .containsExactly("Microsoft 365 Apps for ", "Enterprise");
        assertThat(Picture.FONTS.wrap("資産管理システム", Face.PLAIN, Picture.FONTS.width("資産管理シス", Face.PLAIN)))
                .containsExactly("資産管理", "システム");
    }
}
