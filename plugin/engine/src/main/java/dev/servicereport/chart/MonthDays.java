package dev.servicereport.chart;

import dev.servicereport.wording.Texts;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.data.Range;

/**
 * The days of a month along an axis of seconds since 1970-01-01T00:00:00Z.
 *
 * @param month the month
 * @param zone the zone in which days begin
 */
record MonthDays(YearMonth month, ZoneId zone) {

    /** The second at which a day begins; the day after the last one begins at the month's end. */
    long startOf(int day) {
        LocalDate date = month.atDay(1).plusDays(day - 1L);
        return date.atStartOfDay(zone).toEpochSecond();
    }

    /** The month's first second up to its end. */
    Range range() {
        return new Range(startOf(1), startOf(month.lengthOfMonth() + 1));
    }

    /** The day (1 to 31) in which a second lies. */
    int dayOf(long second) {
        return (int) IntStream.rangeClosed(2, month.lengthOfMonth())
                        .filter(day -> startOf(day) <= second)
                        .count()
                + 1;
    }

    /** An axis of the month with every second day named, every fifth on a narrow screen, in the middle of its width. */
    LabelledAxis axis(ChartFonts fonts) {
        List<LabelledAxis.Label> labels = IntStream.rangeClosed(1, month.lengthOfMonth())
                .filter(day -> day % (fonts.isNarrow() ? 5 : 2) == 1)
                .mapToObj(day -> LabelledAxis.Label.plain((startOf(day) + startOf(day + 1)) / 2.0, "" + day))
                .toList();
        return new LabelledAxis(fonts, range(), labels);
    }

    /** Says which month it is and what the axis counts. */
    String caption(Texts texts) {
        return texts.say("chart.days", "month", MonthText.full(month));
    }

    /** Shades every second day, so that a bar's day can be read off. */
    void shade(Canvas canvas, PlotArea area) {
        IntStream.rangeClosed(1, month.lengthOfMonth())
                .filter(day -> day % 2 == 0)
                .forEach(day -> shade(canvas, area, day));
    }

    private void shade(Canvas canvas, PlotArea area, int day) {
        double left = area.x(startOf(day));
        double width = area.x(startOf(day + 1)) - left;
        canvas.fill(
                new Rectangle2D.Double(left, area.top(), width, area.bounds().getHeight()), Tone.BAND);
    }
}
