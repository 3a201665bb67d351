package dev.servicereport.slides;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart drawn by the program that shows the slides, with its data in a workbook inside the file, so that both can be edited
 * (編集できる図). What stands at a value is text that comes with it: no program rounds it.
 *
 * @param title what it shows
 * @param alt it in words
 * @param categories what the values belong to, like months
 * @param series what is drawn of them, each with as many values as there are categories
 * @param axis the axis of the values; null for bars, which begin at 0 and tell their values themselves
 */
public record Plot(
        String title,
        String alt,
        List<String> categories,
        List<Series> series,
        @Nullable Axis axis) implements Visual {

    /** How a series looks; each can be told from the others without colour. */
    public enum Mark {
        /** Points joined where no value is missing between them. */
        JOINED,
        /** A dashed line without points. */
        LEVEL,
        /** Red triangles, not joined. */
        ALARM,
        /** Diamonds, not joined. */
        OPEN,
        /** Short strokes, not joined. */
        UPPER,
        /** A dark part of a bar. */
        DARK_BAR,
        /** A light part of a bar, with an outline, behind those before it. */
        LIGHT_BAR
    }

    /**
     * @param name what it is called in the legend
     * @param mark how it looks
     * @param values one for each category
     */
    public record Series(String name, Mark mark, List<Value> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    /**
     * @param number the value as it is to be shown, or null where there is none
     * @param label what stands at it, one line or several; may be empty
     * @param below whether that stands below instead of above it; bars have it inside
     * @param bare whether it has no mark of its own, because another series has one there
     */
    public record Value(@Nullable BigDecimal number, String label, boolean below, boolean bare) {

        /** No value. */
        public static final Value NONE = new Value(null, "", false, false);
    }

    /**
     * @param unit what it measures
     * @param from its lowest value
     * @param to its highest value
     * @param step between two of its lines
     * @param decimals of the numbers beside it
     */
    public record Axis(String unit, BigDecimal from, BigDecimal to, BigDecimal step, int decimals) {}

    public Plot {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int count = categories.size();
        if (count == 0 || series.stream().anyMatch(one -> one.values().size() != count)) {
            throw new IllegalArgumentException("each series has a value for each category");
        }
    }
}
