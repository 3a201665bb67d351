package dev.servicereport.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads seconds or milliseconds since 1970-01-01T00:00:00Z, also with a fraction, which is cut off. */
enum EpochText implements TimeText {
    SECONDS(
            1,
            "[0-9]{1,11}",
            "seconds since 1970, like 1736040600",
            "1970年からの秒数を書いてください。13桁ならミリ秒（epoch-milliseconds）です"),
    MILLISECONDS(
            1000,
            "[0-9]{1,14}",
            "milliseconds since 1970, like 1736040600000",
            "1970年からのミリ秒数を書いてください。10桁なら秒（epoch-seconds）です");

    /** The end of the year 9999. */
    private static final long LAST = 253_402_300_799L;

    private final long ofASecond;
    private final Pattern form;
    private final String expected;
    private final String hint;

    EpochText(long ofASecond, String digits, String expected, String hint) {
        this.ofASecond = ofASecond;
        this.form = Pattern.compile("(" + digits + ")([.][0-9]+)?");
        this.expected = expected;
        this.hint = hint;
    }

    @Override
    public long epochSecond(String text) throws TimeTextException {
        Matcher number = form.matcher(text.strip());
        if (!number.matches()) {
            throw new TimeTextException(expected, hint);
        }
        long second = Long.parseLong(number.group(1)) / ofASecond;
        if (second > LAST) {
            throw new TimeTextException(expected, hint);
        }
        return second;
    }
}
