package dev.servicereport.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Headings of a file under which twelve digits are allowed, and which of them the file has; for use by several threads.
 *
 * <p>Two are equal only when they are the same one.
 */
public final class AllowedNumbers {

    /** Nothing is allowed. */
    public static final AllowedNumbers NONE = new AllowedNumbers(Map.of());

    private final Map<String, Integer> headings = new LinkedHashMap<>();
    private final Set<Integer> met = ConcurrentHashMap.newKeySet();

    /** @param headings as they are written, each with the number of the allowance that names it */
    public AllowedNumbers(Map<String, Integer> headings) {
        headings.forEach((heading, allowance) -> this.headings.put(Column.normalised(heading), allowance));
    }

    boolean isEmpty() {
        return headings.isEmpty();
    }

    /** Whether numbers are allowed under a heading; that it is there is kept in mind. */
    boolean meets(String normalised) {
        Integer allowance = headings.get(normalised);
        if (allowance != null) {
            met.add(allowance);
        }
        return allowance != null;
    }

    /** The allowances whose heading has been met. */
    public Set<Integer> met() {
        return Set.copyOf(met);
    }
}
