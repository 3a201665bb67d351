package dev.servicereport.chart;

import dev.servicereport.chart.MonthTimeline.Bar;
import dev.servicereport.chart.MonthTimeline.Kind;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * When an outage began and how long it was, under its bar; or how many more there were.
 *
 * @param span the outage that it is about
 * @param text {@code 3日 09:00　3時間}
 */
record TimelineLabel(TimeSpan span, String text) {

    /** Of one service in one month; more are only counted. */
    private static final int MOST = 3;

    private static final double GAP = 3;

    /** The first outages of a row, and how many more there are. */
    static List<TimelineLabel> of(Texts texts, List<Bar> bars, ZoneId zone) {
        List<TimeSpan> outages = bars.stream()
                .filter(bar -> bar.kind() == Kind.DOWN)
                .map(Bar::span)
                .toList();
        List<TimelineLabel> labels = new ArrayList<>();
        outages.stream().limit(MOST).forEach(span -> labels.add(new TimelineLabel(span, text(texts, span, zone))));
        if (outages.size() > MOST) {
            labels.add(new TimelineLabel(
                    outages.get(MOST), texts.say("chart.timeline.more", "count", outages.size() - MOST)));
        }
        return labels;
    }

    private static String text(Texts texts, TimeSpan span, ZoneId zone) {
        ZonedDateTime start = Instant.ofEpochSecond(span.start()).atZone(zone);
        return texts.say(
                "chart.timeline.label",
                "day",
                start.getDayOfMonth(),
                "time",
                String.format(Locale.ROOT, "%02d:%02d", start.getHour(), start.getMinute()),
                "duration",
                Display.duration(span.seconds()));
    }

    /** Begins under the beginning of the bar, or ends at the edge where it would not fit. */
    void draw(Canvas canvas, PlotArea area, double y) {
        double x = Math.max(area.left(), area.x(span.start()));
        if (x + canvas.width(text, Face.PLAIN) + GAP > area.right()) {
            canvas.writeBefore(text, Face.PLAIN, area.right() - GAP, y);
        } else {
            canvas.write(text, Face.PLAIN, x, y);
        }
    }
}
