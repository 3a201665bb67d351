package dev.servicereport.ci;

import dev.servicereport.ci.CiJob.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The checkout of a runner, with commands of its own in front of those of the machine.
 *
 * @param folder the checkout, a repository of git
 * @param tools where commands lie
 */
record CiFolder(Path folder, Path tools) {

    /** The time of every drop. */
    static final String DROP = "2025-02-21T00:00:00+09:00";

    /**
     * How a job ended.
     *
     * @param passed whether the build is green
     * @param said everything that its shells said
     */
    record End(boolean passed, String said) {}

    static CiFolder in(Path place) throws IOException {
        CiFolder made = new CiFolder(
                Files.createDirectories(place.resolve("checkout")), Files.createDirectories(place.resolve("tools")));
        made.git(Map.of(), "init", "-q");
        return made;
    }

    /** A command in front of all others. */
    void tool(String name, String script) throws IOException {
        Path file = tools.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script);
        file.toFile().setExecutable(true);
    }

    /** Commits the data at the time of a drop, and something else later. */
    void drop() throws IOException {
        commit("data", DROP);
        Files.writeString(folder.resolve("README.md"), "later");
        commit("README.md", "2025-03-09T10:00:00+09:00");
    }

    private void commit(String file, String time) throws IOException {
        git(Map.of(), "add", file);
        List<String> person = List.of("-c", "user.name=n", "-c", "user.email=e");
        git(
                Map.of("GIT_COMMITTER_DATE", time),
                with(person, "commit", "-q", "-m", file).toArray(String[]::new));
    }

    private void git(Map<String, String> environment, String... words) throws IOException {
        StringBuilder said = new StringBuilder();
        if (shell(with(List.of("git"), words), environment, said) != 0) {
            throw new IOException("git: " + said);
        }
    }

    /** Runs the shells of a job as its runner does. */
    End run(CiJob job, Map<String, String> more) throws IOException {
        StringBuilder said = new StringBuilder();
        boolean passed = true;
        boolean stopped = false;
        for (CiJob.Shell each : job.shells()) {
            boolean runsAnyway = each.role() == Role.ALWAYS || each.role() == Role.AFTER;
            if (runsAnyway || !stopped) {
                boolean failed = shell(with(each.command(), each.script()), environment(job, more), said) != 0;
                passed &= !failed || each.role() == Role.AFTER;
                stopped |= failed && each.role() == Role.STEP;
            }
        }
        return new End(passed, said.toString());
    }

    private static List<String> with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toList();
    }

    private Map<String, String> environment(CiJob job, Map<String, String> more) {
        Map<String, String> environment = new LinkedHashMap<>(job.environment());
        environment.remove("MAVEN_OPTS");
        environment.putAll(more);
        environment.put(
                "GITHUB_STEP_SUMMARY", folder.resolveSibling("step-summary.md").toString());
        return environment;
    }

    private int shell(List<String> command, Map<String, String> environment, StringBuilder said) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        Process process = builder.start();
        said.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }
}
