package dev.servicereport.sheet;

import java.math.BigDecimal;
import java.util.List;

/** One sheet as XML. */
final class PageXml {

    private static final int A4 = 9;

    private final Page page;
    private final StyleSheet styles;
    private final StringBuilder xml = new StringBuilder(Parts.HEAD);

    PageXml(Page page, StyleSheet styles) {
        this.page = page;
        this.styles = styles;
    }

    /** @param active whether it is the sheet seen first */
    String of(boolean active) {
        xml.append("<worksheet xmlns=\"")
                .append(Parts.MAIN)
                .append("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.append("<dimension ref=\"A1:")
                .append(Address.of(columns(), Math.max(1, page.rows().size())));
        xml.append("\"/><sheetViews><sheetView showGridLines=\"0\"").append(active ? " tabSelected=\"1\"" : "");
        String below = Address.of(1, page.heading() + 1);
        xml.append(" workbookViewId=\"0\"><pane ySplit=\"").append(page.heading());
        xml.append("\" topLeftCell=\"").append(below).append("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        xml.append("<selection pane=\"bottomLeft\" activeCell=\"")
                .append(below)
                .append("\" sqref=\"")
                .append(below);
        xml.append("\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"18.75\"/><cols>");
        for (int i = 1; i <= page.widths().size(); i++) {
            xml.append("<col min=\"").append(i).append("\" max=\"").append(i).append("\" width=\"");
            xml.append(page.widths().get(i - 1)).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        for (int i = 1; i <= page.rows().size(); i++) {
            row(i, page.rows().get(i - 1));
        }
        xml.append("</sheetData><autoFilter ref=\"").append(filter()).append("\"/>");
        warning();
        xml.append("<printOptions horizontalCentered=\"1\"/>");
        xml.append(
                "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        xml.append("<pageSetup paperSize=\"").append(A4).append("\" orientation=\"");
        xml.append(page.landscape() ? "landscape" : "portrait").append("\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        xml.append("<headerFooter><oddFooter>&amp;C&amp;A　&amp;P / &amp;N</oddFooter></headerFooter></worksheet>");
        return xml.toString();
    }

    /** The cells that filters and the freeze hang on: {@code A4:I20}. */
    String filter() {
        return "A" + page.heading() + ":" + Address.of(columns(), page.last());
    }

    private int columns() {
        return page.widths().size();
    }

    private void warning() {
        if (!page.warning().isEmpty()) {
            String cells = "A1:" + Address.of(columns(), page.rows().size());
            xml.append("<conditionalFormatting sqref=\"")
                    .append(cells)
                    .append("\"><cfRule type=\"containsText\" dxfId=\"0\"");
            xml.append(" priority=\"1\" operator=\"containsText\" text=\"").append(XmlText.escaped(page.warning()));
            xml.append("\"><formula>NOT(ISERROR(SEARCH(&quot;").append(XmlText.escaped(page.warning()));
            xml.append("&quot;,A1)))</formula></cfRule></conditionalFormatting>");
        }
    }

    private void row(int number, List<Cell> cells) {
        xml.append("<row r=\"").append(number);
        int lines = RowHeight.lines(cells, page.widths());
        if (lines > 1) {
            xml.append("\" ht=\"").append(RowHeight.points(lines)).append("\" customHeight=\"1");
        }
        xml.append("\">");
        for (int i = 1; i <= cells.size(); i++) {
            cell(Address.of(i, number), cells.get(i - 1));
        }
        xml.append("</row>");
    }

    private void cell(String address, Cell cell) {
        xml.append("<c r=\"").append(address).append("\" s=\"").append(styles.number(cell.look()));
        String formula = cell.formula().isEmpty() ? "" : "<f>" + XmlText.escaped(cell.formula()) + "</f>";
        BigDecimal number = cell.number();
        if (number != null) {
            xml.append("\">")
                    .append(formula)
                    .append("<v>")
                    .append(number.toPlainString())
                    .append("</v></c>");
        } else if (!formula.isEmpty()) {
            xml.append("\" t=\"str\">")
                    .append(formula)
                    .append("<v>")
                    .append(XmlText.cell(cell.text()))
                    .append("</v></c>");
        } else if (cell.text().isEmpty()) {
            xml.append("\"/>");
        } else {
            xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            xml.append(XmlText.cell(cell.text())).append("</t></is></c>");
        }
    }
}
