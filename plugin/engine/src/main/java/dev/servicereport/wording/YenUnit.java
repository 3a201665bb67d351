package dev.servicereport.wording;

import java.util.Arrays;

/** Units of amounts on axes (金額の単位), the largest first. */
public enum YenUnit {
    HUNDRED_MILLION("億円", 100_000_000),
    MILLION("百万円", 1_000_000),
    THOUSAND("千円", 1_000),
    ONE("円", 1);

    private final String word;
    private final long yen;

    YenUnit(String word, long yen) {
        this.word = word;
        this.yen = yen;
    }

    public String word() {
        return word;
    }

    /** How many yen it has. */
    public long yen() {
        return yen;
    }

    /** The largest one of which the amount is a whole number. */
    public static YenUnit largestOf(long amount) {
        return Arrays.stream(values())
                .filter(unit -> amount % unit.yen == 0)
                .findFirst()
                .orElseThrow();
    }
}
