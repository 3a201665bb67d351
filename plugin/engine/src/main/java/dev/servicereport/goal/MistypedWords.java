package dev.servicereport.goal;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.Collection;
import java.util.Optional;

/**
 * Names without our prefix that were set on the command line, are no parameter of the goal and look like one (書き間違い):
 * {@code -Dclinet} would otherwise be passed over without a word. Names that are like none belong to somebody else.
 */
final class MistypedWords {

    /** The parameter in which the build tells the names. */
    static final String PARAMETER = "otherWords";

    private MistypedWords() {}

    /**
     * Makes sure that there is none.
     *
     * @param words the short names that the goal knows
     * @throws BadInputException naming all
     */
    static GoalRequest require(Collection<String> words, GoalRequest request) throws BadInputException {
        Problems problems = new Problems();
        for (String written : request.list(PARAMETER)) {
            Optional<String> meant = words.contains(written) ? Optional.empty() : Nearest.of(words, written);
            meant.ifPresent(near -> problems.add(Problem.error(
                            SourceLocation.wholeFile("command line"), "-D" + written, Nearest.oneOf(words, written))
                    .hint("「-D" + near + "」ではありませんか")));
        }
        if (problems.hasErrors()) {
            throw new BadInputException(problems.sorted());
        }
        return request;
    }
}
