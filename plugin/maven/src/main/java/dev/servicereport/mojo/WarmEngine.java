package dev.servicereport.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * An engine that stays for the next builds of this user (常駐する処理系): it is looked for, started when there is none, and asked. Whatever
 * is wrong with it, the build goes on with an engine of its own.
 */
final class WarmEngine {

    private static final Duration STARTS_WITHIN = Duration.ofSeconds(20);

    private static final long LOOK_MILLIS = 20;

    /** Before another one is started in place of one that found its place taken. */
    private static final long AGAIN_MILLIS = 200;

    private final WarmFolder folder;
    private final String key;
    private final ToldOnce told;

    private WarmEngine(WarmFolder folder, String key, ToldOnce told) {
        this.folder = folder;
        this.key = key;
        this.told = told;
    }

    /**
     * The one for a command; empty, which is told, when none can stay.
     *
     * @param told takes what is told, of the engine too
     */
    static Optional<WarmEngine> of(WarmFolder folder, EngineCommand command, ToldOnce told) {
        try {
            folder.make();
            String key = EngineKey.ofStaying(
                    command, WarmEnvironment.variables(command.process()), folder.rightsOfNewFiles());
            return Optional.of(new WarmEngine(folder, key, told));
        } catch (IOException refused) {
            told.told(new Line(
                    "warn",
                    List.of("No engine can stay for later builds: " + refused.getMessage()
                            + " (処理系を常駐させることができません。このビルドは、その都度の処理系で続けます)")));
            return Optional.empty();
        }
    }

    /**
     * Has a goal done.
     *
     * @param shared the command to start one with
     * @return as of an engine of the build's own; empty when it came to no result, and has to be done again
     */
    Optional<List<String>> run(Request request, Supplier<EngineCommand> shared)
            throws MojoExecutionException, MojoFailureException {
        try {
            Optional<WarmCall> there = reach(folder.sockets(key));
            if (there.isEmpty()) {
                there = start(shared);
            }
            return there.isPresent() ? ask(there.get(), request) : cold("cannot be started");
        } catch (IOException failed) {
            return cold("cannot be used: " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("Interrupted, nothing was published", interrupted);
        }
    }

    private static Optional<WarmCall> reach(List<WarmFolder.Socket> sockets) throws IOException {
        for (WarmFolder.Socket socket : sockets) {
            try {
                return Optional.of(WarmCall.of(socket));
            } catch (IOException refused) {
                // left by one that was killed, unless it is just beginning
                if (socket.process().isEmpty()) {
                    Files.deleteIfExists(socket.path());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<WarmCall> start(Supplier<EngineCommand> shared) throws IOException, InterruptedException {
        EngineCommand command = shared.get();
        Process engine = process(command);
        long end = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (System.nanoTime() < end) {
            boolean ended = engine.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            Optional<WarmCall> call = reach(folder.sockets(key));
            if (call.isPresent()) {
                return call;
            }
            if (ended && engine.exitValue() != 0) {
                return Optional.empty();
            }
            if (ended) {
                // its place is taken: by one of another build, which does not listen yet, or by one that is just ending
                Thread.sleep(AGAIN_MILLIS);
                engine = process(command);
            }
        }
        engine.destroyForcibly();
        return Optional.empty();
    }

    private Process process(EngineCommand command) throws IOException {
        ProcessBuilder process = command.ofMain("warm", folder.path().toString(), key);
        WarmEnvironment.reduce(process);
        Process engine = process.directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log(key).toFile()))
                .start();
        engine.getOutputStream().close();
        return engine;
    }

    private Optional<List<String>> ask(WarmCall engine, Request request)
            throws IOException, InterruptedException, MojoFailureException {
        try (engine) {
            Line first = engine.ask(request);
            if (first == null) {
                return cold("does not answer, and service-report:stop ends it");
            }
            return switch (first.verb()) {
                case "ready" -> result(engine.answers());
                case "busy" -> busy();
                default -> cold("ended before it began");
            };
        }
    }

    private Optional<List<String>> result(EngineAnswers answers) throws InterruptedException, MojoFailureException {
        Line result = answers.result(told);
        return switch (result.verb()) {
            case "done" -> Optional.of(List.of());
            case "needs" -> Optional.of(result.words());
            case "failed" -> failed(result, answers.step());
            default -> cold((isOutOfMemory() ? "ran out of memory while " : "ended while ") + answers.step());
        };
    }

    private Optional<List<String>> failed(Line result, String step) throws MojoFailureException {
        if (!result.word(0).equals(EngineProcess.OURS)) {
            throw new MojoFailureException(result.word(1));
        }
        return cold("failed while " + step);
    }

    private boolean isOutOfMemory() {
        try {
            return Files.readString(folder.log(key)).contains("OutOfMemoryError");
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Optional<List<String>> busy() {
        told.told(new Line(
                "info",
                List.of("The engine that stays is at work for another build; this one has its own (別のビルドが処理系を使用中です)")));
        return Optional.empty();
    }

    /** Nothing of what it did counts, but what it told need not be told again. */
    private Optional<List<String>> cold(String what) {
        told.told(new Line(
                "warn",
                List.of("The engine that stays for later builds " + what
                        + "; this build goes on with one of its own (常駐の処理系を使えないため、このビルドだけの処理系で続けます)")));
        told.again();
        return Optional.empty();
    }
}
