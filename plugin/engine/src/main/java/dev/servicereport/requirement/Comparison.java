package dev.servicereport.requirement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a figure is held against what is asked for (比較). */
public enum Comparison {
    AT_LEAST(">=", "以上", true),
    AT_MOST("<=", "以下", true),
    OTHER("!=", "以外", false),
    ABOVE(">", "超", true),
    BELOW("<", "未満", true),
    SAME("=", "と一致", false);

    private final String sign;
    private final String label;
    private final boolean ordering;

    Comparison(String sign, String label, boolean ordering) {
        this.sign = sign;
        this.label = label;
        this.ordering = ordering;
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
    public boolean isOrdering() {
        return ordering;
    }

    /** @param order how the figure stands to the value: below 0, 0 or above 0 */
    public boolean holds(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case OTHER -> order != 0;
            case ABOVE -> order > 0;
            case BELOW -> order < 0;
            case SAME -> order == 0;
        };
    }
}
