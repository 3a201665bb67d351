package dev.servicereport.goal;

import dev.servicereport.problem.Problem;
import java.util.List;

/** Where a goal tells what it does (応答): a console, or the build that started it. */
public interface Answers {

    /** A line to be read. */
    void info(String line);

    /** A line on the data that is no fault. */
    void notice(String line);

    /** A line not to be missed. */
    void warn(String line);

    /** A line that says why the goal fails. */
    void error(String line);

    /** Something that is wrong with the input, or to be known of it. */
    default void problem(Problem problem) {
        if (problem.isError()) {
            error(problem.toString());
        } else {
            notice(problem.toString());
        }
    }

    /**
     * What is told from now on is about one of several contracts.
     *
     * @param folder the name of its folder, which is that of its output too; empty for all contracts again
     */
    default void contract(String folder) {}

    /** A line for the program that runs the build, like GitHub Actions; it has to stand at the start of a line of the build's output. */
    void command(String line);

    /** What the goal does from now on, for somebody who asks where it is. */
    void step(String name);

    /**
     * A page of a site.
     *
     * @param file its file name with ending
     * @param title its title
     * @param html its body, to be put into a skin as it is
     */
    void page(String file, String title, String html);

    /**
     * Output is in its place.
     *
     * @param what it tells of, like {@code Months: 12}
     * @param entries what was published: names on the first level of the output folder
     */
    void written(String what, List<String> entries);
}
