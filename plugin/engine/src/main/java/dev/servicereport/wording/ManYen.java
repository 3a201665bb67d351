package dev.servicereport.wording;

import dev.servicereport.money.Yen;

/** Amounts in 万円 for talk: {@code 2億1,041万円}, {@code 350万円}; what is below 10,000 yen is cut and stands in the table beside it. */
public final class ManYen {

    private static final long MAN = 10_000;

    private ManYen() {}

    /** @param yen 0 or more */
    public static String of(Yen yen) {
        long man = yen.amount() / MAN;
        if (man == 0) {
            return AmountText.yen(yen);
        }
        long oku = man / MAN;
        String rest = man % MAN == 0 && oku > 0 ? "円" : AmountText.number(man % MAN) + "万円";
        return oku == 0 ? rest : AmountText.number(oku) + "億" + rest;
    }

    /** Whether something is cut of an amount. */
    public static boolean isCut(Yen yen) {
        return yen.amount() >= MAN && yen.amount() % MAN != 0;
    }
}
