package dev.servicereport.documents.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void columnsWithRoomKeepTheirSharesOfTheRow() {
        assertThat(ColumnWidths.of(List.of(10, 30), List.of(List.of("番号"), List.of("名称", "架空の会社"))))
                .containsExactly(35, 106);
    }

    @Test
    void aColumnIsAsWideAsItsLongestWord() {
        List<Integer> widths = ColumnWidths.of(
                List.of(2, 30, 30), List.of(List.of("所属", "株式会社サンプルデータセンター見本"), List.of("理由"), List.of("備考")));

        // eleven characters of full width, two behind them, and the insets
        assertThat(widths).containsExactly(29, 56, 56);
    }

    @Test
    void aWordThatNoColumnCouldHoldIsNotWaitedFor() {
        assertThat(ColumnWidths.of(List.of(1, 1), List.of(List.of("a".repeat(200)), List.of("備考"))))
                .containsExactly(71, 71);
    }
}
