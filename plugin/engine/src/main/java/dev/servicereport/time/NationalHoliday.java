package dev.servicereport.time;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One line of the law's list of national holidays (国民の祝日に関する法律第2条) with the years in which it holds.
 *
 * @param name its name
 * @param since first year
 * @param until last year, inclusive
 * @param day the day within a year
 */
record NationalHoliday(String name, int since, int until, IntFunction<LocalDate> day) {

    private static final int LAST = JapaneseHolidays.LAST_YEAR;

    /**
     * Every holiday that the law itself names, and the two days of 2019 that a law of their own puts on a level with them.
     * 2020 and 2021 are moved by the acts for the Olympic Games.
     */
    static final List<NationalHoliday> ALL = List.of(
            fixed("元日", 1949, LAST, 1, 1),
            fixed("成人の日", 1949, 1999, 1, 15),
            monday("成人の日", 2000, LAST, 1, 2),
            fixed("建国記念の日", 1967, LAST, 2, 11),
            fixed("天皇誕生日", 1949, 1988, 4, 29),
            fixed("天皇誕生日", 1989, 2018, 12, 23),
            fixed("天皇誕生日", 2020, LAST, 2, 23),
            new NationalHoliday("春分の日", 1949, LAST, Equinox.SPRING::in),
            fixed("みどりの日", 1989, 2006, 4, 29),
            fixed("昭和の日", 2007, LAST, 4, 29),
            once("天皇の即位の日", 2019, 5, 1),
            fixed("憲法記念日", 1949, LAST, 5, 3),
            fixed("みどりの日", 2007, LAST, 5, 4),
            fixed("こどもの日", 1949, LAST, 5, 5),
            fixed("海の日", 1996, 2002, 7, 20),
            monday("海の日", 2003, 2019, 7, 3),
            once("海の日", 2020, 7, 23),
            once("海の日", 2021, 7, 22),
            monday("海の日", 2022, LAST, 7, 3),
            fixed("山の日", 2016, 2019, 8, 11),
            once("山の日", 2020, 8, 10),
            once("山の日", 2021, 8, 8),
            fixed("山の日", 2022, LAST, 8, 11),
            fixed("敬老の日", 1966, 2002, 9, 15),
            monday("敬老の日", 2003, LAST, 9, 3),
            new NationalHoliday("秋分の日", 1948, LAST, Equinox.AUTUMN::in),
            fixed("体育の日", 1966, 1999, 10, 10),
            monday("体育の日", 2000, 2019, 10, 2),
            once("スポーツの日", 2020, 7, 24),
            once("スポーツの日", 2021, 7, 23),
            monday("スポーツの日", 2022, LAST, 10, 2),
            once("即位礼正殿の儀の行われる日", 2019, 10, 22),
            fixed("文化の日", 1948, LAST, 11, 3),
            fixed("勤労感謝の日", 1948, LAST, 11, 23));

    /** Days off by a law of their own: not national holidays, so that nothing is moved or bridged because of them. */
    static final List<NationalHoliday> IMPERIAL = List.of(
            once("皇太子明仁親王の結婚の儀", 1959, 4, 10),
            once("昭和天皇の大喪の礼", 1989, 2, 24),
            once("即位礼正殿の儀", 1990, 11, 12),
            once("皇太子徳仁親王の結婚の儀", 1993, 6, 9));

    private static NationalHoliday fixed(String name, int since, int until, int month, int day) {
        return new NationalHoliday(name, since, until, year -> LocalDate.of(year, month, day));
    }

    private static NationalHoliday once(String name, int year, int month, int day) {
        return fixed(name, year, year, month, day);
    }

    private static NationalHoliday monday(String name, int since, int until, int month, int ordinal) {
        return new NationalHoliday(
                name,
                since,
                until,
                year -> LocalDate.of(year, month, 1).with(dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY)));
    }

    /** The holiday's day in each of its years. */
    Stream<LocalDate> days() {
        return IntStream.rangeClosed(since, until).mapToObj(day);
    }
}
