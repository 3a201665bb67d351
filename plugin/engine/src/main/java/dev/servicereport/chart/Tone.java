package dev.servicereport.chart;

/**
 * Colours of all charts, by their names in the file of values. Nothing is told by hue alone: what must be told apart differs in shape,
 * hatching or clearly in brightness as well, so that a grey copy says the same.
 */
enum Tone {
    PAPER("paper"),
    INK("ink"),
    GRID("grid"),
    BAND("shade"),
    SERIES("blue"),
    ALARM("red"),
    ALARM_TINT("red_tint"),
    STOPPED("dark_red"),
    EXCLUDED("slate"),
    EXCLUDED_TINT("blue_tint"),
    HELD("brown"),
    HELD_TINT("brown_tint"),
    UNKNOWN("mark");

    private final String value;

    Tone(String value) {
        this.value = value;
    }

    /** Its name in the file of values. */
    String value() {
        return value;
    }
}
