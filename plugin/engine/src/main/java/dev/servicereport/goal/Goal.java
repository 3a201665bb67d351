package dev.servicereport.goal;

import dev.servicereport.problem.BadInputException;
import java.util.List;

/** Something that a user can ask for by name (ゴール). */
public interface Goal {

    /** The names of the parameters that it looks at. */
    List<String> parameters();

    /** What it does when it is asked for several contracts at once. */
    default Several several() {
        return Several.EACH;
    }

    /**
     * Looks at what is the same for each of several contracts, before the first of them.
     *
     * @throws BadInputException with what each of them would be refused for
     */
    default void requireCommon(GoalRequest request) throws BadInputException {}

    /** Does it. */
    void run(GoalRequest request, Answers answers) throws GoalFailure;
}
