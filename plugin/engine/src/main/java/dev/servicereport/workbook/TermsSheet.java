package dev.servicereport.workbook;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Ratio;
import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.GapPolicy;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.sheet.Address;
import dev.servicereport.sheet.Cell;
import dev.servicereport.sheet.Look;
import dev.servicereport.sheet.Page;
import dev.servicereport.wording.Display;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sheet on which a spreadsheet works availability out again, service by service (算定). All that is divided or compared is a whole
 * number below 2^53, so that its binary arithmetic is exact: a share is cut after its last decimal as an integer, and the verdict compares
 * products instead of shares.
 */
final class TermsSheet {

    private static final int HEADING = 4;
    private static final List<Integer> WIDTHS = List.of(7, 26, 38, 38, 17, 17, 10);
    private static final List<String> HEADINGS = List.of("番号", "サービス", "項目", "計算", "計算値（式）", "報告書の値", "比較");

    /** With more, a share of a month would come near the end of what binary numbers keep. */
    private static final int MOST_DECIMALS = 5;

    private static final String TARGET = "$E$3";

    private final List<ServiceFigures> services;
    private final Sources sheets;
    private final BigDecimal target;
    private final GapPolicy gaps;
    private final int decimals;
    private final List<List<Cell>> lines = new ArrayList<>();

    /** The sheets whose rows are added up. */
    record Sources(IntervalSheet scheduled, IntervalSheet excluded, IntervalSheet down, IntervalSheet unknown) {}

    /** @param services the whole, then each service: their places are their numbers */
    TermsSheet(List<ServiceFigures> services, Sources sheets, BigDecimal target, GapPolicy gaps) {
        this.services = services;
        this.sheets = sheets;
        this.target = target;
        this.gaps = gaps;
        decimals = Math.min(MOST_DECIMALS, target.scale() + 2);
    }

    Page page(String month) {
        lines.add(List.of(Cell.text(Words.TERMS + "（" + month + "）", Looks.TITLE)));
        lines.add(List.of(Cell.text(
                "「計算値」は他のシートの行から表計算ソフトが計算した値、「報告書の値」は月次報告書の値。割合は小数点以下 " + decimals + " 桁未満を切り捨て、判定は端数処理前の値で行う。",
                Looks.NOTE)));
        lines.add(List.of());
        lines.add(
                HEADINGS.stream().map(heading -> Cell.text(heading, Looks.HEAD)).toList());
        for (int no = 0; no < services.size(); no++) {
            service(no, services.get(no));
        }
        lines.set(HEADING - 2, summary());
        return new Page(Words.TERMS, WIDTHS, lines, HEADING, lines.size(), false, Words.DIFFERENT);
    }

    private List<Cell> summary() {
        String compared = "$G$" + (HEADING + 1) + ":$G$" + lines.size();
        String different = "COUNTIF(" + compared + ",\"" + Words.DIFFERENT + "\")";
        Look percent = Looks.percent(Math.max(0, target.scale()));
        return List.of(
                Cell.blank(Looks.NOTE),
                Cell.blank(Looks.NOTE),
                Cell.blank(Looks.NOTE),
                Cell.text("約束の稼働率（％）", Looks.TOTAL),
                Cell.number(target, percent),
                Cell.text("比較の結果", Looks.TOTAL),
                Cell.text(Words.SAME, Looks.TOTAL_WORD)
                        .by("IF(" + different + "=0,\"" + Words.SAME + "\"," + different + "&\"件" + Words.DIFFERENT
                                + "\")"));
    }

    private void service(int no, ServiceFigures figures) {
        Availability found = figures.availability();
        int first = lines.size() + 1;
        boolean without = gaps == GapPolicy.EXCLUDED;
        Cells cells = new Cells(first);
        sum(no, figures, "A サービスを提供すべき時間（秒）", sheets.scheduled(), found.scheduledSeconds());
        sum(no, figures, "B 除く時間（秒）", sheets.excluded(), found.excludedSeconds());
        sum(no, figures, "C 停止時間（秒）", sheets.down(), found.downSeconds());
        sum(no, figures, "D 未計測時間（秒）", sheets.unknown(), found.unknownSeconds());
        add(
                no,
                figures,
                "E 分母（秒）",
                without ? "A－B－D" : "A－B",
                Cell.number(found.baseSeconds(), Looks.COUNT)
                        .by(cells.scheduled() + "-" + cells.excluded() + (without ? "-" + cells.unknown() : "")));
        add(no, figures, "稼働率の下限（％）", how(lowGaps()), share(found.low(), cells, lowGaps()));
        add(no, figures, "稼働率の上限（％）", how(highGaps()), share(found.high(), cells, highGaps()));
        String verdict = Display.verdict(figures.verdict());
        add(no, figures, "判定", "下限・上限と約束の稼働率", Cell.text(verdict, Looks.WORD).by(verdict(cells)));
        String count = "COUNTIFS(" + sheets.down().cells(IntervalSheet.NO) + ",$A" + (lines.size() + 1) + ","
                + sheets.down().cells(IntervalSheet.COUNTED) + ",\"" + Words.COUNTED + "\")";
        add(
                no,
                figures,
                "停止回数（回）",
                "「算入」の行数",
                Cell.number(found.outages(), Looks.COUNT).by(count));
    }

