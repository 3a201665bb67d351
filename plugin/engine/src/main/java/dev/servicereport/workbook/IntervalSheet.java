package dev.servicereport.workbook;

import dev.servicereport.sheet.Address;
import dev.servicereport.sheet.Cell;
import dev.servicereport.sheet.Page;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet of intervals: their seconds are a formula of their ends, to whole seconds, since spreadsheets keep times of day as fractions that
 * are not exact.
 */
final class IntervalSheet {

    static final int NO = 1;
    static final int FROM = 3;
    static final int TO = 4;
    static final int SECONDS = 5;
    static final int COUNTED = 6;

    private static final int HEADING = 3;
    private static final List<Integer> WIDTHS = List.of(7, 26, 29, 29, 13, 9, 50, 42);
    private static final List<String> HEADINGS = List.of("番号", "サービス", "開始", "終了", "秒数（式）", "算入", "理由", "元データ（ファイル:行）");

    private final String name;
    private final List<IntervalRow> rows;
    private final ZoneOffset offset;
    private final String absent;

    /**
     * @param name of the sheet
     * @param offset at which all times are written, so that their differences are true also where clocks change
     * @param absent what stands for the rows of the data where there are none
     */
    IntervalSheet(String name, List<IntervalRow> rows, ZoneOffset offset, String absent) {
        this.name = name;
        this.rows = rows;
        this.offset = offset;
        this.absent = absent;
    }

    String name() {
        return name;
    }

    /** The cells of one of its columns, for a formula on another sheet. */
    String cells(int column) {
        return Address.range(name, column, HEADING + 1, last());
    }

    private int last() {
        return HEADING + Math.max(1, rows.size());
    }

    Page page(String month) {
        List<List<Cell>> lines = new ArrayList<>();
        lines.add(List.of(Cell.text(name + "（" + month + "）", Looks.TITLE)));
        lines.add(List.of(Cell.text(note(), Looks.NOTE)));
        lines.add(
                HEADINGS.stream().map(heading -> Cell.text(heading, Looks.HEAD)).toList());
        rows.forEach(row -> lines.add(line(row, lines.size() + 1)));
        if (rows.isEmpty()) {
            lines.add(nothing());
        }
        return new Page(name, WIDTHS, lines, HEADING, last(), true, "");
    }

    private String note() {
        String zone = offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
        return "秒数＝（終了－開始）×86400 を1秒に丸めたもの。算定シートは「" + Words.COUNTED + "」の行だけを番号ごとに合計する。" + "「" + Words.COUNTED
                + "」の期間は番号の中では重ならない。番号0は全体。時刻は UTC" + zone + "。";
    }

    private List<Cell> line(IntervalRow row, int number) {
        String seconds = "ROUND((" + Address.of(TO, number) + "-" + Address.of(FROM, number) + ")*86400,0)";
        String sources = row.sourceText("\n");
        return List.of(
                Cell.number(row.no(), Looks.NUMBER),
                Cell.text(row.service().name(), Looks.TEXT),
                Cell.time(row.span().start(), offset, Looks.TIME),
                Cell.time(row.span().end(), offset, Looks.TIME),
                Cell.number(row.span().seconds(), Looks.COUNT).by(seconds),
                Cell.text(row.countedWord(), Looks.WORD),
                Cell.text(row.reason(), Looks.TEXT),
                Cell.text(sources.isEmpty() ? absent : sources, Looks.TEXT));
    }

    private static List<Cell> nothing() {
        return Stream.of("", Words.NOTHING, "", "", "", "", "", "")
                .map(text -> Cell.text(text, Looks.TEXT))
                .toList();
    }
}
