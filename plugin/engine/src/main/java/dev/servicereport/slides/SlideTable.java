package dev.servicereport.slides;

import dev.servicereport.slides.Deck.Column;
import dev.servicereport.slides.Deck.Table;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Draws tables as tables. */
final class SlideTable {

    private static final double PADDING = 7;

    private final SlideLooks looks;
    private final SlideText text;

    SlideTable(SlideLooks looks, SlideText text) {
        this.looks = looks;
        this.text = text;
    }

    /** In points, of a row with so many lines in its highest cell. */
    static double rowHeight(int lines) {
        return lines * SlideRoom.SMALL_SIZE * TextSize.LINE + PADDING;
    }

    void draw(XSLFSlide page, Table table, Rectangle2D place) {
        XSLFTable drawn = page.createTable();
        drawn.setAnchor(place);
        if (SlideRoom.hasHead(table)) {
            row(drawn, table, table.columns().stream().map(Column::head).toList(), 1, "head");
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(drawn, table, table.rows().get(i), SlideRoom.lines(table, i), i % 2 == 1 ? "stripe" : "");
        }
        for (int column = 0; column < table.columns().size(); column++) {
            drawn.setColumnWidth(column, SlideRoom.columnWidth(table, column));
        }
        describe(drawn, table);
    }

    private static void describe(XSLFTable drawn, Table table) {
        CTNonVisualDrawingProps words = ((CTGraphicalObjectFrame) drawn.getXmlObject())
                .getNvGraphicFramePr()
                .getCNvPr();
        words.setName(table.title());
        words.setDescr(table.title());
        CTTableProperties properties = drawn.getCTTable().getTblPr();
        (properties == null ? drawn.getCTTable().addNewTblPr() : properties).setFirstRow(SlideRoom.hasHead(table));
    }

    private void row(XSLFTable drawn, Table table, List<String> cells, int lines, String fill) {
        XSLFTableRow row = drawn.addRow();
        row.setHeight(rowHeight(lines));
        for (int column = 0; column < cells.size(); column++) {
            boolean bold = fill.equals("head") || (column == 0 && !SlideRoom.hasHead(table));
            cell(row.addCell(), cells.get(column), table.columns().get(column), bold, fill);
        }
    }

    private void cell(XSLFTableCell cell, String words, Column column, boolean bold, String fill) {
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        text.write(paragraph, words, SlideRoom.SMALL_SIZE, "text", bold);
        paragraph.setTextAlign(column.right() ? TextAlign.RIGHT : TextAlign.LEFT);
        cell.setTopInset(PADDING / 2);
        cell.setBottomInset(PADDING / 2);
        if (!fill.isEmpty()) {
            cell.setFillColor(looks.color(fill));
        }
        for (BorderEdge edge : List.of(BorderEdge.top, BorderEdge.bottom)) {
            cell.setBorderColor(edge, looks.color("line"));
            cell.setBorderWidth(edge, 0.75);
        }
    }
}