    /** The cells of one service, by the row of its first term. */
    private record Cells(int first) {

        String scheduled() {
            return "$E$" + first;
        }

        String excluded() {
            return "$E$" + (first + 1);
        }

        String down() {
            return "$E$" + (first + 2);
        }

        String unknown() {
            return "$E$" + (first + 3);
        }

        String base() {
            return "$E$" + (first + 4);
        }

        /** The seconds that count as served. */
        String served(boolean gapsAreDown) {
            return "(" + base() + "-" + down() + (gapsAreDown ? "-" + unknown() : "") + ")";
        }
    }

    private boolean lowGaps() {
        return gaps == GapPolicy.DOWN || gaps == GapPolicy.UNDETERMINED;
    }

    private boolean highGaps() {
        return gaps == GapPolicy.DOWN;
    }

    private static String how(boolean gapsAreDown) {
        return gapsAreDown ? "（E－C－D）÷E×100 切捨て" : "（E－C）÷E×100 切捨て";
    }

    private void sum(int no, ServiceFigures figures, String term, IntervalSheet sheet, long seconds) {
        String formula = "SUMIFS(" + sheet.cells(IntervalSheet.SECONDS) + "," + sheet.cells(IntervalSheet.NO) + ",$A"
                + (lines.size() + 1) + "," + sheet.cells(IntervalSheet.COUNTED) + ",\"" + Words.COUNTED + "\")";
        add(
                no,
                figures,
                term,
                sheet.name() + "シートの「" + Words.COUNTED + "」の計",
                Cell.number(seconds, Looks.COUNT).by(formula));
    }

    private Cell share(Optional<Ratio> ratio, Cells cells, boolean gapsAreDown) {
        String scaled =
                "ROUNDDOWN(" + cells.served(gapsAreDown) + "*1" + "0".repeat(decimals + 2) + "/" + cells.base() + ",0)";
        String cut = decimals == 0 ? scaled : scaled + "/1" + "0".repeat(decimals);
        Look look = Looks.percent(decimals);
        String none = Display.verdict(Verdict.NOT_APPLICABLE);
        Cell known =
                ratio.map(found -> Cell.number(found.percent(decimals), look)).orElse(Cell.text(none, look));
        return known.by("IF(" + cells.base() + "=0,\"" + none + "\"," + cut + ")");
    }

    private String verdict(Cells cells) {
        int scale = Math.max(0, target.scale());
        String agreed = ">=ROUND(" + TARGET + "*1" + "0".repeat(scale) + ",0)*" + cells.base();
        String hundredfold = "*1" + "0".repeat(scale + 2);
        return "IF(" + cells.base() + "=0,\"" + Display.verdict(Verdict.NOT_APPLICABLE) + "\",IF("
                + cells.served(lowGaps()) + hundredfold + agreed + ",\"" + Display.verdict(Verdict.MET) + "\",IF("
                + cells.served(highGaps()) + hundredfold + agreed + ",\"" + Display.verdict(Verdict.UNDETERMINED)
                + "\",\"" + Display.verdict(Verdict.MISSED) + "\")))";
    }

    private void add(int no, ServiceFigures figures, String term, String how, Cell worked) {
        int row = lines.size() + 1;
        String compare = Words.comparison(Address.of(5, row), Address.of(6, row));
        lines.add(List.of(
                Cell.number(no, Looks.NUMBER),
                Cell.text(figures.service().name(), Looks.TEXT),
                Cell.text(term, Looks.TEXT),
                Cell.text(how, Looks.TEXT),
                worked,
                worked.by(""),
                Cell.text(Words.SAME, Looks.WORD).by(compare)));
    }
}
