package dev.servicereport.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that do not hold what they should. */
class CsvRowTest {

    private static final Column A = Column.required("a");

    @TempDir
    Path folder;

    private List<String> messages(String cell, Function<CsvRow, ?> read) {
        return new CsvText(folder).messages("a\n\"" + cell + "\"\n", List.of(A), read::apply);
    }

    private Object value(String cell, Function<CsvRow, ?> read) {
        List<Object> values = new ArrayList<>();
        assertThat(new CsvText(folder)
                        .messages("a\n\"" + cell + "\"\n", List.of(A), row -> values.add(read.apply(row))))
                .isEmpty();
        return values.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234,567.50 | 1234567.50
            ０４２       | 042
            １，０００   | 1000
            """)
    void readsNumbers(String cell, String number) {
        assertThat(value(cell, row -> row.decimal(A).orElseThrow().toPlainString()))
                .isEqualTo(new java.math.BigDecimal(number).toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "0x1p3", "1,5", "12,34", "+1", "1.", ".5", "１e", "十"})
    void refusesWhatIsNoNumber(String cell) {
        assertThat(messages(cell, row -> row.decimal(A)))
                .containsExactly("a.csv:2 [a]: found '" + cell
                        + "', expected a number of 0 or more (「1024」「0.5」のように、0以上の数だけを書いてください)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #####     | 列の幅が足りず「###」のまま保存されています。表計算ソフトで列を広げて保存し直してください
            2.10E+08  | 指数の表示のまま保存されています。セルの書式を「数値」か「文字列」にして保存し直してください
            1e1000000 | 指数の表示のまま保存されています。セルの書式を「数値」か「文字列」にして保存し直してください
            #N/A      | 表計算ソフトの数式の誤りです。値を直してください
            -5        | 負の数は使えません
            ▲1,000    | 負の数は使えません
            """)
    void explainsWhatSpreadsheetsLeave(String cell, String hint) {
        assertThat(messages(cell, row -> row.wholeNumber(A)))
                .containsExactly("a.csv:2 [a]: found '" + cell + "', expected a number of 0 or more (" + hint + ")");
    }

    @Test
    void refusesAnAbsurdNumberWithoutShowingIt() {
        assertThat(messages("99999999999999999999", row -> row.wholeNumber(A)))
                .containsExactly(
                        "a.csv:2 [a]: found '〔非表示の番号〕', expected a number of 0 or more (「1024」「0.5」のように、0以上の数だけを書いてください)");
    }

    @Test
    void refusesAFractionOfAWholeNumber() {
        assertThat(messages("1.5", row -> row.wholeNumber(A)))
                .containsExactly("a.csv:2 [a]: found '1.5', expected a whole number (整数を書いてください)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-02-29      | a date that exists | 2025年2月に29日はありません
            令和7年13月1日  | a date that exists | 令和7年に13月はありません
            平成31年5月1日  | a date within its era | 平成31年5月1日は令和元年5月1日です
            25-01-05        | a date like 2025-01-05 or 令和7年1月5日 | 年は西暦4桁か元号（令和7年、R7）で書いてください
            45662           | a date like 2025-01-05 or 令和7年1月5日 | Excel のシリアル値です。セルの書式を「日付」にして保存し直すか、sources に「timestamp: excel-serial」と書いてください
            ########        | a date like 2025-01-05 or 令和7年1月5日 | 列の幅が足りず「###」のまま保存されています。表計算ソフトで列を広げて保存し直してください
            """)
    void refusesDatesThatDoNotExist(String cell, String expected, String hint) {
        assertThat(messages(cell, row -> row.date(A)))
                .containsExactly("a.csv:2 [a]: found '" + cell + "', expected " + expected + " (" + hint + ")");
    }

    @Test
    void showsADateWithTimeThoughItHasTwelveDigits() {
        assertThat(messages("202501051030", row -> row.time(A)))
                .containsExactly(
                        "a.csv:2 [a]: found '202501051030', expected a date and time like 2025-01-05T10:30 (日時は「2025-01-05 10:30」「令和7年1月5日 10時30分」のように書いてください)");
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThat(new CsvText(folder)
                        .messages(
                                "from,to\n2025-01-02 08:00,2025-01-01 08:00\n",
                                List.of(SpanCells.FROM, SpanCells.TO),
                                SpanCells::read))
                .containsExactly(
                        "a.csv:2 [to]: found '2025-01-01 08:00', expected a time at or after the start (終わりが始まりより前です。どちらかの日時を直してください)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a\u200Bd  | a〔U+200B〕d
            \u202Ead  | 〔U+202E〕ad
            """)
    void refusesInvisibleCharactersInIds(String cell, String shown) {
        assertThat(messages(cell, row -> row.id(A)))
                .containsExactly("a.csv:2 [a]: found '" + shown
                        + "', expected a name without invisible characters (見えない文字（改行・ゼロ幅・書字方向など）があります。消してください)");
    }

    @Test
    void refusesALineEndInAnId() {
        assertThat(messages("a\nd", row -> row.id(A)))
                .containsExactly("a.csv:2 [a]: found 'a〔U+000A〕d', expected a name without invisible characters"
                        + " (見えない文字（改行・ゼロ幅・書字方向など）があります。消してください)");
    }

    @Test
    void readsFullWidthIds() {
        assertThat(value("ＡＤ－１", row -> row.id(A))).isEqualTo("AD-1");
    }

    @Test
    void keepsInvisibleCharactersInFreeTextWithANotice() {
        assertThat(messages("safe\u202Egnp.exe", row -> row.text(A)))
                .containsExactly("a.csv:2 [a]: '〔U+202E〕': invisible; documents show its code (見えない文字のため、その番号を表示する)");
    }

    @Test
    void notesCharactersThatNoFontHas() {
        assertThat(messages("oh 💩💩", row -> row.text(A)))
                .containsExactly("a.csv:2 [a]: 'U+1F4A9': no font has it; documents show 〓 (文書の書体にない文字のため、〓と表示する)");
    }

    @Test
    void missesARequiredValue() {
        assertThat(new CsvText(folder).messages("a,b\n,2\n", List.of(A, Column.optional("b")), row -> row.text(A)))
                .containsExactly("a.csv:2 [a]: found '空欄', expected a value (この列は空にできません。値を書いてください)");
    }

    @Test
    void doesNotTellAnIndividualNumberAndDoesNotHandItOn() {
        assertThat(messages("番号は１２３４－５６７８－９０１８です", row -> row.id(Column.required("never asked"))))
                .containsExactly(
                        "a.csv:2 [a]: found 'twelve digits that are not shown', expected no number that may be an Individual Number"
                                + " (個人番号（マイナンバー）の疑いがある12桁の番号があります。値は表示しません。データから取り除いてください)");
    }

    @Test
    void exemptsColumnsThatAllowNumbers() {
        Column serial = Column.required("serial");
        assertThat(new CsvText(folder).messages("serial\n123456789018\n", List.of(serial), row -> row.id(serial)))
                .isEmpty();
    }
}
