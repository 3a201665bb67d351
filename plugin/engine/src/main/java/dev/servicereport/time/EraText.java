package dev.servicereport.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates as Japanese offices write them (和暦): 令和7年1月5日. Day and month carry no leading zero; year 1 is 元年. */
public final class EraText {

    private EraText() {}

    /**
     * 令和7年1月5日.
     *
     * @throws IllegalArgumentException before {@link Era#FIRST_SOLAR_DAY}
     */
    public static String of(LocalDate date) {
        return Era.of(date).year(date.getYear()) + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /**
     * 令和7年1月. A month in which the era changes has the era of its last day: 平成元年1月.
     *
     * @throws IllegalArgumentException before {@link Era#FIRST_SOLAR_DAY}
     */
    public static String of(YearMonth month) {
        return Era.of(month.atEndOfMonth()).year(month.getYear()) + month.getMonthValue() + "月";
    }

    /**
     * The same month for narrow columns: {@code R7.1}; the first year is a number too, {@code R1.5}.
     *
     * @throws IllegalArgumentException before {@link Era#FIRST_SOLAR_DAY}
     */
    public static String brief(YearMonth month) {
        return Era.of(month.atEndOfMonth()).briefYear(month.getYear()) + "." + month.getMonthValue();
    }

    /**
     * The same day for narrow columns: {@code R7.1.5}.
     *
     * @throws IllegalArgumentException before {@link Era#FIRST_SOLAR_DAY}
     */
    public static String brief(LocalDate date) {
        return Era.of(date).briefYear(date.getYear()) + "." + date.getMonthValue() + "." + date.getDayOfMonth();
    }
}
