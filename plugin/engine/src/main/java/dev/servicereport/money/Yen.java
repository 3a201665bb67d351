package dev.servicereport.money;

import java.math.BigInteger;
import java.util.Collection;

/**
 * An amount in whole yen (円). Every operation is exact and fails loudly instead of overflowing.
 *
 * @param amount yen; negative where something is owed back
 */
public record Yen(long amount) implements Comparable<Yen> {

    public static final Yen ZERO = new Yen(0);

    public Yen plus(Yen other) {
        return new Yen(Math.addExact(amount, other.amount));
    }

    /** What the amounts come to; nothing for none. */
    public static Yen sum(Collection<Yen> amounts) {
        return amounts.stream().reduce(ZERO, Yen::plus);
    }

    public Yen minus(Yen other) {
        return new Yen(Math.subtractExact(amount, other.amount));
    }

    public Yen times(long factor) {
        return new Yen(Math.multiplyExact(amount, factor));
    }

    /** {@code amount × numerator ÷ denominator}, cut towards zero to whole yen. */
    public Yen fraction(long numerator, long denominator) {
        BigInteger product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator));
        return new Yen(product.divide(BigInteger.valueOf(denominator)).longValueExact());
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }

    /** Digits only, without separators or a sign for yen. */
    @Override
    public String toString() {
        return Long.toString(amount);
    }
}
