package dev.servicereport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    /** Each character is one wide. */
    private static List<String> lines(String text, int width) {
        return LineBreaks.lines(text, width, String::length);
    }

    @Test
    void aTextThatFitsIsOneLine() {
        assertThat(lines("伊予市", 3)).containsExactly("伊予市");
    }

    @Test
    void noLineBeginsWithAClosingMark() {
        assertThat(lines("停止した。復旧した", 4)).containsExactly("停止し", "た。復旧", "した");
    }

    @Test
    void wordsInKatakanaStayWhole() {
        assertThat(lines("資産管理システム", 6)).containsExactly("資産管理", "システム");
    }

    @Test
    void theLastLineIsNoSingleCharacter() {
        assertThat(lines("サンプルデータセンター愛媛", 12)).containsExactly("サンプルデータセンター", "愛媛");
        assertThat(lines("企画政策課長", 5)).containsExactly("企画政策", "課長");
    }

    @Test
    void aSingleCharacterStandsAloneWhereNothingElseIsLeft() {
        assertThat(lines("市長", 1)).containsExactly("市", "長");
    }

    @Test
    void aNumberStaysWholeAndNoLineBeginsWithABlank() {
        assertThat(lines("7月 99.9189～99.9301%", 14)).containsExactly("7月 99.9189～", "99.9301%");
        assertThat(lines("記録なし 5分。定例", 5)).containsExactly("記録なし ", "5分。定例");
        assertThat(lines("記録なし 5分。定例", 4)).containsExactly("記録なし", "5分。", "定例");
    }

    @Test
    void noLineEndsWithAnOpeningMark() {
        assertThat(lines("電池劣化（予見）", 5)).containsExactly("電池劣化", "（予見）");
    }
}
