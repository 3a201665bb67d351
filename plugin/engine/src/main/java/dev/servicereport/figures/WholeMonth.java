package dev.servicereport.figures;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.Ratio;
import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.GapPolicy;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpans;
import java.time.YearMonth;

/**
 * A month as a whole, of which only the part before the cut-off is known: whether it can still be met (月の途中の見込み). All in whole seconds;
 * planned stops yet to come, as far as they are known, are left out.
 */
public final class WholeMonth {

    private final Dataset dataset;
    private final MonthFigures month;

    /** @param month what is known of it */
    public WholeMonth(Dataset dataset, MonthFigures month) {
        this.dataset = dataset;
        this.month = month;
    }

    /**
     * Whether a service is below the target in what is known, but would be met if it was up in all that is left of the month. Exactly as
     * much downtime as is allowed is enough.
     */
    public boolean canStillBeMet(ServiceFigures figures) {
        if (figures.verdict() != Verdict.MISSED) {
            return false;
        }
        TimeSpans owed = owed(dataset, figures.service(), month.month());
        boolean over = owed.minus(TimeSpans.of(month.window())).isEmpty();
        return !over && leftSeconds(figures, owed) >= 0;
    }

    /** What the whole month allows beyond the downtime that counts for certain; negative when overdrawn. */
    public long leftSeconds(ServiceFigures figures) {
        return leftSeconds(figures, owed(dataset, figures.service(), month.month()));
    }

    /** The most downtime with which the whole month is met, cut to seconds. */
    public long allowedSeconds(ServiceFigures figures) {
        return allowedSeconds(figures, owed(dataset, figures.service(), month.month()));
    }

    private static long leftSeconds(ServiceFigures figures, TimeSpans owed) {
        return allowedSeconds(figures, owed) - usedSeconds(figures.availability());
    }

    private static long allowedSeconds(ServiceFigures figures, TimeSpans owed) {
        Availability soFar = figures.availability();
        long leftOut = soFar.gaps() == GapPolicy.EXCLUDED ? soFar.unknownSeconds() : 0;
        return Availability.allowedSeconds(figures.target(), owed.seconds() - leftOut);
    }

    /** Downtime that counts for certain. */
    static long usedSeconds(Availability soFar) {
        return soFar.baseSeconds() - soFar.high().map(Ratio::part).orElse(0L);
    }

    /** When a service is owed in all of a month. */
    static TimeSpans owed(Dataset dataset, Service service, YearMonth month) {
        long end = month.plusMonths(1)
                .atDay(1)
                .atStartOfDay(dataset.contract().measurement().zone())
                .toEpochSecond();
        AvailabilityCalculation whole = new AvailabilityCalculation(dataset.contract(), dataset.measurements(), end);
        Availability availability = whole.of(service, whole.window(month));
        return availability.scheduled().minus(availability.excluded());
    }
}
