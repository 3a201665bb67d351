package dev.servicereport.csv;

import dev.servicereport.time.TimeText;
import dev.servicereport.time.TimeTextException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Times of a workbook whose source names a way of writing them: true dates of a sheet come in one form whatever that way is, texts in
 * that way.
 *
 * @param texts how texts are read
 * @param dates how the dates of a sheet are read
 */
record SheetTimes(TimeText texts, TimeText dates) implements TimeText {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2}:[0-9]{2})?");

    private TimeText of(String text) {
        return DATE.matcher(text.strip()).matches() ? dates : texts;
    }

    @Override
    public long epochSecond(String text) throws TimeTextException {
        return of(text).epochSecond(text);
    }

    @Override
    public long laterSecond(String text) throws TimeTextException {
        return of(text).laterSecond(text);
    }

    @Override
    public LocalDate date(String text) throws TimeTextException {
        return of(text).date(text);
    }
}
