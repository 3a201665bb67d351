package dev.servicereport.chart;

import dev.servicereport.chart.MonthTimeline.Kind;
import dev.servicereport.wording.Texts;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** How a stretch of each kind is filled: solid and dark, hatched, or dotted. */
enum TimelineMark {
    STOPPED("chart.timeline.stopped") {
        @Override
        void draw(Canvas canvas, Rectangle2D bar) {
            canvas.fill(bar, Tone.STOPPED);
        }
    },
    EXCLUDED("chart.timeline.excluded") {
        @Override
        void draw(Canvas canvas, Rectangle2D bar) {
            canvas.fill(bar, Tone.EXCLUDED_TINT);
            canvas.hatch(bar, Tone.EXCLUDED);
            canvas.outline(bar, Tone.EXCLUDED, Palette.HAIR);
        }
    },
    UNKNOWN("chart.timeline.unknown") {
        @Override
        void draw(Canvas canvas, Rectangle2D bar) {
            canvas.fill(bar, Tone.PAPER);
            canvas.dots(bar, Tone.UNKNOWN);
            canvas.outline(bar, Tone.UNKNOWN, Palette.HAIR);
        }
    };

    private final String key;

    TimelineMark(String key) {
        this.key = key;
    }

    static TimelineMark of(Kind kind) {
        return switch (kind) {
            case DOWN -> STOPPED;
            case EXCLUDED -> EXCLUDED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** The Japanese term. */
    String term(Texts texts) {
        return texts.say(key);
    }

    abstract void draw(Canvas canvas, Rectangle2D bar);

    static Legend legend(Texts texts) {
        return new Legend(List.of(
                new Legend.Entry(STOPPED::draw, texts.say("chart.timeline.legend-stopped")),
                new Legend.Entry(EXCLUDED::draw, EXCLUDED.term(texts)),
                new Legend.Entry(UNKNOWN::draw, UNKNOWN.term(texts)),
                new Legend.Entry(
                        (canvas, area) -> canvas.outline(area, Tone.GRID, Palette.HAIR),
                        texts.say("chart.timeline.legend-none"))));
    }
}
