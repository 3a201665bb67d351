package dev.servicereport.colour;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How far two colours are apart in brightness, as the guidelines for the accessibility of the web (WCAG 2) define it: from 1 to 21
 * (コントラスト比). Worked out in whole numbers; light is counted in thousand-millionths, cut.
 *
 * @param hundredths the ratio in hundredths, cut: never more than there is
 */
public record Contrast(int hundredths) {

    /** What text needs: 4.5. */
    public static final Contrast TEXT = new Contrast(450);

    /** What lines and areas need that mean something: 3. */
    public static final Contrast MARK = new Contrast(300);

    private static final long UNIT = 1_000_000_000L;

    /** What WCAG adds to both lights: 0.05. */
    private static final long FLARE = UNIT / 20;

    /** Up to this channel light is in proportion. */
    private static final int LAST_DARK = 10;

    private static final long[] LIGHT = lights();

    /** That of two colours; which is the lighter one does not matter. */
    public static Contrast of(Colour one, Colour other) {
        long a = luminance(one) + FLARE;
        long b = luminance(other) + FLARE;
        return new Contrast((int) (100 * Math.max(a, b) / Math.min(a, b)));
    }

    public boolean isAtLeast(Contrast other) {
        return hundredths >= other.hundredths;
    }

    /** {@code 4.53}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    private static long luminance(Colour colour) {
        return (2126 * LIGHT[colour.red()] + 7152 * LIGHT[colour.green()] + 722 * LIGHT[colour.blue()]) / 10_000;
    }

    private static long[] lights() {
        long[] lights = new long[256];
        for (int channel = 0; channel < lights.length; channel++) {
            lights[channel] = channel <= LAST_DARK ? UNIT * channel * 100 / (255 * 1292) : curved(channel);
        }
        return lights;
    }

    /** ((c ÷ 255 + 0.055) ÷ 1.055) to the power of 12 ÷ 5: the fifth root of the twelfth power, cut. */
    private static long curved(int channel) {
        BigInteger power = BigInteger.valueOf(1000L * channel + 14_025)
                .pow(12)
                .multiply(BigInteger.valueOf(UNIT).pow(5))
                .divide(BigInteger.valueOf(269_025).pow(12));
        long low = 0;
        long high = UNIT;
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (BigInteger.valueOf(middle).pow(5).compareTo(power) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
