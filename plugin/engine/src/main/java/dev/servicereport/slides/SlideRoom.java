package dev.servicereport.slides;

import dev.servicereport.slides.Deck.Picture;
import dev.servicereport.slides.Deck.Slide;
import dev.servicereport.slides.Deck.Table;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a slide lie, one below the other: title, text, chart or picture, table. In points on a page of 960 × 540.
 */
record SlideRoom(Rectangle2D title, Rectangle2D body, Rectangle2D visual, Rectangle2D table) {

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
    private static final double TITLE_SIZE = 28;
    private static final double LONG_TITLE_SIZE = 22;
    /** Bold letters are wider. */
    private static final double TITLE_WIDTH = 830;

    private static final double TITLE_TOP = 12;
    private static final double TITLE_HEIGHT = 62;
    private static final double FIGURE_HEIGHT = 78;
    private static final double GAP = 8;

    /** What a box of text keeps free at its sides. */
    private static final double INSETS = 14.4;

    /** Between title and foot, with gaps around three parts. */
    private static final double PAGE = FOOT.getMinY() - TITLE_TOP - TITLE_HEIGHT - 4 * GAP;

    /** Below a paragraph. */
    private static final double BELOW = 9;

    private static final double LEAST_PICTURE = 100;
    private static final double LEAST_LINES = 200;
    private static final double LEAST_BAR = 18;

    /** Of text or of a row on one slide. */
    private static final int MOST_LINES = 12;

    static SlideRoom of(Slide slide) {
        Rectangle2D title = new Rectangle2D.Double(LEFT, TITLE_TOP, INSIDE, TITLE_HEIGHT);
        Rectangle2D body = new Rectangle2D.Double(LEFT, title.getMaxY() + GAP, INSIDE, bodyHeight(slide));
        double free = body.getMaxY() + GAP;
        Table table = slide.table();
        double forTable = table == null ? 0 : tableHeight(table);
        Rectangle2D visual = visual(slide.visual(), free, FOOT.getMinY() - free - forTable - 2 * GAP);
        double below = visual.isEmpty() ? free : visual.getMaxY() + GAP;
        return new SlideRoom(title, body, visual, new Rectangle2D.Double(LEFT, below, INSIDE, forTable));
    }

    /** Whether all of it has its place above the foot, its chart large enough to be read. */
    static boolean fits(Slide slide) {
        double height = bodyHeight(slide) + leastHeight(slide.visual());
        Table table = slide.table();
        return height + (table == null ? 0 : tableHeight(table)) <= PAGE;
    }

    private static double bodyHeight(Slide slide) {
        double text = slide.figure().isEmpty() ? 0 : FIGURE_HEIGHT;
        for (String paragraph : slide.paragraphs()) {
            text += TextSize.lines(paragraph, INSIDE - PADDING, TEXT_SIZE) * TEXT_SIZE * TextSize.LINE + BELOW;
        }
        return text;
    }

    private static double leastHeight(@Nullable Visual visual) {
        if (visual instanceof Plot plot) {
            return plot.axis() == null
                    ? Math.min(PAGE / 2, LEAST_BAR * plot.categories().size() + PADDING)
                    : LEAST_LINES;
        }
        return visual == null ? 0 : LEAST_PICTURE;
    }

    /** A paragraph in pieces none of which is higher than a slide. */
    static List<String> pieces(String paragraph) {
        return TextSize.pieces(paragraph, INSIDE - PADDING, TEXT_SIZE, MOST_LINES);
    }

    /** A row in pieces none of which is higher than a slide; its cells go on below each other. */
    static List<List<String>> pieces(Table table, List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(TextSize.pieces(row.get(column), columnWidth(table, column) - PADDING, SMALL_SIZE, MOST_LINES));
        }
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, most)
                .mapToObj(i -> cells.stream()
                        .map(cell -> i < cell.size() ? cell.get(i) : "")
                        .toList())
                .toList();
    }

    /** At the foot on the right, beside the number. */
    static Rectangle2D logo(Picture logo) {
        double scale = Math.min(LOGO.getWidth() / logo.width(), LOGO.getHeight() / logo.height());
        double width = logo.width() * scale;
        double height = logo.height() * scale;
        return new Rectangle2D.Double(
                LOGO.getMaxX() - width, LOGO.getY() + (LOGO.getHeight() - height) / 2, width, height);
    }

    /** What stands at the foot, beside a logo if there is one: two lines begin in the gap above it, so that they end on the slide. */
    static Rectangle2D foot(String words, @Nullable Picture logo) {
        double width = logo == null ? FOOT.getWidth() : logo(logo).getX() - FOOT.getX();
        double up = TextSize.lines(words, width - INSETS, SMALL_SIZE) > 1 ? GAP : 0;
        return new Rectangle2D.Double(FOOT.getX(), FOOT.getY() - up, width, FOOT.getHeight() + up);
    }

    /** In points: the largest at which a title stays on one line; a longer one takes two of the smallest. */
    static double titleSize(String title) {
        return TextSize.lines(title, TITLE_WIDTH, TITLE_SIZE) == 1 ? TITLE_SIZE : LONG_TITLE_SIZE;
    }

    /** A chart takes what is left; a picture is as large as its width and the height that is left allow. */
    private static Rectangle2D visual(@Nullable Visual visual, double top, double height) {
        if (!(visual instanceof Picture picture)) {
            return visual == null ? new Rectangle2D.Double() : new Rectangle2D.Double(LEFT, top, INSIDE, height);
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
                    most,
                    TextSize.lines(
                            table.rows().get(row).get(column), columnWidth(table, column) - PADDING, SMALL_SIZE));
        }
        return most;
    }

    static double columnWidth(Table table, int column) {
        int all = table.columns().stream().mapToInt(Deck.Column::share).sum();
        return INSIDE * table.columns().get(column).share() / all;
    }
}
