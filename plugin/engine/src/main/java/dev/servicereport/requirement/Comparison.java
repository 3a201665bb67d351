package dev.servicereport.requirement;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** How a figure is held against what is asked for (比較). */
public enum Comparison {
    AT_LEAST(">=", "以上", true, order -> order >= 0),
    AT_MOST("<=", "以下", true, order -> order <= 0),
    OTHER("!=", "以外", false, order -> order != 0),
    ABOVE(">", "超", true, order -> order > 0),
    BELOW("<", "未満", true, order -> order < 0),
    SAME("=", "と一致", false, order -> order == 0);

    private final String sign;
    private final String label;
    private final boolean ordering;

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda without a state
    private final IntPredicate holds;

    Comparison(String sign, String label, boolean ordering, IntPredicate holds) {
        this.sign = sign;
        this.label = label;
        this.ordering = ordering;
        this.holds = holds;
    }

    static Optional<Comparison> of(String sign) {
        return Stream.of(values()).filter(one -> one.sign.equals(sign)).findFirst();
    }

    /** The signs, longer ones before those that they begin with. */
    static List<String> signs() {
        return Stream.of(values()).map(one -> one.sign).toList();
    }

    /** What stands behind the value in Japanese: {@code 以上}. */
    public String label() {
        return label;
    }

    /** Whether it asks which of two is greater. */
    boolean isOrdering() {
        return ordering;
    }

    /** @param order how the figure stands to the value: below 0, 0 or above 0 */
    public boolean holds(int order) {
        return holds.test(order);
    }
}
