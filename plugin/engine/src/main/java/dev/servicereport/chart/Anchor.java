package dev.servicereport.chart;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where text in an SVG is held: a reader without our typeface sets it wider or narrower, and it stays in its place. Until the SVG is
 * written, a character for private use before the text says so.
 */
enum Anchor {
    MIDDLE("middle", '\uE001'),
    END("end", '\uE002');

    private final String attribute;
    private final char mark;

    Anchor(String attribute, char mark) {
        this.attribute = attribute;
        this.mark = mark;
    }

    /** The value of the attribute {@code text-anchor}. */
    String attribute() {
        return attribute;
    }

    /** The text, marked. */
    String marked(String text) {
        return mark + text;
    }

    /** The anchor of a text that is marked. */
    static Optional<Anchor> of(String text) {
        return Stream.of(values())
                .filter(anchor -> !text.isEmpty() && text.charAt(0) == anchor.mark)
                .findFirst();
    }

    /** The text as it is shown, its mark kept. */
    static String printable(String text, ChartFonts fonts) {
        return of(text).map(anchor -> anchor.marked(fonts.printable(text.substring(1))))
                .orElseGet(() -> fonts.printable(text));
    }
}
