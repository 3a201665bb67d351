package dev.servicereport.chart;

import dev.servicereport.delivery.DaySpan;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.data.Range;

/**
 * Months along an axis of days since 1970-01-01, for as long as a schedule takes. The axis begins and ends with whole months.
 *
 * @param days the days that must be on it
 */
record CalendarAxis(DaySpan days) {

    /** More months than this are not named one by one. */
    private static final int MOST_LABELS = 14;

    private static final int MOST_NARROW_LABELS = 4;

    private List<YearMonth> months() {
        YearMonth last = YearMonth.from(days.last());
        return Stream.iterate(YearMonth.from(days.first()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** Where a day begins. */
    static double start(LocalDate day) {
        return (double) day.toEpochDay();
    }

    /** Where a day ends. */
    static double end(LocalDate day) {
        return (double) (day.toEpochDay() + 1);
    }

    LabelledAxis axis(ChartFonts fonts) {
        List<YearMonth> months = months();
        int most = fonts.isNarrow() ? MOST_NARROW_LABELS : MOST_LABELS;
        int every = (months.size() + most - 1) / most;
        List<LabelledAxis.Label> labels = months.stream()
                .filter(month -> months.indexOf(month) % every == 0)
                .map(month -> LabelledAxis.Label.plain(middle(month), MonthText.brief(month)))
                .toList();
        Range range = new Range(
                start(months.get(0).atDay(1)), end(months.get(months.size() - 1).atEndOfMonth()));
        return new LabelledAxis(fonts, range, labels);
    }

    private static double middle(YearMonth month) {
        return (start(month.atDay(1)) + end(month.atEndOfMonth())) / 2;
    }

    /** Shades every second month. */
    void shade(Canvas canvas, PlotArea area) {
        months().stream().filter(month -> month.getMonthValue() % 2 == 0).forEach(month -> shade(canvas, area, month));
    }

    private static void shade(Canvas canvas, PlotArea area, YearMonth month) {
        double left = area.x(start(month.atDay(1)));
        double width = area.x(end(month.atEndOfMonth())) - left;
        canvas.fill(
                new Rectangle2D.Double(left, area.top(), width, area.bounds().getHeight()), Tone.BAND);
    }
}
