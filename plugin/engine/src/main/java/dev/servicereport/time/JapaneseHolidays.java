package dev.servicereport.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * National holidays of Japan (国民の祝日・休日) by rule: 国民の祝日に関する法律 (昭和23年法律第178号) as it stood in each year.
 *
 * <p>Before the law of 20 July 1948 there are none. After {@link #LAST_YEAR} nothing is known, and asking is refused: the
 * approximation of the equinoxes ends there. The days of equinox of coming years are astronomy's; the government fixes them
 * each February for the year after.
 */
public final class JapaneseHolidays {

    /** The last year that can be asked for. */
    public static final int LAST_YEAR = 2099;

    /** From this day on a holiday that falls on a Sunday is made up for (振替休日). */
    private static final LocalDate SUBSTITUTES_FROM = LocalDate.of(1973, 4, 12);

    /** From this day on a day between two holidays is one (国民の休日). */
    private static final LocalDate BRIDGES_FROM = LocalDate.of(1985, 12, 27);

    /** From this year on a substitute moves on over further holidays; before, it was the Monday or nothing. */
    private static final int SUBSTITUTES_MOVE_ON_FROM = 2007;

    private static final Map<LocalDate, String> NAMES = names();

    private JapaneseHolidays() {}

    /**
     * The holiday's name, 振替休日 and 国民の休日 included; empty on other days, Sundays among them.
     *
     * @throws IllegalArgumentException after {@link #LAST_YEAR}
     */
    public static Optional<String> name(LocalDate date) {
        if (date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("Japanese holidays are known up to " + LAST_YEAR + ", not for " + date);
        }
        return Optional.ofNullable(NAMES.get(date));
    }

    /**
     * Whether the day is a national holiday, a substitute or a bridge between two holidays.
     *
     * @throws IllegalArgumentException after {@link #LAST_YEAR}
     */
    public static boolean isHoliday(LocalDate date) {
        return name(date).isPresent();
    }

    private static Map<LocalDate, String> names() {
        Map<LocalDate, String> national = named(NationalHoliday.ALL);
        Map<LocalDate, String> names = named(NationalHoliday.IMPERIAL);
        addBridges(names, national);
        addSubstitutes(names, national);
        names.putAll(national);
        return Map.copyOf(names);
    }

    private static Map<LocalDate, String> named(Collection<NationalHoliday> holidays) {
        Map<LocalDate, String> names = new HashMap<>();
        holidays.forEach(holiday -> holiday.days().forEach(day -> names.put(day, holiday.name())));
        return names;
    }

    /** Article 3 (3): the day before and the day after are national holidays. Sundays were left out until 2006. */
    private static void addBridges(Map<LocalDate, String> names, Map<LocalDate, String> national) {
        for (LocalDate holiday : List.copyOf(national.keySet())) {
            LocalDate bridge = holiday.plusDays(1);
            boolean between = national.containsKey(bridge.plusDays(1));
            boolean lost = bridge.getYear() < SUBSTITUTES_MOVE_ON_FROM && isSunday(bridge);
            if (between && !lost && !bridge.isBefore(BRIDGES_FROM)) {
                names.put(bridge, "国民の休日");
            }
        }
    }

    /** Article 3 (2). A day that is both a substitute and a bridge is the substitute. */
    private static void addSubstitutes(Map<LocalDate, String> names, Map<LocalDate, String> national) {
        for (LocalDate holiday : national.keySet()) {
            if (isSunday(holiday) && !holiday.isBefore(SUBSTITUTES_FROM)) {
                names.put(substituteOf(holiday, national), "振替休日");
            }
        }
    }

    private static LocalDate substituteOf(LocalDate sunday, Map<LocalDate, String> national) {
        LocalDate substitute = sunday.plusDays(1);
        while (sunday.getYear() >= SUBSTITUTES_MOVE_ON_FROM && national.containsKey(substitute)) {
            substitute = substitute.plusDays(1);
        }
        return substitute;
    }

    private static boolean isSunday(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
