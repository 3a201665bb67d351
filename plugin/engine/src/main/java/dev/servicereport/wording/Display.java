package dev.servicereport.wording;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Ratio;
import dev.servicereport.availability.Verdict;
import dev.servicereport.time.EraText;
import dev.servicereport.time.TimeSpan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures as text for people (表示). Percentages are cut, never rounded up; durations are exact.
 *
 * @param zone the zone in which times are written
 * @param decimals decimals of a percentage
 */
public record Display(ZoneId zone, int decimals) {

    /** How many decimals of a division are shown beyond those of the result. */
    private static final int FURTHER_DECIMALS = 3;

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    /** A clause behind what it is about, {@code （第5条）}; nothing when there is none. */
    public static String inBrackets(String clause) {
        return clause.isEmpty() ? "" : "（" + clause + "）";
    }

    /** Digits with commas: {@code 2,678,400}. */
    public static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /**
     * Exact, without parts that are zero at its ends: {@code 1時間26分24秒}, {@code 1時間0分1秒}, {@code 1時間}, {@code 59秒}; {@code 0分} for
     * nothing.
     */
    public static String duration(long seconds) {
        String hours = seconds < HOUR ? "" : number(seconds / HOUR) + "時間";
        long rest = seconds % HOUR;
        boolean minutes = rest >= MINUTE || (rest > 0 && !hours.isEmpty());
        String text = hours + (minutes ? rest / MINUTE + "分" : "") + (rest % MINUTE == 0 ? "" : rest % MINUTE + "秒");
        return text.isEmpty() ? "0分" : text;
    }

    /** The same in minutes, where hours would be none: {@code 89分16秒}, {@code 89分}, {@code 0分}. */
    public static String minutes(long seconds) {
        return seconds / MINUTE + "分" + (seconds % MINUTE == 0 ? "" : seconds % MINUTE + "秒");
    }

    /** Hours, minutes and seconds for columns: {@code 744:00:00}. */
    public static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / HOUR, seconds % HOUR / MINUTE, seconds % MINUTE);
    }

    /** What is left of an allowance: {@code 残り1時間} or {@code 超過25分}. */
    public static String left(long seconds) {
        return (seconds < 0 ? "超過" : "残り") + duration(Math.abs(seconds));
    }

    /** What is left of an allowance, for columns: {@code 1:25:26} or {@code 超過0:00:34}. */
    public static String clockLeft(long seconds) {
        return (seconds < 0 ? "超過" : "") + clock(Math.abs(seconds));
    }

    /** {@code 99.865%}. */
    public String percent(Ratio ratio) {
        return ratio.percent(decimals).toPlainString() + "%";
    }

    /**
     * What comes of a division, and where it is cut (切捨て): {@code 99.798688… → 99.798%（切捨て）}, {@code 99.798500 → 99.798%（切捨て）};
     * without that where nothing is cut.
     */
    public String division(Ratio ratio) {
        String shown = percent(ratio);
        if (ratio.isExactly(ratio.percent(decimals))) {
            return shown;
        }
        BigDecimal further = ratio.percent(decimals + FURTHER_DECIMALS);
        return further.toPlainString() + (ratio.isExactly(further) ? "" : "…") + " → " + shown + "（切捨て）";
    }

    /** One percentage, or the lowest and the highest one when unobserved time decides; {@code －} when nothing was owed. */
    public String percent(Availability availability) {
        if (availability.low().isEmpty()) {
            return "－";
        }
        Ratio low = availability.low().orElseThrow();
        Ratio high = availability.high().orElseThrow();
        return low.equals(high) ? percent(low) : low.percent(decimals).toPlainString() + "～" + percent(high);
    }

    /** The same without the unit, one percentage or both ends; none when nothing was owed. */
    public List<String> ends(Availability availability) {
        return Stream.of(availability.low(), availability.high())
                .flatMap(Optional::stream)
                .distinct()
                .map(end -> end.percent(decimals).toPlainString())
                .toList();
    }

    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case MET -> "達成";
            case MISSED -> "未達成";
            case UNDETERMINED -> "判定保留";
            case NOT_APPLICABLE -> "対象時間なし";
        };
    }

    /** A mark that does not need colour, nor is taken for anything else: △ is a minus in tables of money. */
    public static String mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> "○";
            case MISSED -> "×";
            case UNDETERMINED -> "◇";
            case NOT_APPLICABLE -> "－";
        };
    }

    /** {@code 令和7年1月}. */
    public static String month(YearMonth month) {
        return EraText.of(month);
    }

    /** {@code 1月}. */
    public static String monthOfYear(YearMonth month) {
        return month.getMonthValue() + "月";
    }

    /** {@code 令和7年1月8日}. */
    public static String date(LocalDate date) {
        return EraText.of(date);
    }

    /** {@code 1月8日(水) 09:12}, with seconds only where there are some. */
    public String time(long second) {
        ZonedDateTime time = at(second);
        return day(time) + " " + clockTime(time);
    }

    /** The same with its year: {@code 令和7年1月8日 09:12}. */
    public String fullTime(long second) {
        ZonedDateTime time = at(second);
        return EraText.of(time.toLocalDate()) + " " + clockTime(time);
    }

    /** {@code 1月8日(水) 09:12 ～ 09:24}; an end at midnight is 24:00 of the day before. */
    public String span(TimeSpan span) {
        ZonedDateTime start = at(span.start());
        ZonedDateTime end = at(span.end());
        boolean midnight = end.toLocalTime().toSecondOfDay() == 0 && span.end() > span.start();
        ZonedDateTime endDay = midnight ? end.minusDays(1) : end;
        String endTime = midnight ? "24:00" : clockTime(end);
        boolean sameDay = start.toLocalDate().equals(endDay.toLocalDate());
        return time(span.start()) + " ～ " + (sameDay ? endTime : day(endDay) + " " + endTime);
    }

    private ZonedDateTime at(long second) {
        return Instant.ofEpochSecond(second).atZone(zone);
    }

    private static String day(ZonedDateTime time) {
        String weekday = time.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE);
        return time.getMonthValue() + "月" + time.getDayOfMonth() + "日(" + weekday + ")";
    }

    private static String clockTime(ZonedDateTime time) {
        String minutes = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
        return time.getSecond() == 0 ? minutes : minutes + String.format(Locale.ROOT, ":%02d", time.getSecond());
    }
}
