package dev.servicereport.payment;

import dev.servicereport.contract.PaymentPlan.Remainder;
import dev.servicereport.money.Yen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An amount in whole yen parts that add up to it (按分). */
final class Division {

    private Division() {}

    /** Parts that differ only where the remainder is. */
    static List<Yen> equal(Yen whole, int count, Remainder bearer) {
        return weighted(whole, Collections.nCopies(count, 1), bearer);
    }

    /**
     * Parts in proportion to weights, cut to whole yen.
     *
     * @param weights one for each part, none below 0, their sum above 0
     * @param bearer whether the first or the last part has the yen that do not divide
     */
    static List<Yen> weighted(Yen whole, List<Integer> weights, Remainder bearer) {
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        List<Yen> parts = new ArrayList<>();
        weights.forEach(weight -> parts.add(whole.fraction(weight, all)));
        int place = bearer == Remainder.FIRST ? 0 : parts.size() - 1;
        parts.set(place, parts.get(place).plus(whole.minus(Yen.sum(parts))));
        return parts;
    }
}
