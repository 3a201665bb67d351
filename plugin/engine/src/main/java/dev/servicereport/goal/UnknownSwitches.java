package dev.servicereport.goal;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Properties named like our parameters that are none, which the build found: whoever set them believes that they do something. Each
 * comes as four values: file, line, column and the name.
 */
final class UnknownSwitches {

    /** What the names of all parameters begin with. */
    private static final String PREFIX = "service-report.";

    private static final String COMMAND_LINE = "command line";
    private static final String FOUND = "unknownSwitches";
    private static final String KNOWN = "knownSwitches";

    /** The parameters in which the build tells them, and the names of all that there are. */
    private static final Set<String> PARAMETERS =
            Set.of(FOUND, KNOWN, EachContract.UNCHANGED, CacheFolder.FINGERPRINTS);

    private static final int VALUES = 4;

    private UnknownSwitches() {}

    /**
     * Makes sure that there is none, and that the goal has every parameter that was given.
     *
     * @throws BadInputException naming all
     */
    static GoalRequest require(Goal goal, GoalRequest request) throws BadInputException {
        Problems problems = problems(request);
        List<String> known = goal.parameters();
        for (String parameter : request.words().keySet()) {
            if (!known.contains(parameter) && !PARAMETERS.contains(parameter)) {
                problems.error(
                        SourceLocation.wholeFile(COMMAND_LINE).at(parameter),
                        parameter,
                        Nearest.oneOf(known, parameter));
            }
        }
        if (problems.hasErrors()) {
            throw new BadInputException(problems.sorted());
        }
        return request;
    }

    /** Each property once, of the first place where it was set. */
    static Problems problems(GoalRequest request) {
        Problems problems = new Problems();
        Set<String> told = new TreeSet<>();
        Set<String> known = new TreeSet<>(request.list(KNOWN));
        List<String> found = request.list(FOUND);
        for (int i = 0; i + VALUES <= found.size(); i += VALUES) {
            SourceLocation where =
                    new SourceLocation(found.get(i), Integer.parseInt(found.get(i + 1)), found.get(i + 2));
            String name = found.get(i + 3);
            if (told.add(name)) {
                problems.add(unknown(where, name, known));
            }
        }
        return problems;
    }

    private static Problem unknown(SourceLocation where, String name, Collection<String> known) {
        Set<String> shortNames =
                known.stream().map(UnknownSwitches::shortName).collect(Collectors.toCollection(TreeSet::new));
        Optional<String> meant = Nearest.of(shortNames, shortName(name)).map(near -> PREFIX + near);
        String expected = meant.map(near -> "a parameter that some goal has; did you mean '" + near + "'?")
                .orElseGet(() -> known.stream().collect(Collectors.joining(", ", "one of ", "")));
        return Problem.error(where, name, expected)
                .hint(meant.map(near -> "「" + near + "」ではありませんか").orElse("この名前の指定はどのゴールにもありません"));
    }

    private static String shortName(String name) {
        return name.substring(PREFIX.length());
    }
}
