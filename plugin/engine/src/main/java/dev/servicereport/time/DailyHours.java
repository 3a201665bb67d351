package dev.servicereport.time;

/**
 * Hours of one day (時間帯), in seconds after midnight; the end is exclusive and at most 24:00.
 *
 * @param from first second, 0 to 86,399
 * @param to the second after the last one, 1 to 86,400, after {@code from}
 */
public record DailyHours(int from, int to) {

    /** The seconds of a day. */
    public static final int DAY = 86_400;

    /** Midnight to midnight. */
    public static final DailyHours WHOLE_DAY = new DailyHours(0, DAY);

    public DailyHours {
        if (from < 0 || to > DAY || from >= to) {
            throw new IllegalArgumentException("hours of one day run forward within 00:00 to 24:00");
        }
    }
}
