package dev.servicereport.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposedMarksTest {

    @ParameterizedTest
    @CsvSource({
        "ストレーシ\u3099 サーハ\u3099ー, ストレージ サーバー",
        "ほ\u309Aんふ\u309A, ぽんぷ",
        "cafe\u0301, café",
        "あ\u3099, あ\u3099",
        "\uFA19田 は\u3099, \uFA19田 ば",
        "\uFA19田, \uFA19田",
    })
    void standInOneCharacterWithTheirLetterAndKanjiStayAsTheyAre(String written, String shown) {
        assertThat(ComposedMarks.in(written)).isEqualTo(shown);
        assertThat(new VisibleText(c -> true).of(written)).isEqualTo(shown);
    }
}
