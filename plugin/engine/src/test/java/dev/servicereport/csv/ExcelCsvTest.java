package dev.servicereport.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelCsvTest {

    @Test
    void beginsWithAByteOrderMarkAndEndsEachLineAsExcelDoes() {
        ExcelCsv csv = new ExcelCsv("回", "支払額");
        csv.number(1).number(3_506_853).end();
        csv.number(2).empty().end();

        assertThat(csv.toString()).isEqualTo("\uFEFF回,支払額\r\n1,3506853\r\n2,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠A", " =1", "\u00A0=1", "\u200B=1", "\u3000@A"
            })
    void textThatASpreadsheetWouldRunIsMarkedAsText(String text) {
        assertThat(row(text)).startsWith("'").contains(text.strip());
    }

    /** Small and raised forms are what Excel may take for the sign itself. */
    @ParameterizedTest
    @ValueSource(strings = {"﹦1", "﹢1", "﹣1", "﹫A", "⁼1", "⁺1", "₊1", "\u22121", " \u2212SUM(A1)", "\u200B﹦1"})
    void aFormThatIsCompatibleWithASignIsMarkedAsText(String text) {
        assertThat(row(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\tA"})
    void aTabOrLineEndBeforeItDoesNotHideAFormula(String text) {
        assertThat(row(text)).startsWith("\"'");
    }

    @Test
    void aFormulaBehindASeparatorStaysInItsCell() {
        assertThat(row("a,=1")).isEqualTo("\"a,=1\"");
        assertThat(row("a\";=1")).isEqualTo("\"a\"\";=1\"");
        assertThat(row("a\r\n=1")).isEqualTo("\"a\r\n=1\"");
    }

    @Test
    void numbersBelowZeroStayNumbers() {
        ExcelCsv csv = new ExcelCsv("差");
        csv.number(-43).end();

        assertThat(csv.toString()).endsWith("\r\n-43\r\n");
    }

    @ParameterizedTest
    @CsvSource({"サーバーサービス", "令和6年度", "2025-02-28", "A&B", "1=1"})
    void ordinaryTextIsWrittenAsItIs(String text) {
        assertThat(row(text)).isEqualTo(text);
    }

    private static String row(String text) {
        ExcelCsv csv = new ExcelCsv("a");
        csv.text(text).end();
        return csv.toString().substring("\uFEFFa\r\n".length()).replaceFirst("\r\n$", "");
    }
}
