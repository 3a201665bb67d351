package dev.servicereport.slides;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slides to be shown one after the other (スライド一式).
 *
 * @param title what the file is called in its properties
 * @param author who made it, may be empty
 * @param date its date, the same for the same data
 * @param foot what stands at the foot of each slide
 * @param continued what stands behind the title of a slide that goes on with the one before
 * @param slides in their order, at least one
 */
public record Deck(String title, String author, LocalDate date, String foot, String continued, List<Slide> slides) {

    public Deck {
        slides = List.copyOf(slides);
        if (slides.isEmpty()) {
            throw new IllegalArgumentException("no slides");
        }
    }

    /**
     * @param title one whole sentence
     * @param figure a figure to be seen from the last row, empty for none
     * @param paragraphs text
     * @param visual a chart, or null
     * @param table a table, or null
     * @param notes what the speaker sees: where it comes from
     */
    public record Slide(
            String title,
            String figure,
            List<String> paragraphs,
            @Nullable Visual visual,
            @Nullable Table table,
            String notes) {

        public Slide {
            paragraphs = paragraphs.stream().filter(text -> !text.isEmpty()).toList();
        }
    }

    /**
     * @param png the picture
     * @param width its width; only its share of the height counts
     * @param height its height
     * @param title what it shows
     * @param alt it in words
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes of a file, never compared
    public record Picture(byte[] png, int width, int height, String title, String alt) implements Visual {}

    /**
     * @param title what it lists
     * @param columns the columns
     * @param rows the cells, as many in each row as there are columns
     */
    public record Table(String title, List<Column> columns, List<List<String>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("each row has " + width + " cells");
            }
        }
    }

    /**
     * @param head its heading; empty in a table without a head
     * @param share its width as a share of all
     * @param right whether it holds figures, which stand at the right
     */
    public record Column(String head, int share, boolean right) {}
}
