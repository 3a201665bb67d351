package dev.servicereport.time;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lengths of time as tools write them: {@code 2h 5m 3s}, {@code 0 hrs, 5 mins}, {@code 1d 2h}, {@code 2時間5分}, {@code 90分間}, {@code 26:05:03}, or
 * whole seconds as a bare number. A fraction of a second is cut off. {@code 5:03}, which may be minutes or hours, and Zabbix's
 * {@code M}, a month, are refused.
 */
public final class WrittenDuration {

    private static final String SHAPE = "a duration like 2h 5m 3s, 02:05:03, or seconds";
    private static final String HINT = "所要時間は「2h 5m 3s」「02:05:03」「2時間5分」か、秒数で書いてください";

    private static final Pattern SECONDS = Pattern.compile("([0-9]{1,9})([.][0-9]+)?");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,6}):([0-5][0-9]):([0-5][0-9])([.][0-9]+)?");
    private static final Pattern TWO_PARTS = Pattern.compile("[0-9]{1,6}:[0-5][0-9]");

    /** A comma is one of thousands before a Japanese word only: in many countries 1,000 s is one second. */
    private static final Pattern PART = Pattern.compile(
            "([0-9]{1,9} ?(?=[a-zA-Z])|(?:[0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2}) ?(?=[日時分秒]))([a-zA-Z]+|日間?|時間|分間?|秒間?)([, ]*)");

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("d", 86_400),
            Map.entry("day", 86_400),
            Map.entry("days", 86_400),
            Map.entry("日", 86_400),
            Map.entry("h", 3600),
            Map.entry("hr", 3600),
            Map.entry("hrs", 3600),
            Map.entry("hour", 3600),
            Map.entry("hours", 3600),
            Map.entry("時間", 3600),
            Map.entry("m", 60),
            Map.entry("min", 60),
            Map.entry("mins", 60),
            Map.entry("minute", 60),
            Map.entry("minutes", 60),
            Map.entry("分", 60),
            Map.entry("s", 1),
            Map.entry("sec", 1),
            Map.entry("secs", 1),
            Map.entry("second", 1),
            Map.entry("seconds", 1),
            Map.entry("秒", 1));

    private WrittenDuration() {}

    /** Whole seconds, 0 or more. */
    public static long seconds(String text) throws TimeTextException {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher number = SECONDS.matcher(plain);
        if (number.matches()) {
            return Long.parseLong(number.group(1));
        }
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            return Long.parseLong(clock.group(1)) * 3600
                    + Long.parseLong(clock.group(2)) * 60
                    + Long.parseLong(clock.group(3));
        }
        if (TWO_PARTS.matcher(plain).matches()) {
            throw new TimeTextException(
                    SHAPE,
                    "「" + plain + "」は時間と分か、分と秒か決められません。「0:" + (plain.length() < 5 ? "0" : "") + plain + "」「" + plain
                            + ":00」のように書いてください");
        }
        return parts(plain);
    }

    private static long parts(String text) throws TimeTextException {
        Matcher part = PART.matcher(text);
        long seconds = 0;
        int smallest = Integer.MAX_VALUE;
        int end = 0;
        while (part.find() && part.start() == end) {
            int unit = unit(part.group(2));
            if (unit >= smallest) {
                throw misshapen();
            }
            seconds += number(part.group(1)) * unit;
            smallest = unit;
            end = part.end();
        }
        if (end == 0 || end < text.length()) {
            throw misshapen();
        }
        return seconds;
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", "").strip());
    }

    private static int unit(String word) throws TimeTextException {
        String plain = word.equals("時間") ? word : word.replaceFirst("間$", "");
        Integer seconds = UNITS.get(plain.length() == 1 ? plain : plain.toLowerCase(Locale.ROOT));
        if (seconds == null) {
            throw misshapen();
        }
        return seconds;
    }

    private static TimeTextException misshapen() {
        return new TimeTextException(SHAPE, HINT);
    }
}
