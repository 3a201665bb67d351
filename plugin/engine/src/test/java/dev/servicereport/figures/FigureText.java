package dev.servicereport.figures;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Ratio;
import java.util.Locale;
import java.util.Optional;

/** Figures on one line, for tests. */
public final class FigureText {

    private FigureText() {}

    /** {@code 720:00:00 − 8:00:00, down 1:26:00, unknown 0:00:00: 99.7986 to 99.7986 MISSED, outages 1, longest 1:26:00}. */
    public static String of(ServiceFigures figures) {
        Availability availability = figures.availability();
        return clock(availability.scheduledSeconds())
                + " − " + clock(availability.excludedSeconds())
                + ", down " + clock(availability.downSeconds())
                + ", unknown " + clock(availability.unknownSeconds())
                + ": " + percentages(figures)
                + ", outages " + availability.outages()
                + ", longest " + clock(availability.longestOutageSeconds());
    }

    /** {@code 99.7986 to 99.7986 MISSED}. */
    static String percentages(ServiceFigures figures) {
        Availability availability = figures.availability();
        return percent(availability.low()) + " to " + percent(availability.high()) + " " + figures.verdict();
    }

    /** The service of that id. */
    public static ServiceFigures service(MonthFigures month, String id) {
        return month.services().stream()
                .filter(figures -> figures.service().id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static String percent(Optional<Ratio> ratio) {
        return ratio.map(value -> value.percent(4).toPlainString()).orElse("null");
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds % 3600 / 60, seconds % 60);
    }
}
