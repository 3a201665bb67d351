package dev.servicereport.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Amounts that add up along bars (積上げ横棒).
 *
 * @param title what the bars show
 * @param unit of the values: {@code 円}, {@code 件}
 * @param series what the parts of each bar are, from the left, no two of the same look
 * @param bars from the top
 */
public record StackedBars(String title, String unit, List<Series> series, List<Bar> bars) {

    /** How a part is filled. They are told apart without colours. */
    public enum Look {
        /** Solid and dark. */
        SOLID,
        /** Slanted lines. */
        HATCHED,
        /** Nothing but its outline. */
        EMPTY,
        /** Rows of dots. */
        DOTTED,
        /** Solid and light. */
        PALE,
        /** Solid and dark with light lines across: something is not as it should be. */
        BARRED
    }

    /**
     * @param name what the part is
     * @param look how it is filled
     */
    public record Series(String name, Look look) {}

    /**
     * @param name what it is about
     * @param values one for each part, from 0
     */
    public record Bar(String name, List<Long> values) {

        public Bar {
            values = List.copyOf(values);
        }

        long sum() {
            return values.stream().mapToLong(Long::longValue).sum();
        }
    }

    public StackedBars {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        if (series.stream().map(Series::look).distinct().count() < series.size()) {
            throw new IllegalArgumentException("parts that look alike cannot be told apart: " + series);
        }
    }

    /** Up to four parts that mean no more than their names: solid, hatched, empty, dotted. */
    public static List<Series> plain(List<String> names) {
        Look[] looks = Look.values();
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Series(names.get(i), looks[i]))
                .toList();
    }
}
