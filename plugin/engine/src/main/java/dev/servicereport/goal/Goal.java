package dev.servicereport.goal;

import java.util.List;

/** Something that a user can ask for by name (ゴール). */
public interface Goal {

    /** The names of the parameters that it looks at. */
    List<String> parameters();

    /** Does it. */
    void run(GoalRequest request, Answers answers) throws GoalFailure;
}
