package dev.servicereport.goal;

import java.util.List;

/** Something that a user can ask for by name (ゴール). */
public interface Goal {

    /** The names of the parameters that it looks at. */
    List<String> parameters();

    /** What it does when it is asked for several contracts at once. */
    default Several several() {
        return Several.EACH;
    }

    /** Does it. */
    void run(GoalRequest request, Answers answers) throws GoalFailure;
}
