package dev.servicereport.mojo;

import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a goal asks the engine for: parameters by name, in the words of the user. What was not set is not in it. */
final class Request {

    private final String goal;
    private final Map<String, List<String>> words = new TreeMap<>();

    Request(String goal) {
        this.goal = goal;
    }

    Request with(String parameter, @Nullable String value) {
        return value == null ? this : with(parameter, List.of(value));
    }

    Request with(String parameter, boolean value) {
        return with(parameter, Boolean.toString(value));
    }

    Request with(String parameter, @Nullable File value) {
        return value == null ? this : with(parameter, value.getPath());
    }

    Request with(String parameter, @Nullable Collection<String> values) {
        if (values != null && !values.isEmpty()) {
            words.put(parameter, List.copyOf(values));
        }
        return this;
    }

    String goal() {
        return goal;
    }

    /** The value of a parameter, or null. */
    @Nullable String word(String parameter) {
        List<String> values = words.get(parameter);
        return values == null ? null : values.get(0);
    }

    /** Every value of a parameter. */
    List<String> list(String parameter) {
        return words.getOrDefault(parameter, List.of());
    }

    Request copy() {
        Request copy = new Request(goal);
        copy.words.putAll(words);
        return copy;
    }

    /** The same for one of several contracts, as the engine asks itself for it. */
    Request of(String contract) {
        Request own = copy();
        String data = own.take("contractsDirectory");
        String output = own.take("outputDirectory");
        own.take("contract");
        return own.with("dataDirectory", new File(data, contract)).with("outputDirectory", new File(output, contract));
    }

    /** The value of a parameter that is not for the engine, or null; it is not in the request afterwards. */
    @Nullable String take(String parameter) {
        String value = word(parameter);
        words.remove(parameter);
        return value;
    }

    /** The messages that make the engine do it. */
    List<Line> lines() {
        List<Line> lines = words.entrySet().stream()
                .map(word -> Line.set(word.getKey(), word.getValue()))
                .collect(Collectors.toList());
        lines.add(new Line("run", List.of(goal)));
        return lines;
    }

    /** All of it as text: two requests are equal when these are. */
    @Override
    public String toString() {
        return lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
