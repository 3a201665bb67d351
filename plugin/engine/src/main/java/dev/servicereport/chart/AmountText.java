package dev.servicereport.chart;

import dev.servicereport.money.Yen;
import java.util.Locale;

/** Amounts for charts, exact to the yen. */
final class AmountText {

    private AmountText() {}

    /** {@code 210,410,000円}. */
    static String yen(Yen amount) {
        return number(amount.amount()) + "円";
    }

    /** Digits with commas. */
    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
