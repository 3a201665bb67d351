package dev.servicereport.chart;

import java.util.List;

/**
 * How many there are of each kind (件数の内訳).
 *
 * @param title what is counted
 * @param bars the kinds, in the order in which they are drawn
 */
public record CountBars(String title, List<Bar> bars) {

    /**
     * @param label the kind
     * @param count how many, 0 or more
     */
    public record Bar(String label, long count) {}

    public CountBars {
        bars = List.copyOf(bars);
    }
}
