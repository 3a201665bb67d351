package dev.servicereport.chart;

import dev.servicereport.wording.AmountText;
import dev.servicereport.wording.YenUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.jfree.data.Range;

/**
 * An axis of yen from 0 to a highest amount, with few ticks, each a whole number of its unit.
 *
 * @param highest yen, the highest amount shown
 */
record YenScale(long highest) {

    private static final long MOST_TICKS = 6;

    /** The unit of the ticks: {@code 百万円}. */
    String unit() {
        return unitOfTicks().word();
    }

    private YenUnit unitOfTicks() {
        return YenUnit.largestOf(step());
    }

    /** 1, 2 or 5 times a power of ten, so that there are few ticks. */
    private long step() {
        long power = 1;
        while (power * 10 * MOST_TICKS <= highest) {
            power *= 10;
        }
        long unit = power;
        return LongStream.of(1, 2, 5, 10)
                .map(times -> times * unit)
                .filter(step -> step * MOST_TICKS >= highest)
                .findFirst()
                .orElseThrow();
    }

    /**
     * @param headroom room beyond the highest amount, as a part of it
     */
    LabelledAxis axis(ChartFonts fonts, double headroom) {
        double top = Math.max(1, highest) * (1 + headroom);
        List<LabelledAxis.Label> ticks = LongStream.rangeClosed(0, highest / step())
                .map(i -> i * step())
                .mapToObj(at -> LabelledAxis.Label.plain(
                        (double) at, AmountText.number(at / unitOfTicks().yen())))
                .toList();
        return new LabelledAxis(fonts, new Range(0, top), ticks);
    }
}
