package dev.servicereport.workbook;

import dev.servicereport.cache.Tool;
import dev.servicereport.dataset.InputFile;
import dev.servicereport.sheet.Cell;
import dev.servicereport.sheet.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The sheet that says which files a month's figures come from, and what worked them out (データ). */
final class DataSheet {

    private static final int HEADING = 3;
    private static final List<Integer> WIDTHS = List.of(48, 74);

    private final List<InputFile> files;

    /** @param files those that the figures come from */
    DataSheet(List<InputFile> files) {
        this.files = files;
    }

    Page page(String month) throws IOException {
        List<List<Cell>> lines = new ArrayList<>();
        lines.add(List.of(Cell.text(Words.DATA + "（" + month + "）", Looks.TITLE)));
        lines.add(List.of(Cell.text(
                "service-report " + Tool.release() + " が次のファイルから計算した。SHA-256 が同じなら、ファイルの中身は1文字も変わっていない。", Looks.NOTE)));
        lines.add(List.of(Cell.text("ファイル", Looks.HEAD), Cell.text("SHA-256", Looks.HEAD)));
        for (InputFile file : files) {
            lines.add(List.of(Cell.text(file.name(), Looks.TEXT), Cell.text(file.sha256(), Looks.TEXT)));
        }
        return new Page(Words.DATA, WIDTHS, lines, HEADING, Math.max(HEADING, lines.size()), true, "");
    }
}
