package dev.servicereport.payment;

import dev.servicereport.money.Yen;
import java.util.List;
import java.util.Map;

/**
 * Consumption tax cut payment by payment against the same cut once for each rate (消費税額の照合). Both are right; whoever adds up
 * invoices meets the first, whoever reads the contract the second.
 *
 * @param sumOfParts the sum of the tax in each payment
 * @param rates the payments of each rate together, by rate
 */
public record TaxReconciliation(Yen sumOfParts, List<RateTotal> rates) {

    /**
     * @param rate percent
     * @param amount what is paid at that rate, tax included
     * @param tax the tax in it, cut to whole yen
     */
    public record RateTotal(int rate, Yen amount, Yen tax) {}

    public TaxReconciliation {
        rates = List.copyOf(rates);
    }

    /** @param bases what is paid at each rate, tax included */
    static TaxReconciliation of(Yen sumOfParts, Map<Integer, Yen> bases) {
        return new TaxReconciliation(
                sumOfParts,
                bases.entrySet().stream()
                        .map(base ->
                                new RateTotal(base.getKey(), base.getValue(), part(base.getValue(), base.getKey())))
                        .sorted((one, other) -> Integer.compare(one.rate(), other.rate()))
                        .toList());
    }

    /** The tax in an amount: {@code amount × rate ÷ (100 + rate)}, cut to whole yen. */
    static Yen part(Yen amount, int rate) {
        return amount.fraction(rate, 100L + rate);
    }

    /** The tax in the sum. */
    public Yen partOfSum() {
        return Yen.sum(rates.stream().map(RateTotal::tax).toList());
    }

    /** What cutting each payment loses: {@code sumOfParts − partOfSum}, 0 or below. */
    public Yen difference() {
        return sumOfParts.minus(partOfSum());
    }
}
