package dev.servicereport.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the number of a cell as text like that of our own files: what people see in the cell, in one form. */
final class NumberText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** What spreadsheets write; longer ones, or of other sizes, are no numbers of theirs. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,30}([.][0-9]{1,340})?([eE][-+]?[0-9]{1,3})?");

    /** What spreadsheets show at most; beyond that are traces of binary arithmetic. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEFORE_MARCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final int LEAP_DAY = 60;
    private static final int LAST = 2_958_465;
    private static final int HOUR = 3600;

    /** Of a time of no day: its first second would be a day too early beside a date. */
    private static final String DAY_END = "24:00:00";

    private final boolean from1904;

    /** @param from1904 whether days are counted from 1904-01-01 as day 0, else from 1900-01-01 as day 1 */
    NumberText(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The text; empty when the number is no date that there is. */
    Optional<String> of(String raw, NumberForm form) {
        if (!NUMBER.matcher(raw).matches()) {
            return Optional.of(raw);
        }
        BigDecimal number = new BigDecimal(raw);
        return switch (form.kind()) {
            case NUMBER -> Optional.of(plain(number, form.digits()));
            case ELAPSED -> Optional.of(elapsed(number));
            case DATE, TIME, DATE_TIME -> moment(number, form.kind());
        };
    }

    private static String plain(BigDecimal number, int digits) {
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        String text = shown.toPlainString();
        boolean padded = shown.scale() <= 0 && shown.signum() >= 0 && text.length() < digits;
        return padded ? "0".repeat(digits - text.length()) + text : text;
    }

    private static long seconds(BigDecimal days) {
        return days.multiply(DAY).setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private static String elapsed(BigDecimal days) {
        long seconds = seconds(days);
        return seconds < 0
                ? plain(days, 0)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / HOUR, seconds % HOUR / 60, seconds % 60);
    }

    /** What the format shows of it, to the nearest second: fractions of a day cannot say every second exactly. */
    private Optional<String> moment(BigDecimal days, NumberForm.Kind kind) {
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return Optional.empty();
        }
        long seconds = seconds(days);
        long day = seconds / DAY.longValue();
        long ofDay = seconds % DAY.longValue();
        if (kind == NumberForm.Kind.TIME) {
            boolean rounded = day == 1 && days.compareTo(BigDecimal.ONE) < 0;
            return Optional.of(rounded ? DAY_END : TIME.format(LocalTime.ofSecondOfDay(ofDay)));
        }
        if (!from1904 && (day == LEAP_DAY || day == 0)) {
            return Optional.empty();
        }
        return Optional.of(
                kind == NumberForm.Kind.DATE
                        ? DATE.format(date(day))
                        : DATE_TIME.format(date(day).atStartOfDay().plusSeconds(ofDay)));
    }

    /** Excel believes in a 29 February 1900, day 60. */
    private LocalDate date(long day) {
        if (from1904) {
            return SINCE_1904.plusDays(day);
        }
        return (day < LEAP_DAY ? BEFORE_MARCH_1900 : SINCE_1900).plusDays(day);
    }
}
