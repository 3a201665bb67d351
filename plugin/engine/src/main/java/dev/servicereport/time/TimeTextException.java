package dev.servicereport.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text is not the date or time that was asked for. Has no stack trace: it says something of the data, not of the code. */
public final class TimeTextException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String hint;
    private final transient @Nullable DateAlone dateAlone;

    /**
     * A date where a time is wanted, too.
     *
     * @param date what stands there
     * @param start the first second of that day, counted from 1970-01-01T00:00:00Z
     */
    public record DateAlone(LocalDate date, long start) {}

    TimeTextException(String expected, String hint) {
        this(expected, hint, null);
    }

    private TimeTextException(String expected, String hint, @Nullable DateAlone dateAlone) {
        super("expected " + expected + (hint.isEmpty() ? "" : " (" + hint + ")"), null, false, false);
        this.expected = expected;
        this.hint = hint;
        this.dateAlone = dateAlone;
    }

    /** A date stands where a time is wanted, too. */
    static TimeTextException dateAlone(LocalDate date, ZoneId zone) {
        return new TimeTextException(
                "a date with a time, like '" + date + " 10:30'",
                "時刻がありません。「" + date + " 10:30」のように書いてください",
                new DateAlone(date, date.atStartOfDay(zone).toEpochSecond()));
    }

    /** The date that stands there without a time; empty when something else is wrong. */
    public Optional<DateAlone> dateAlone() {
        return Optional.ofNullable(dateAlone);
    }

    /** What to write instead, in English, to stand after "expected". */
    public String expected() {
        return expected;
    }

    /** A help in Japanese for whoever keeps the data; may be empty. */
    public String hint() {
        return hint;
    }
}
