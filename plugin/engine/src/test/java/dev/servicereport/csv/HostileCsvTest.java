package dev.servicereport.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.csv.CsvText.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no one should write, and what is said about each; the format page has them as a table. */
class HostileCsvTest {

    @TempDir
    Path folder;

    private CsvText csv;

    @BeforeEach
    void setUp() {
        csv = new CsvText(folder);
    }

    @Test
    void namesTheLineWhereAnUnclosedQuoteOpens() {
        assertThat(csv.read("a,b\n1,2\n\"x\ny\",\"3\n4,5\n6,7\n"))
                .isEqualTo(new Outcome(
                        List.of("2 [1, 2]"),
                        List.of("a.csv:4: found '\"', expected a second quotation mark that closes the cell"
                                + " (ここで始まる引用符「\"」が閉じていません。この行から後は読めません)")));
    }

    @Test
    void refusesAQuoteInTheMiddleOfACell() {
        assertThat(csv.read("a,b\n1,2\n5\" disk,3\n4,5\n"))
                .isEqualTo(new Outcome(
                        List.of("2 [1, 2]"),
                        List.of(
                                "a.csv:3: found '\"', expected quotation marks around the whole cell, and doubled inside"
                                        + " (引用符「\"」がセルの途中にあります。この行から後は読めません)")));
    }

    @Test
    void refusesTextBehindAClosingQuote() {
        assertThat(csv.read("a,b\n1,2\n\"x\" y,3\n"))
                .isEqualTo(new Outcome(
                        List.of("2 [1, 2]"),
                        List.of("a.csv:3: found 'text after a quoted cell', expected a delimiter or the end of the line"
                                + " (引用符「\"」で閉じたセルの後に文字があります。この行から後は読めません)")));
    }

    @Test
    void leavesOutShortAndLongRows() {
        assertThat(csv.read("a,b,c\n1,2\n1,2,3\n1,2,3,4\n"))
                .isEqualTo(
                        new Outcome(
                                List.of("3 [1, 2, 3]"),
                                List.of(
                                        "a.csv:2: found '2 cells', expected 3 cells as in the header (列の数が見出しと違います。区切りや引用符を確かめてください)",
                                        "a.csv:4: found '4 cells', expected 3 cells as in the header (列の数が見出しと違います。区切りや引用符を確かめてください)")));
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(csv.read("").messages())
                .containsExactly("a.csv: found 'an empty file', expected a header row (ファイルが空です。見出しの行を書いてください)");
    }

    @Test
    void refusesAFileOfBlankLines() {
        assertThat(csv.read("\n\n , \n").messages())
                .containsExactly("a.csv: found 'an empty file', expected a header row (ファイルが空です。見出しの行を書いてください)");
    }

    @Test
    void acceptsAFileWithoutRows() {
        assertThat(csv.read("a,b")).isEqualTo(new Outcome(List.of(), List.of()));
    }

    @Test
    void refusesNul() {
        assertThat(csv.read("a,b\n1,x\0y\n2,3\n"))
                .isEqualTo(
                        new Outcome(
                                List.of("3 [2, 3]"),
                                List.of(
                                        "a.csv:2 [b]: found '〔U+0000〕', expected text without control characters"
                                                + " (NUL文字があります。UTF-16 のファイルなら、sources の encoding に UTF-16LE などと書くか、UTF-8 で保存し直してください)")));
    }

    @Test
    void refusesControlCharacters() {
        assertThat(csv.read("a,b\n1,\u001B[31m\n2,\u0085\n").messages())
                .containsExactly(
                        "a.csv:2 [b]: found '〔U+001B〕', expected text without control characters (エスケープ文字があります。ISO-2022-JP（JIS）のファイルなら、sources の encoding に書いてください)",
                        "a.csv:3 [b]: found '〔U+0085〕', expected text without control characters (制御文字があります。取り除いてください)");
    }

    @Test
    void refusesAByteOrderMarkInTheMiddle() {
        assertThat(csv.read("\uFEFFa,b\n1,2\n\uFEFFa,b\n3,4\n"))
                .isEqualTo(new Outcome(
                        List.of("2 [1, 2]", "4 [3, 4]"),
                        List.of("a.csv:3 [a]: found '〔U+FEFF〕', expected text without control characters"
                                + " (BOMがファイルの途中にあります。二つのファイルをつなげていませんか)")));
    }

    @Test
    void refusesACellOfTenMillionCharacters() {
        assertThat(csv.read("a,b\n1,2\n3," + "x".repeat(10_000_000) + "\n"))
                .isEqualTo(new Outcome(
                        List.of("2 [1, 2]"),
                        List.of("a.csv:3: found 'a longer row', expected at most 1000000 characters in a row"
                                + " (1行が長すぎます。改行のないファイルではありませんか。この行から後は読めません)")));
    }

    @Test
    void refusesAHeaderOfTenMillionColumns() {
        assertThat(csv.read("a,".repeat(10_000_000) + "\n").messages())
                .containsExactly("a.csv:1: found 'a longer row', expected at most 1000000 characters in a row"
                        + " (1行が長すぎます。改行のないファイルではありませんか。この行から後は読めません)");
    }

    @Test
    void takesALongCellForAnUnclosedQuote() {
        assertThat(csv.read("a,b\n1,\"x\n" + "3,4\n".repeat(1_000_000)).messages())
                .containsExactly("a.csv:2: found '\"', expected a second quotation mark that closes the cell"
                        + " (ここで始まる引用符「\"」が閉じていません。この行から後は読めません)");
    }

    @Test
    void refusesACellLongerThanExcelTakes() {
        assertThat(csv.read("a,b\n1," + "x".repeat(32_768) + "\n2," + "x".repeat(32_767) + "\n")
                        .messages())
                .containsExactly("a.csv:2 [b]: found '32768 characters', expected at most 32767 in a cell"
                        + " (セルの文字数が Excel の上限を超えています。引用符の閉じ忘れではありませんか)");
    }
}
