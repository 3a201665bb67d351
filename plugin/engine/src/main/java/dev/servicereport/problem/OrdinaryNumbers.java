package dev.servicereport.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that are written in groups and are no Individual Number for sure: IPv4 and MAC addresses, dates, times of day, years side by
 * side, and amounts with commas between thousands.
 */
final class OrdinaryNumbers {

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})";
    private static final String IPV4 = OCTET + "(?:\\." + OCTET + "){3}(?![.0-9])(?::[0-9]{1,5}|/[0-9]{1,2})?";
    private static final String MAC = "(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}";
    private static final String DATE = "(?:19|20)[0-9]{2}([-/.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "(?:[01]?[0-9]|2[0-9]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?";
    private static final String YEARS = "(?:19|20)[0-9]{2}[^0-9]{1,3}(?:19|20)[0-9]{2}[^0-9]{1,3}(?:19|20)[0-9]{2}";
    private static final String AMOUNT = "[0-9]{1,3}(?:,[0-9]{3})+";

    private static final Pattern ORDINARY = Pattern.compile("(?<![0-9A-Fa-f.,:/])(?:" + IPV4 + "|" + MAC + "|" + DATE
            + "|" + TIME + "|" + YEARS + "|" + AMOUNT + ")(?![0-9]|[.,:/][0-9])");

    private static final Pattern ISO_TIME = Pattern.compile("\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d)?");
    private static final int LONGEST_ISO_TIME = 19;

    private OrdinaryNumbers() {}

    /** Whether a text is a date with a time, as nearly every cell with many digits is. */
    static boolean isTime(String text) {
        return text.length() <= LONGEST_ISO_TIME && ISO_TIME.matcher(text).matches();
    }

    /** The text with letters in place of them; of the same length. */
    static String hidden(String plain) {
        Matcher matcher = ORDINARY.matcher(plain);
        return matcher.replaceAll(found -> "x".repeat(found.group().length()));
    }
}
