package dev.servicereport.chart;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.data.Range;

/**
 * An axis of months over years, named where a fiscal year or a part of one begins.
 *
 * @param first the first month
 * @param count number of months, 1 or more
 */
record MonthScale(YearMonth first, int count) {

    /** A month needs so much width for its name. */
    private static final double LABEL = 38;

    private static final YearMonth APRIL = YearMonth.of(2000, 4);

    /** @param width of the inside of the axes */
    LabelledAxis axis(ChartFonts fonts, double width) {
        int every = every(width);
        List<LabelledAxis.Label> labels = IntStream.range(0, count)
                .filter(i -> Math.floorMod(APRIL.until(first.plusMonths(i), ChronoUnit.MONTHS), every) == 0)
                .mapToObj(i -> LabelledAxis.Label.plain(i + 0.5, MonthText.brief(first.plusMonths(i))))
                .toList();
        return new LabelledAxis(fonts, new Range(0, count), labels);
    }

    private int every(double width) {
        return IntStream.of(1, 3, 6, 12, 24, 60, 120)
                .filter(months -> months * width / count >= LABEL)
                .findFirst()
                .orElse(120);
    }
}
