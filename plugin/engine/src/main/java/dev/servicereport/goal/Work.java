package dev.servicereport.goal;

/** Something that a goal does. */
@FunctionalInterface
public interface Work {

    /** Does it. */
    void run() throws GoalFailure;
}
