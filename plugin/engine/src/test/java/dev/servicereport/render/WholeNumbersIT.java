package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No number in a table is broken, however long it is. */
class WholeNumbersIT {

    private static List<String> firstPage(Path folder, String table) throws Exception {
        Path pdf = folder.resolve("table.pdf");
        Documents.render(folder, "= 題\n\n" + table, Targets.pdf(pdf));
        return PdfText.firstPage(pdf);
    }

    @Test
    void columnTakesWhatItLacksFromThoseWithRoomToSpare(@TempDir Path folder) throws Exception {
        assertThat(firstPage(folder, """
                        [width=50%,cols="<24,>14,<62",options="header"]
                        |===
                        |年度 |限度額 |備考
                        |令和7年度 |999,999,999,999 |なし
                        |===
                        """)).contains("令和7年度 999,999,999,999 なし");
    }

    @Test
    void longTextsGoOnInAnotherLineForNumbers(@TempDir Path folder) throws Exception {
        assertThat(firstPage(folder, """
                        [width=40%,cols="<50,>20,>30",options="header"]
                        |===
                        |区分 |金額 |累計
                        |機器及びソフトウェアの保守に要する費用 |10,000,000 |999,999,999
                        |===
                        """)).anyMatch(line -> line.endsWith(" 10,000,000 999,999,999"));
    }

    @Test
    void textGetsSmallerWhereNothingElseHelps(@TempDir Path folder) throws Exception {
        assertThat(firstPage(folder, """
                        [width=50%,cols="4*>",options="header"]
                        |===
                        |一 |二 |三 |四
                        |999,999,999,999 |999,999,999,999 |999,999,999,999 |999,999,999,999
                        |===
                        """)).contains("999,999,999,999 999,999,999,999 999,999,999,999 999,999,999,999");
    }

    @Test
    void shortTextsAreNotBrokenWhileOthersHaveRoomToSpare(@TempDir Path folder) throws Exception {
        assertThat(firstPage(folder, """
                        [width=50%,cols="<40,<6,<54",options="header"]
                        |===
                        |月 |障害 |判定
                        |令和7年4月 |記録なし |達成
                        |===
                        """)).contains("令和7年4月 記録なし 達成");
    }

    @Test
    void aHeadingGoesOnInAnotherLineWhereAWordBegins(@TempDir Path folder) throws Exception {
        assertThat(firstPage(folder, """
                        [width=50%,cols="<20,>80",options="header"]
                        |===
                        |端末 番号利用 |備考
                        |192 |なし
                        |===
                        """)).contains("端末 備考", "番号利用");
    }
}
