package dev.servicereport.chart;

import dev.servicereport.chart.MonthTimeline.Kind;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** How a stretch of each kind is filled: solid and dark, hatched, or dotted. */
enum TimelineMark {
    STOPPED("停止") {
        @Override
        void draw(Pen pen, Rectangle2D bar) {
            pen.fill(bar, Tone.STOPPED);
        }
    },
    EXCLUDED("除外") {
        @Override
        void draw(Pen pen, Rectangle2D bar) {
            pen.fill(bar, Tone.EXCLUDED_TINT);
            pen.hatch(bar, Tone.EXCLUDED);
            pen.outline(bar, Tone.EXCLUDED, Palette.HAIR);
        }
    },
    UNKNOWN("未計測") {
        @Override
        void draw(Pen pen, Rectangle2D bar) {
            pen.fill(bar, Tone.PAPER);
            pen.dots(bar, Tone.UNKNOWN);
            pen.outline(bar, Tone.UNKNOWN, Palette.HAIR);
        }
    };

    private final String term;

    TimelineMark(String term) {
        this.term = term;
    }

    static TimelineMark of(Kind kind) {
        return switch (kind) {
            case DOWN -> STOPPED;
            case EXCLUDED -> EXCLUDED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** The Japanese term. */
    String term() {
        return term;
    }

    abstract void draw(Pen pen, Rectangle2D bar);

    static Legend legend() {
        return new Legend(List.of(
                new Legend.Entry(STOPPED::draw, "停止（短い停止は最小幅で表示）"),
                new Legend.Entry(EXCLUDED::draw, EXCLUDED.term),
                new Legend.Entry(UNKNOWN::draw, UNKNOWN.term),
                new Legend.Entry((pen, area) -> pen.outline(area, Tone.GRID, Palette.HAIR), "印なし＝稼働又は対象時間外")));
    }
}
