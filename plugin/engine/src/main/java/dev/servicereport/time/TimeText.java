package dev.servicereport.time;

import java.time.LocalDate;

/** A way in which a file writes its dates and times. */
public interface TimeText {

    /** The second counted from 1970-01-01T00:00:00Z; fractions are cut off. */
    long epochSecond(String text) throws TimeTextException;

    /** The same, but the later of two seconds when a change of the clock brings a local time twice. */
    default long laterSecond(String text) throws TimeTextException {
        return epochSecond(text);
    }

    /** The same, but refused when a change of the clock brings the time twice. */
    default long onlySecond(String text) throws TimeTextException {
        long second = epochSecond(text);
        if (laterSecond(text) != second) {
            throw new TimeTextException("a time that comes once", "");
        }
        return second;
    }

    /** A date alone; written as in our own files unless the way of the file has a form for it. */
    default LocalDate date(String text) throws TimeTextException {
        return DateText.date(text);
    }

    /** Whether no local time comes twice, so that nobody need look. */
    default boolean neverTwice() {
        return false;
    }
}
