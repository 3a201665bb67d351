package dev.servicereport.time;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads seconds or milliseconds since 1970-01-01T00:00:00Z, also with a fraction, which is cut off, or with an exponent and at least
 * eight digits: with fewer, as Excel shows long numbers, whole days are lost.
 */
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

    private static final Pattern EXPONENT = Pattern.compile("([0-9](?:[.][0-9]{1,20})?)[eE][+]?[0-9]{1,2}");
    private static final int FEWEST_DIGITS = 8;

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
        Matcher number = form.matcher(written(text.strip()));
        if (!number.matches()) {
            throw new TimeTextException(expected, hint);
        }
        long second = Long.parseLong(number.group(1)) / ofASecond;
        if (second > LAST) {
            throw new TimeTextException(expected, hint);
        }
        return second;
    }

    @Override
    public boolean neverTwice() {
        return true;
    }

    /** The number without its exponent. */
    private static String written(String text) throws TimeTextException {
        Matcher number = EXPONENT.matcher(text);
        if (!number.matches()) {
            return text;
        }
        int digits = number.group(1).length() - (number.group(1).contains(".") ? 1 : 0);
        if (digits < FEWEST_DIGITS) {
            throw new TimeTextException(
                    "all digits of the number", "表計算ソフトが下の桁を捨てています。元のファイルから、セルの書式を「文字列」か「数値」にして出力し直してください");
        }
        return new BigDecimal(text).toPlainString();
    }
}
