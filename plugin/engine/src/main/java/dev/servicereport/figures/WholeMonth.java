package dev.servicereport.figures;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.Ratio;
import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.GapPolicy;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpans;
import dev.servicereport.wording.Display;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month as a whole, of which only the part before the cut-off is known: whether it can still be met (月の途中の見込み). All in whole seconds;
 * planned stops yet to come, as far as they are known, are left out.
 */
public final class WholeMonth {

    private final Dataset dataset;
    private final MonthFigures month;

    /** Known once it has been asked for: most months are over or met, and need none. */
    private @Nullable AvailabilityCalculation whole;

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
        return figures.verdict() == Verdict.MISSED && !isOver(figures) && leftSeconds(figures) >= 0;
    }

    /** Whether nothing more of a service is owed in it than what is known. */
    boolean isOver(ServiceFigures figures) {
        return owed(figures).minus(TimeSpans.of(month.window())).isEmpty();
    }

    /** What the whole month allows beyond the downtime that counts for certain; negative when overdrawn. */
    public long leftSeconds(ServiceFigures figures) {
        return allowedSeconds(figures) - usedSeconds(figures.availability());
    }

    /** The most downtime with which the whole month is met, cut to seconds. */
    public long allowedSeconds(ServiceFigures figures) {
        Availability soFar = figures.availability();
        long leftOut = soFar.gaps() == GapPolicy.EXCLUDED ? soFar.unknownSeconds() : 0;
        return Availability.allowedSeconds(figures.target(), owed(figures).seconds() - leftOut);
    }

    /** Unobserved time so far that may still count as downtime. */
    public long openSeconds(ServiceFigures figures) {
        return openSeconds(figures.availability());
    }

    /** The same to follow a sentence on what is left; empty when there is none. */
    public String unobserved(ServiceFigures figures) {
        return unobserved(openSeconds(figures));
    }

    static String unobserved(long openSeconds) {
        return openSeconds == 0 ? "" : "; unobserved besides: " + Display.clock(openSeconds);
    }

    /** Downtime that counts for certain. */
    static long usedSeconds(Availability soFar) {
        return soFar.baseSeconds() - soFar.high().map(Ratio::part).orElse(0L);
    }

    static long openSeconds(Availability soFar) {
        return soFar.baseSeconds() - soFar.low().map(Ratio::part).orElse(0L) - usedSeconds(soFar);
    }

    private TimeSpans owed(ServiceFigures figures) {
        AvailabilityCalculation known = whole;
        if (known == null) {
            known = of(dataset, month.month());
            whole = known;
        }
        return known.owed(figures.service(), month.month());
    }

    /** When a service is owed in all of a month. */
    static TimeSpans owed(Dataset dataset, Service service, YearMonth month) {
        return of(dataset, month).owed(service, month);
    }

    private static AvailabilityCalculation of(Dataset dataset, YearMonth month) {
        long end = month.plusMonths(1)
                .atDay(1)
                .atStartOfDay(dataset.contract().measurement().zone())
                .toEpochSecond();
        return new AvailabilityCalculation(dataset.contract(), dataset.measurements(), end);
    }
}
