package dev.servicereport.availability;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact share of time (割合).
 *
 * @param part seconds, 0 to {@code whole}
 * @param whole seconds, above 0
 */
public record Ratio(long part, long whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Ratio {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException("not a share: " + part + " of " + whole);
        }
    }

    /** Compares exactly, without rounding. */
    public boolean isAtLeast(BigDecimal percent) {
        return hundredfold().compareTo(percent.multiply(BigDecimal.valueOf(whole))) >= 0;
    }

    /** Whether it is that percentage, with nothing cut off. */
    public boolean isExactly(BigDecimal percent) {
        return hundredfold().compareTo(percent.multiply(BigDecimal.valueOf(whole))) == 0;
    }

    /** The percentage, cut (never rounded up) after that many decimals. */
    public BigDecimal percent(int decimals) {
        return hundredfold().divide(BigDecimal.valueOf(whole), decimals, RoundingMode.DOWN);
    }

    private BigDecimal hundredfold() {
        return BigDecimal.valueOf(part).multiply(HUNDRED);
    }
}
