package dev.servicereport.chart;

import dev.servicereport.availability.Verdict;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Availability month by month, for the trend chart (稼働率の推移).
 *
 * @param target the agreed percentage
 * @param points one for each month, ascending, without a break; months without data are among them
 */
public record AvailabilityTrend(BigDecimal target, List<Point> points) {

    /**
     * @param month the month
     * @param low percent if all unobserved time was an outage, cut to the displayed decimals; null without data
     * @param high percent if none was; equal to {@code low} when nothing is unobserved; null without data
     * @param verdict the month's verdict; NOT_APPLICABLE without data
     */
    public record Point(
            YearMonth month,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Verdict verdict) {}

    public AvailabilityTrend {
        points = List.copyOf(points);
    }
}
