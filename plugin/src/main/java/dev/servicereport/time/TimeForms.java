package dev.servicereport.time;

import java.time.ZoneId;
import java.util.List;

/** The ways of writing times that a source can name (日時の書式). */
public final class TimeForms {

    /** Seconds since 1970-01-01T00:00:00Z. */
    public static final String EPOCH_SECONDS = "epoch-seconds";
    /** Thousandths of them. */
    public static final String EPOCH_MILLISECONDS = "epoch-milliseconds";
    /** Days since the end of 1899, as Excel counts them. */
    public static final String EXCEL_SERIAL = "excel-serial";

    /** All of these names. */
    public static final List<String> NAMES = List.of(EPOCH_SECONDS, EPOCH_MILLISECONDS, EXCEL_SERIAL);

    private TimeForms() {}

    /**
     * The way of a name or pattern.
     *
     * @param form a name above, a pattern of {@link PatternText}, or nothing for how our own files are written
     * @param zone the zone of times without an offset
     * @throws IllegalArgumentException when it is neither
     */
    public static TimeText of(String form, ZoneId zone) {
        return switch (form) {
            case "" -> new DateTimeText(zone);
            case EPOCH_SECONDS -> EpochText.SECONDS;
            case EPOCH_MILLISECONDS -> EpochText.MILLISECONDS;
            case EXCEL_SERIAL -> new SerialText(zone);
            default -> new PatternText(form, zone);
        };
    }
}
