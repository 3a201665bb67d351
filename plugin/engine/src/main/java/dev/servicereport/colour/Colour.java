package dev.servicereport.colour;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A colour of sRGB (色).
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** Paper. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9A-Fa-f]{6}");
    private static final int MOST = 255;
    private static final int SIXTEEN = 16;
    private static final int THOUSAND = 1000;

    public Colour {
        for (int channel : new int[] {red, green, blue}) {
            if (channel < 0 || channel > MOST) {
                throw new IllegalArgumentException("a channel is from 0 to 255, got " + channel);
            }
        }
    }

    /** @throws IllegalArgumentException unless it is six hexadecimal digits */
    public static Colour of(String digits) {
        if (!SIX_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("a colour is six hexadecimal digits, got " + digits);
        }
        int rgb = Integer.parseInt(digits, SIXTEEN);
        return new Colour(rgb >> 16, rgb >> 8 & MOST, rgb & MOST);
    }

    /** Six hexadecimal digits in capitals. */
    public String digits() {
        return String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue);
    }

    /**
     * So much of it and the rest of another one; halves are rounded up.
     *
     * @param share in thousandths
     */
    public Colour over(Colour other, int share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, int share) {
        return (one * share + other * (THOUSAND - share) + THOUSAND / 2) / THOUSAND;
    }

    /**
     * The nearest darker colour of the same hue that will do, or itself (最も近い濃い色): its channels are cut down together, a thousandth
     * at a time; black when no other will do.
     */
    public Colour darkened(Predicate<Colour> enough) {
        int share = THOUSAND;
        while (share > 0 && !enough.test(dimmed(share))) {
            share--;
        }
        return dimmed(share);
    }

    private Colour dimmed(int share) {
        return new Colour(red * share / THOUSAND, green * share / THOUSAND, blue * share / THOUSAND);
    }

    /** How far the channels are apart in which they differ most, from 0 to 255. */
    public int distanceTo(Colour other) {
        return Math.max(
                Math.abs(red - other.red), Math.max(Math.abs(green - other.green), Math.abs(blue - other.blue)));
    }
}
