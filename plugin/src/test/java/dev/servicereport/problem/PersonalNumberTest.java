package dev.servicereport.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 123456789018 has a valid check digit and belongs to nobody. */
class PersonalNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789018",
                "1234-5678-9018",
                "1234 5678 9018",
                "1234 - 5678 - 9018",
                "１２３４５６７８９０１８",
                "１２３４－５６７８－９０１８",
                "1234\u200B5678\u200B9018",
                "123 456 789 018",
                "1 2 3 4 5 6 7 8 9 0 1 8",
                "氏名山田、番号123456789018。",
                "No123456789018",
                "電話089-982-1111 1234-5678-9018",
                "123456789018 123456789018",
                "2025-01-05 10:30 123456789018"
            })
    void findsANumber(String text) {
        assertThat(PersonalNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456789012",
                "12345678901",
                "0123456789018",
                "1234567890180",
                "1234-5678-9018-3456",
                "12-3456-7890-18",
                "123,456,789,018",
                "123.456.789.018",
                "1234/5678/9018",
                "000000000000",
                "0000-0000-0000",
                "089-982-1111",
                "090-1234-5678",
                "2025-07-01T00:00",
                "2025-01-05 - 2025-01-06"
            })
    void findsNone(String text) {
        assertThat(PersonalNumber.isIn(text)).isFalse();
    }

    /** Each has the check digit that would make it one. */
    @ParameterizedTest
    @ValueSource(strings = {"202501051037", "20250105-1037", "20250105103 7"})
    void takesADateOfThisCenturyForADate(String text) {
        assertThat(PersonalNumber.isIn(text)).isFalse();
    }

    @Test
    void findsANumberThatBeginsLikeADateThatDoesNotExist() {
        assertThat(PersonalNumber.isIn("202513001037")).isFalse();
        assertThat(PersonalNumber.isIn("202513321030")).isFalse();
    }

    @Test
    void masksEachNumberAndKeepsTheRest() {
        assertThat(PersonalNumber.masked("前1234-5678-9018中１２３４５６７８９０１８後")).isEqualTo("前〔非表示の番号〕中〔非表示の番号〕後");
    }

    @Test
    void keepsTextWithoutANumberAsItIs() {
        assertThat(PersonalNumber.masked("ＡＤ－１ ①")).isEqualTo("ＡＤ－１ ①");
    }
}
