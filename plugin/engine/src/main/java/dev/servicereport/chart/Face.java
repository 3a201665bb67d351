package dev.servicereport.chart;

/** How a text looks. */
enum Face {
    PLAIN(Tone.INK),
    STRONG(Tone.INK),
    /** Something was not kept. */
    ALARM(Tone.ALARM);

    private final Tone tone;

    Face(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }
}
