package dev.servicereport.engine;

import dev.servicereport.goal.GoalRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A command line: {@code GOAL --parameter value …}, the parameters named as those of the Maven goals; {@code --parameter=value} is
 * the same. Several values are separated by commas; a parameter given twice, also once by its short name, is refused. {@code --data}
 * and {@code --output} are short for the two folders.
 *
 * @param goal the goal's name
 * @param request the rest
 */
record Arguments(String goal, GoalRequest request) {

    private static final Map<String, String> SHORT =
            Map.of("contracts", "contractsDirectory", "data", "dataDirectory", "output", "outputDirectory");

    /** Parameters that take several values. */
    private static final List<String> LISTS = List.of("contract", "documents", "formats", "templates");

    /** @throws IllegalArgumentException with what is wrong, when it is no command line */
    static Arguments of(List<String> words) {
        if (words.isEmpty() || words.get(0).startsWith("-")) {
            throw new IllegalArgumentException("the name of a goal is missing");
        }
        Map<String, List<String>> parameters = new TreeMap<>();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                throw new IllegalArgumentException("'" + word + "' is no parameter: those begin with --");
            }
            int equals = word.indexOf('=');
            if (equals < 0 && i + 1 == words.size()) {
                throw new IllegalArgumentException("a value is missing after " + word);
            }
            String given = word.substring(2, equals < 0 ? word.length() : equals);
            String value = equals < 0 ? words.get(++i) : word.substring(equals + 1);
            String name = SHORT.getOrDefault(given, given);
            if (parameters.put(name, LISTS.contains(name) ? list(value) : List.of(value)) != null) {
                throw new IllegalArgumentException("--" + name + " is given twice, expected once");
            }
        }
        return new Arguments(words.get(0), new GoalRequest(parameters));
    }

    private static List<String> list(String value) {
        List<String> values = new ArrayList<>();
        for (String each : value.split(",", -1)) {
            values.add(each.strip());
        }
        return values;
    }
}
