package dev.servicereport.slides;

import dev.servicereport.slides.Deck.Picture;
import dev.servicereport.slides.Deck.Slide;
import dev.servicereport.slides.Deck.Table;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a slide lie, one below the other: title, text, picture, table. In points on a page of 960 × 540. Japanese text is
 * measured by its characters, each as wide as high.
 */
record SlideRoom(Rectangle2D title, Rectangle2D body, Rectangle2D picture, Rectangle2D table) {

    static final double WIDTH = 960;
    static final double HEIGHT = 540;

    /** Of text. */
    static final double TEXT_SIZE = 18;

    /** Of tables, the foot and notes: nothing is smaller. */
    static final double SMALL_SIZE = 14;

    static final Rectangle2D FOOT = new Rectangle2D.Double(30, 506, 780, 28);
    static final Rectangle2D NUMBER = new Rectangle2D.Double(830, 506, 100, 28);

    private static final Rectangle2D LOGO = new Rectangle2D.Double(724, 506, 100, 26);

    private static final double LEFT = 30;
    private static final double INSIDE = 900;
    private static final double PADDING = 15;
    private static final double TITLE_TOP = 12;
    private static final double TITLE_HEIGHT = 62;
    private static final double FIGURE_HEIGHT = 78;
    private static final double LINE = 1.3;
    private static final double GAP = 8;

    static SlideRoom of(Slide slide) {
        Rectangle2D title = new Rectangle2D.Double(LEFT, TITLE_TOP, INSIDE, TITLE_HEIGHT);
        double text = slide.figure().isEmpty() ? 0 : FIGURE_HEIGHT;
        for (String paragraph : slide.paragraphs()) {
            text += lines(paragraph, INSIDE - PADDING, TEXT_SIZE) * TEXT_SIZE * LINE + TEXT_SIZE / 2;
        }
        Rectangle2D body = new Rectangle2D.Double(LEFT, title.getMaxY() + GAP, INSIDE, text);
        double free = body.getMaxY() + GAP;
        Table table = slide.table();
        double forTable = table == null ? 0 : tableHeight(table);
        Rectangle2D picture = picture(slide.picture(), free, FOOT.getMinY() - free - forTable - 2 * GAP);
        double below = picture.isEmpty() ? free : picture.getMaxY() + GAP;
        return new SlideRoom(title, body, picture, new Rectangle2D.Double(LEFT, below, INSIDE, forTable));
    }

    /** At the foot on the right, beside the number. */
    static Rectangle2D logo(Picture logo) {
        double scale = Math.min(LOGO.getWidth() / logo.width(), LOGO.getHeight() / logo.height());
        double width = logo.width() * scale;
        double height = logo.height() * scale;
        return new Rectangle2D.Double(
                LOGO.getMaxX() - width, LOGO.getY() + (LOGO.getHeight() - height) / 2, width, height);
    }

    /** What is left of the foot beside a logo. */
    static Rectangle2D footBeside(Picture logo) {
        return new Rectangle2D.Double(FOOT.getX(), FOOT.getY(), logo(logo).getX() - FOOT.getX(), FOOT.getHeight());
    }

    /** As large as the width and the height that is left allow. */
    private static Rectangle2D picture(@Nullable Picture picture, double top, double height) {
        if (picture == null) {
            return new Rectangle2D.Double();
        }
        double scale = Math.min(INSIDE / picture.width(), height / picture.height());
        double width = picture.width() * scale;
        return new Rectangle2D.Double(LEFT + (INSIDE - width) / 2, top, width, picture.height() * scale);
    }

    private static double tableHeight(Table table) {
        double height = hasHead(table) ? SlideTable.rowHeight(1) : 0;
        for (int row = 0; row < table.rows().size(); row++) {
            height += SlideTable.rowHeight(lines(table, row));
        }
        return height;
    }

    static boolean hasHead(Table table) {
        return table.columns().stream().anyMatch(column -> !column.head().isEmpty());
    }

    /** The lines of the highest cell of a row. */
    static int lines(Table table, int row) {
        int most = 1;
        for (int column = 0; column < table.columns().size(); column++) {
            most = Math.max(
                    most, lines(table.rows().get(row).get(column), columnWidth(table, column) - PADDING, SMALL_SIZE));
        }
        return most;
    }

    static double columnWidth(Table table, int column) {
        int all = table.columns().stream().mapToInt(Deck.Column::share).sum();
        return INSIDE * table.columns().get(column).share() / all;
    }

    private static int lines(String text, double width, double size) {
        double length = text.codePoints()
                .mapToDouble(c -> c < 0x100 ? size * 0.6 : size)
                .sum();
        return (int) Math.max(1, Math.ceil(length / width));
    }
}
