package dev.servicereport.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/** The ways of writing times that a source can name (日時の書式). */
public final class TimeForms {

    /** Seconds since 1970-01-01T00:00:00Z. */
    public static final String EPOCH_SECONDS = "epoch-seconds";
    /** Thousandths of them. */
    public static final String EPOCH_MILLISECONDS = "epoch-milliseconds";
    /** Days since the end of 1899, as Excel counts them. */
    public static final String EXCEL_SERIAL = "excel-serial";

    /** How a help begins that says what a source should say. */
    public static final String SOURCES = "contract.yaml の sources に";

    /** All of these names. */
    public static final List<String> NAMES = List.of(EPOCH_SECONDS, EPOCH_MILLISECONDS, EXCEL_SERIAL);

    /** What exports use, so that one that is not read can be proposed. */
    private static final List<String> COMMON = List.of(
            "yyyy-MM-dd HH:mm[:ss]",
            "yyyy-MM-dd'T'HH:mm[:ss]",
            "yyyy/M/d H:mm[:ss]",
            "yyyy-MM-dd HH:mm:ss.SSS",
            "yyyy-MM-dd HH:mm:ss XXX",
            "M/d/yyyy H:mm[:ss]",
            "d/M/yyyy H:mm[:ss]",
            "M/d/yyyy h:mm[:ss] a",
            "d/M/yyyy h:mm[:ss] a",
            "yyyy/M/d ah:mm[:ss]",
            "d.M.yyyy H:mm[:ss]",
            "d MMM yyyy H:mm[:ss]",
            "MMM d, yyyy h:mm[:ss] a",
            "MMM d, yyyy H:mm[:ss]",
            "EEE MMM d HH:mm:ss yyyy",
            "EEE, d MMM yyyy HH:mm:ss Z",
            "yyyyMMddHHmmss",
            "yyyyMMdd HHmmss",
            "yyyyMMdd'T'HHmmss",
            "yyyy年M月d日 H時m分[s秒]");

    private static final Pattern SECONDS = Pattern.compile("[0-9]{10}([.][0-9]+)?");
    private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{13}");
    private static final Pattern SERIAL = Pattern.compile("[3-6][0-9]{4}([.][0-9]+)?");

    private TimeForms() {}

    /** The names and patterns by which a text could be read, the likeliest first; several where it may mean several times. */
    public static List<String> fitting(String text) {
        String plain = text.strip();
        if (SECONDS.matcher(plain).matches()) {
            return List.of(EPOCH_SECONDS);
        }
        if (MILLISECONDS.matcher(plain).matches()) {
            return List.of(EPOCH_MILLISECONDS);
        }
        if (SERIAL.matcher(plain).matches()) {
            return List.of(EXCEL_SERIAL);
        }
        return COMMON.stream().filter(form -> reads(form, plain)).toList();
    }

    private static boolean reads(String form, String text) {
        try {
            of(form, ZoneOffset.UTC).epochSecond(text);
            return true;
        } catch (TimeTextException other) {
            return false;
        }
    }

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
