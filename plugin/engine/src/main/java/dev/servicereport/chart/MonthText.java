package dev.servicereport.chart;

import dev.servicereport.time.EraText;
import java.time.YearMonth;

/** Months in Japanese eras (和暦), short for axes and long for sentences. */
final class MonthText {

    private MonthText() {}

    /** {@code R7.1}, {@code H31.4}. */
    static String brief(YearMonth month) {
        return EraText.brief(month);
    }

    /** {@code 令和7年1月}, {@code 令和元年5月}. */
    static String full(YearMonth month) {
        return EraText.of(month);
    }
}
