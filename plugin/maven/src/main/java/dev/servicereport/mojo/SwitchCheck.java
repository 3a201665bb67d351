package dev.servicereport.mojo;

import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells properties named like our parameters that are none: whoever set them believes that they do something. */
final class SwitchCheck {

    /** What the names of all parameters begin with. */
    static final String PREFIX = "service-report.";

    private final Set<String> parameters;
    private final Predicate<String> used;
    private final Problems problems = new Problems();
    private final Set<String> told = new TreeSet<>();

    /**
     * @param parameters the properties of all parameters of all goals
     * @param used whether a POM makes something of a property itself
     */
    SwitchCheck(Collection<String> parameters, Predicate<String> used) {
        this.parameters = parameters.stream()
                .filter(name -> name.startsWith(PREFIX))
                .map(SwitchCheck::shortName)
                .collect(Collectors.toCollection(TreeSet::new));
        this.used = used;
    }

    /** Looks at a property; one that was set in several places is told of the first of them. */
    void look(SourceLocation where, String name) {
        if (name.startsWith(PREFIX) && !parameters.contains(shortName(name)) && !used.test(name) && told.add(name)) {
            problems.add(unknown(where, name));
        }
    }

    Problems problems() {
        return problems;
    }

    private Problem unknown(SourceLocation where, String name) {
        Optional<String> meant = Nearest.of(parameters, shortName(name)).map(near -> PREFIX + near);
        String expected = meant.map(near -> "a parameter that some goal has; did you mean '" + near + "'?")
                .orElseGet(() -> parameters.stream()
                        .map(parameter -> PREFIX + parameter)
                        .collect(Collectors.joining(", ", "one of ", "")));
        String hint = meant.map(near -> "「" + near + "」ではありませんか").orElse("この名前の指定はどのゴールにもありません");
        return Problem.error(where, name, expected).hint(hint);
    }

    private static String shortName(String name) {
        return name.substring(PREFIX.length());
    }
}
