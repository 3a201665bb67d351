package dev.servicereport.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fiscal year of Japanese public bodies (会計年度): 1 April to 31 March, both inclusive.
 *
 * @param startYear the year in which it begins; 2024 is 令和6年度
 */
public record FiscalYear(int startYear) implements Comparable<FiscalYear> {

    private static final int MONTHS = 12;

    public static FiscalYear of(LocalDate date) {
        return of(YearMonth.from(date));
    }

    public static FiscalYear of(YearMonth month) {
        return new FiscalYear(month.minusMonths(Month.MARCH.getValue()).getYear());
    }

    private YearMonth firstMonth() {
        return YearMonth.of(startYear, Month.APRIL);
    }

    /** 1 April. */
    public LocalDate firstDay() {
        return firstMonth().atDay(1);
    }

    /** 31 March of the next year, inclusive. */
    public LocalDate lastDay() {
        return firstMonth().plusMonths(MONTHS).atDay(1).minusDays(1);
    }

    /** April to March. */
    public List<YearMonth> months() {
        return Stream.iterate(firstMonth(), month -> month.plusMonths(1))
                .limit(MONTHS)
                .toList();
    }

    public boolean contains(LocalDate date) {
        return of(date).equals(this);
    }

    /**
     * Its name on paper: 令和6年度. The era is that of 31 December, as offices did in each change since 1989: the whole of 2019
     * is 令和元年度, and 1988 stays 昭和63年度.
     *
     * @throws IllegalArgumentException before 1873
     */
    public String label() {
        return Era.of(lastDecember()).year(startYear) + "度";
    }

    /** From this year to a later one: {@code 令和8～11年度}, of two eras {@code 平成30～令和2年度}, of one year {@code 令和8年度}. */
    public String label(FiscalYear last) {
        if (equals(last)) {
            return label();
        }
        String kanji = Era.of(lastDecember()).kanji();
        String end = last.label();
        return label().replace("年度", "") + "～" + (end.startsWith(kanji) ? end.substring(kanji.length()) : end);
    }

    private LocalDate lastDecember() {
        return LocalDate.of(startYear, Month.DECEMBER, 31);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(startYear, other.startYear);
    }
}
