package dev.servicereport.engine;

import dev.servicereport.goal.Answers;
import dev.servicereport.goal.GoalFailure;
import dev.servicereport.goal.GoalRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes an archive of the classes that a run loads, with which later runs start sooner. A build starts it beside itself and does not wait:
 * {@code make NAME FLAG…} has a JVM with those flags do {@code train FOLDER}, which makes documents of a few invented rows, so that
 * nothing of a user's data is read. The
 * archive gets its name, {@code NAME-SIZE.jsa}, when it is whole.
 */
public final class ClassArchive {

    private static final String CONTRACT = """
            title: Training
            client: { name: City }
            contractor: { name: Company }
            signed-on: "2024-12-01"
            service-from: "2025-01-01"
            service-to: "2025-12-31"
            sla: { availability: { target: "99.8" } }
            payments:
              - { id: a, title: A, ceiling: 1200, contract-amount: 1200, instalments: 12, first-month: 2025-01, tax-rate: 10 }
            """;

    private static final String MAKING = "service-report-making-";

    /** Where one is made; the digits are those of a temporary folder. */
    private static final Pattern WORK = Pattern.compile(MAKING + "[0-9]+");

    private static final Pattern MARK = Pattern.compile("[0-9a-f]{32}\\.(?:seen|making)");

    /** Making one takes less than a minute. */
    private static final Duration STOPPED = Duration.ofDays(1);

    private static final Duration FORGOTTEN = Duration.ofDays(60);

    private ClassArchive() {}

    public static void main(String[] words) throws Exception {
        if (words[0].equals("make")) {
            make(Path.of(words[1]).toAbsolutePath(), List.of(words).subList(2, words.length));
        } else {
            train(Path.of(words[1]));
        }
    }

    /**
     * Removes what was left by those that were stopped, and what tells of a Java and libraries that nobody has used for long.
     *
     * @param folder the archives' folder, which may be one that a user has named: nothing is touched there but what is called like ours
     */
    static void sweep(Path folder, Instant now) throws IOException {
        List<Path> all;
        try (Stream<Path> entries = Files.list(folder)) {
            all = entries.toList();
        }
        for (Path entry : all) {
            String name = entry.getFileName().toString();
            Duration old = Duration.between(Files.getLastModifiedTime(entry).toInstant(), now);
            boolean left = WORK.matcher(name).matches() && old.compareTo(STOPPED) > 0;
            boolean forgotten = MARK.matcher(name).matches() && old.compareTo(FORGOTTEN) > 0;
            if (left || forgotten) {
                delete(entry);
            }
        }
    }

    private static void make(Path name, List<String> flags) throws IOException, InterruptedException {
        sweep(Objects.requireNonNull(name.getParent(), "an archive lies in a folder"), Instant.now());
        Path work = Files.createTempDirectory(name.getParent(), MAKING);
        try {
            Path made = work.resolve("classes.jsa");
            List<String> command = new ArrayList<>();
            command.add(ProcessHandle.current().info().command().orElse("java"));
            command.addAll(flags);
            command.add("-XX:ArchiveClassesAtExit=" + made);
            command.addAll(List.of(ClassArchive.class.getName(), "train", work.toString()));
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code == 0 && Files.exists(made)) {
                Files.move(
                        made,
                        name.resolveSibling(name.getFileName() + "-" + Files.size(made) + ".jsa"),
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            delete(work);
        }
    }

    private static void train(Path folder) throws IOException, GoalFailure {
        Answers nobody =
                new PipeAnswers(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.US_ASCII));
        Main.run("documents", request(folder), nobody);
    }

    /** Writes the rows to train on into a folder, and asks for all that can be made of them. */
    static GoalRequest request(Path folder) throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("outages"));
        Files.writeString(data.resolve("contract.yaml"), CONTRACT);
        Files.writeString(data.resolve("services.csv"), "id,name\na,A\nb,B\n");
        Files.writeString(
                data.resolve("outages/2025-01.csv"), "service,from,to\na,2025-01-02T10:00:00,2025-01-02T10:30:00\n");
        return new GoalRequest(Map.of(
                "dataDirectory", List.of(data.toString()),
                "outputDirectory", List.of(folder.resolve("output").toString()),
                "cache", List.of("off")));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
