package dev.servicereport.chart;

import java.util.List;

/**
 * Amounts that add up along bars (積上げ横棒).
 *
 * @param title what the bars show
 * @param unit of the values: {@code 円}, {@code 件}
 * @param series what the parts of each bar are, from the left; at most four
 * @param bars from the top
 */
public record StackedBars(String title, String unit, List<String> series, List<Bar> bars) {

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
        if (series.size() > 4) {
            throw new IllegalArgumentException("at most four parts can be told apart, got " + series.size());
        }
    }
}
