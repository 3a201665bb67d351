package dev.servicereport.goal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One call of a goal in a base directory, and the lines that it tells. */
final class GoalCall implements Answers {

    private final String goal;
    private final String directory;
    private final Map<String, List<String>> words = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();

    private GoalCall(String goal, String directory) {
        this.goal = goal;
        this.directory = directory;
    }

    static GoalCall of(String goal, String directory) {
        GoalCall call = new GoalCall(goal, directory).with("dataDirectory", "${basedir}/data");
        return goal.equals("list")
                ? call
                : call.with("outputDirectory", "${basedir}/target/service-report")
                        .with("cache", "${basedir}/target/service-report-cache");
    }

    /** A call without any parameter. */
    static GoalCall bare(String goal, String directory) {
        return new GoalCall(goal, directory);
    }

    /** A parameter; a folder is one below the base directory, which {@code ${basedir}} means as well. */
    GoalCall with(String parameter, String value) {
        boolean isFolder = parameter.endsWith("Directory") || parameter.equals("cache") && !value.equals("off");
        String path = value.replace("${basedir}/", "");
        words.put(
                parameter,
                List.of(
                        isFolder
                                ? Path.of(directory)
                                        .resolve(path)
                                        .toAbsolutePath()
                                        .toString()
                                : value));
        return this;
    }

    void execute() throws GoalFailure {
        lines.clear();
        repeated.clear();
        Goals.run(goal, new GoalRequest(words), this);
    }

    /** Level and text of each line of the last execution. */
    List<String> lines() {
        return lines;
    }

    /** What a build is told again of the last execution while nothing has changed. */
    List<String> repeated() {
        return repeated;
    }

    @Override
    public void info(String line) {
        lines.add("INFO " + line);
    }

    @Override
    public void notice(String line) {
        repeated.add(line);
        info(line);
    }

    @Override
    public void warn(String line) {
        lines.add("WARN " + line);
    }

    @Override
    public void error(String line) {
        lines.add("ERROR " + line);
    }

    @Override
    public void command(String line) {
        lines.add(line);
    }

    @Override
    public void step(String name) {}

    @Override
    public void page(String file, String title, String html) {}

    @Override
    public void written(String what, List<String> entries) {
        repeated.add(what);
        info(what + ", written to " + words.get("outputDirectory").get(0));
    }
}
