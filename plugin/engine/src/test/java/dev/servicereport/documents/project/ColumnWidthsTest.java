package dev.servicereport.documents.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void columnsWithRoomKeepTheirSharesOfTheRow() {
        assertThat(ColumnWidths.of(List.of(10, 30), List.of(List.of("番号", "1"), List.of("名称", "架空の会社"))))
                .containsExactly(35, 106);
    }

    @Test
    void aColumnIsAsWideAsItsLongestWord() {
        List<Integer> widths = ColumnWidths.of(
                List.of(2, 30, 30),
                List.of(List.of("所属", "株式会社サンプルデータセンター見本"), List.of("理由", "－"), List.of("備考", "－")));

        // eleven characters of full width, two behind them, and the insets
        assertThat(widths).containsExactly(29, 56, 56);
    }

    @Test
    void aWordThatNoColumnCouldHoldIsNotWaitedFor() {
        assertThat(ColumnWidths.of(List.of(1, 1), List.of(List.of("a".repeat(200)), List.of("備考"))))
                .containsExactly(71, 71);
    }

    @Test
    void shortTextsAndNumbersOfClausesAreNotBroken() {
        assertThat(ColumnWidths.of(
                        List.of(1, 1, 1, 40),
                        List.of(
                                List.of("番号", "課題-01"),
                                List.of("日", "R6.12.25 22:00"),
                                List.of("条項", "仕様書の3.2.1(1)(ウ)④による"),
                                List.of("備考", "－"))))
                // 7, 14 and 14 characters with their insets; the number of the clause is a word of 14
                .containsExactly(10, 17, 17, 98);
    }

    @Test
    void whereTheRowIsFullOnlyTheShortestStayWhole() {
        List<List<String>> cells = Collections.nCopies(12, List.of("課題", "令和の年月日"));
        assertThat(ColumnWidths.of(Collections.nCopies(12, 1), cells)).containsOnly(11);
        List<List<String>> fewer = Collections.nCopies(8, List.of("課題", "令和の年月日"));
        assertThat(ColumnWidths.of(Collections.nCopies(8, 1), fewer)).containsOnly(17);
    }

    /** Six names on one line each are no gain where the reason beside them then has seven lines. */
    @Test
    void shortTextsAreBrokenWhereThatSavesLines() {
        List<List<String>> cells = new ArrayList<>(Collections.nCopies(6, List.of("氏名", "架空の課の担当者")));
        cells.add(List.of("理由", "長い理由".repeat(20)));

        assertThat(ColumnWidths.of(List.of(1, 1, 1, 1, 1, 1, 10), cells)).containsExactly(8, 8, 8, 8, 8, 8, 88);
    }

    @Test
    void noDateOrIdIsBrokenForTheSakeOfAnAddress() {
        String address = "https://www.city.example.lg.jp/soshiki/joho/kyogi-2025-0412.html を参照";
        List<List<String>> cells = new ArrayList<>(List.of(List.of("番号", "持出-1"), List.of("日", "R6.12.13")));
        cells.addAll(Collections.nCopies(6, List.of("経過", address)));

        List<Integer> widths = ColumnWidths.of(List.of(1, 1, 4, 4, 4, 4, 4, 4), cells);

        // 6 and 8 characters with their insets
        assertThat(widths.subList(0, 2)).containsExactly(9, 11);
    }

    @Test
    void aLongWordIsBrokenBeforeAHeadingOrADateIs() {
        List<List<String>> cells = new ArrayList<>(List.of(List.of("保護措置", "－"), List.of("日", "R6.12.13")));
        cells.addAll(Collections.nCopies(5, List.of("経過", "コンピューターネットワークシステム")));

        assertThat(ColumnWidths.of(List.of(1, 1, 4, 4, 4, 4, 4), cells).subList(0, 2))
                .containsExactly(11, 11);
    }
}
