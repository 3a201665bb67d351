package dev.servicereport.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** An era of the Japanese calendar (元号), with a table of our own: the JDK's depends on its version and its locale data. */
public enum Era {
    MEIJI("明治", 'M', LocalDate.of(1868, 1, 25)),
    TAISHO("大正", 'T', LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", 'S', LocalDate.of(1926, 12, 25)),
    HEISEI("平成", 'H', LocalDate.of(1989, 1, 8)),
    REIWA("令和", 'R', LocalDate.of(2019, 5, 1));

    /** The first day that Japan counted by the solar calendar, 明治6年1月1日; earlier dates have no Japanese text. */
    public static final LocalDate FIRST_SOLAR_DAY = LocalDate.of(1873, 1, 1);

    private final String kanji;
    private final char letter;
    private final LocalDate firstDay;

    Era(String kanji, char letter, LocalDate firstDay) {
        this.kanji = kanji;
        this.letter = letter;
        this.firstDay = firstDay;
    }

    /**
     * The era of a day. The day on which an era changes belongs to the new one.
     *
     * @throws IllegalArgumentException before {@link #FIRST_SOLAR_DAY}
     */
    public static Era of(LocalDate date) {
        if (date.isBefore(FIRST_SOLAR_DAY)) {
            throw new IllegalArgumentException("eras are told from " + FIRST_SOLAR_DAY + " on, not for " + date);
        }
        return Arrays.stream(values())
                .filter(era -> !era.firstDay.isAfter(date))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The era that the text begins with, by its name (令和) or its letter (R). */
    static Optional<Era> startOf(String text) {
        return Arrays.stream(values())
                .filter(era -> text.startsWith(era.kanji) || text.indexOf(era.letter) == 0)
                .findFirst();
    }

    /** Its name: 令和. */
    public String kanji() {
        return kanji;
    }

    /** The letter used for it on forms: R. */
    public char letter() {
        return letter;
    }

    /** The year of our calendar in which its year 1 (元年) lies. */
    int firstYear() {
        return firstDay.getYear();
    }

    /** A year of our calendar counted from this era's first, which is 1. */
    int count(int year) {
        return year - firstYear() + 1;
    }

    /** A year of our calendar as a year of this era: 令和元年, 令和7年. */
    String year(int year) {
        int ofEra = count(year);
        return kanji + (ofEra == 1 ? "元" : Integer.toString(ofEra)) + "年";
    }

    /** A year of the common era as narrow columns write it: {@code R7}, {@code R1}. */
    String briefYear(int year) {
        return letter + Integer.toString(year - firstDay.getYear() + 1);
    }
}
