package dev.servicereport.chart;

import dev.servicereport.money.Yen;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid and what was paid, month by month (支払の累計と残額).
 *
 * @param title the plan's name
 * @param total all that is paid, yen
 * @param points one for each month from the first payment on to the last, without a break
 */
public record PaymentCurve(String title, Yen total, List<Point> points) {

    /**
     * @param month the month
     * @param planned what falls due up to its end
     * @param paid what was paid up to its end, or null where no record is kept or the month is not over at the cut-off
     */
    public record Point(
            YearMonth month, Yen planned, @Nullable Yen paid) {}

    public PaymentCurve {
        points = List.copyOf(points);
    }
}
