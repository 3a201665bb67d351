package dev.servicereport.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * Reads Excel's serial numbers (シリアル値) in its 1900 date system, and what our own files may write. Day 1 is 1900-01-01 and day 60
 * the 29 February 1900 that Excel believes in, so numbers below 61 are refused. The fraction is the time of day; its digits cannot
 * say every second exactly, so the nearest one is meant.
 */
final class SerialText implements TimeText {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}([.][0-9]{1,30})?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST = 61;
    private static final int LAST = 2_958_465;
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    private final LocalClock clock;
    private final DateTimeText ordinary;

    SerialText(ZoneId zone) {
        clock = new LocalClock(zone);
        ordinary = new DateTimeText(zone);
    }

    @Override
    public long epochSecond(String text) throws TimeTextException {
        String number = text.strip();
        return NUMBER.matcher(number).matches() ? second(number, clock) : ordinary.epochSecond(text);
    }

    @Override
    public long laterSecond(String text) throws TimeTextException {
        String number = text.strip();
        return NUMBER.matcher(number).matches() ? second(number, clock.atTheLater()) : ordinary.laterSecond(text);
    }

    private static long second(String number, LocalClock clock) throws TimeTextException {
        BigDecimal days = new BigDecimal(number);
        BigDecimal fraction = days.remainder(BigDecimal.ONE).multiply(SECONDS_OF_A_DAY);
        long second = fraction.setScale(0, RoundingMode.HALF_UP).longValueExact();
        return clock.epochSecond(day(days.intValue()).atStartOfDay().plusSeconds(second));
    }

    @Override
    public LocalDate date(String text) throws TimeTextException {
        String number = text.strip();
        return NUMBER.matcher(number).matches() ? day(new BigDecimal(number).intValue()) : DateText.date(text);
    }

    private static LocalDate day(int serial) throws TimeTextException {
        if (serial < FIRST || serial > LAST) {
            throw new TimeTextException(
                    "an Excel date from " + FIRST + " (1900-03-01) to " + LAST + " (9999-12-31)",
                    "1900年3月1日より前のシリアル値は、Excel が1900年2月29日を数えるため読めません");
        }
        return DAY_ZERO.plusDays(serial);
    }
}
