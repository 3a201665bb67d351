package dev.servicereport.chart;

import java.time.YearMonth;

/** Months in Japanese eras (和暦), short for axes and long for sentences; before Heisei in Western years. */
final class MonthText {

    private static final YearMonth REIWA = YearMonth.of(2019, 5);
    private static final YearMonth HEISEI = YearMonth.of(1989, 1);

    private MonthText() {}

    /** {@code R7.1}, {@code H31.4}. */
    static String brief(YearMonth month) {
        String era = !month.isBefore(REIWA) ? "R" : !month.isBefore(HEISEI) ? "H" : "";
        return era + yearOfEra(month) + "." + month.getMonthValue();
    }

    /** {@code 令和7年1月}, {@code 令和元年5月}. */
    static String full(YearMonth month) {
        String era = !month.isBefore(REIWA) ? "令和" : !month.isBefore(HEISEI) ? "平成" : "";
        int year = yearOfEra(month);
        return era + (year == 1 ? "元" : year) + "年" + month.getMonthValue() + "月";
    }

    private static int yearOfEra(YearMonth month) {
        if (!month.isBefore(REIWA)) {
            return month.getYear() - 2018;
        }
        return month.isBefore(HEISEI) ? month.getYear() : month.getYear() - 1988;
    }
}
