package dev.servicereport.wording;

import dev.servicereport.money.Yen;
import java.util.Locale;

/** Amounts for charts, exact to the yen. */
public final class AmountText {

    private AmountText() {}

    /** {@code 210,410,000円}. */
    public static String yen(Yen amount) {
        return number(amount.amount()) + "円";
    }

    /** Digits with commas. */
    public static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
