package dev.servicereport.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A way to a figure in the JSON that is written: {@code overall.low}, {@code services[ad].verdict}, {@code payments.plans[*].total}.
 *
 * @param text as written
 * @param steps at least one
 */
public record FigurePath(String text, List<Step> steps) {

    /** Stands in brackets for each item of a list. */
    public static final String EACH = "*";

    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]*)(?:\\[([^\\[\\]]+)])?");

    public FigurePath {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param key the name of a value
     * @param item which item of the list of that name; {@link #EACH}; empty when it is no list
     */
    public record Step(String key, String item) {

        /** Whether it goes into a list. */
        public boolean isInList() {
            return !item.isEmpty();
        }
    }

    /** Reads one; empty when it has not the form of one. */
    static Optional<FigurePath> of(String text) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        Matcher step = STEP.matcher(text);
        while (step.region(at, text.length()).lookingAt()) {
            steps.add(new Step(step.group(1), step.group(2) == null ? "" : step.group(2)));
            at = step.end();
            if (at == text.length()) {
                return Optional.of(new FigurePath(text, steps));
            }
            if (text.charAt(at) != '.') {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    /** The same without what stands in brackets: {@code services[].verdict}. */
    String shape() {
        return steps.stream()
                .map(step -> step.key() + (step.isInList() ? "[]" : ""))
                .collect(Collectors.joining("."));
    }
}
