package dev.servicereport.mojo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A running engine: a request, then messages until its result, and the last lines of whatever else it printed. */
final class EngineProcess implements AutoCloseable {

    private static final int LAST_LINES = 20;

    /** What a JVM ends with that was told to do so. */
    private static final int OUT_OF_MEMORY = 3;

    /** The engine's own fault; all others are the user's to mend. */
    private static final String OURS = "70";

    /** Stands in the queue where the engine's output ended. */
    private static final Line END = new Line("end", List.of());

    private final Process process;
    private final BlockingQueue<Line> answers = new LinkedBlockingQueue<>();
    private final Deque<String> printed = new ArrayDeque<>();
    private final Thread errors;
    private String step = "starting";

    private EngineProcess(Process process) {
        this.process = process;
        errors = reader("engine errors", () -> eachLine(process.getErrorStream(), this::keep));
        reader("engine answers", () -> {
            eachLine(process.getInputStream(), text -> Line.in(text).ifPresentOrElse(answers::add, () -> keep(text)));
            answers.add(END);
        });
    }

    static EngineProcess start(EngineCommand command) throws MojoExecutionException {
        try {
            return new EngineProcess(command.process().start());
        } catch (IOException failed) {
            throw new MojoExecutionException(
                    "The engine cannot be started: " + failed.getMessage()
                            + "\n処理系を起動できません。service-report.jvm を指定したときは、その場所を確かめてください。",
                    failed);
        }
    }

    /**
     * Has a goal done.
     *
     * @return optional libraries, by group and artifact, without which the engine does not begin; empty when the goal is done
     */
    List<String> run(Request request, Engine.Listener listener) throws MojoExecutionException, MojoFailureException {
        try {
            send(request);
            for (Line line = answers.take(); !isEnd(line); line = answers.take()) {
                if (line.verb().equals("step")) {
                    step = line.word(0);
                } else if (line.verb().equals("failed")) {
                    throw failure(line);
                } else if (line.verb().equals("needs")) {
                    return line.words();
                } else if (line.verb().equals("done")) {
                    return List.of();
                } else {
                    listener.told(line);
                }
            }
            throw lost();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("Interrupted, nothing was published", interrupted);
        }
    }

    private static boolean isEnd(Line line) {
        return line.equals(END);
    }

    private void send(Request request) {
        try {
            OutputStream input = process.getOutputStream();
            for (Line line : request.lines()) {
                input.write((line.text() + "\n").getBytes(StandardCharsets.US_ASCII));
            }
            input.flush();
        } catch (IOException gone) {
            // it has not read to the end: its result, or that there is none, says why
            return;
        }
    }

    private MojoExecutionException failure(Line failed) throws MojoFailureException, InterruptedException {
        String message = failed.word(1);
        if (!failed.word(0).equals(OURS)) {
            throw new MojoFailureException(message);
        }
        awaitEnd();
        return new MojoExecutionException(message + lastWords());
    }

    /** The engine is gone and left no result: whatever it ended with is not believed. */
    private MojoExecutionException lost() throws InterruptedException {
        boolean ended = awaitEnd();
        if (ended && process.exitValue() == OUT_OF_MEMORY && lastLines().contains("OutOfMemoryError")) {
            return new MojoExecutionException(
                    "Out of memory while " + step + ", nothing was written; set service-report.heap"
                            + " to more than it is (メモリーが足りません。-Dservice-report.heap=4g のように、上限を大きくしてください)");
        }
        String state = ended ? "ended with exit code " + process.exitValue() : "closed its output";
        return new MojoExecutionException(
                "The engine " + state + " while " + step + ", nothing was written" + lastWords());
    }

    private boolean awaitEnd() throws InterruptedException {
        boolean ended = process.waitFor(5, TimeUnit.SECONDS);
        errors.join(TimeUnit.SECONDS.toMillis(1));
        return ended;
    }

    private String lastWords() {
        String lines = lastLines();
        return lines.isEmpty() ? "" : "\nIts last lines:\n" + lines;
    }

    private String lastLines() {
        synchronized (printed) {
            return String.join("\n", printed);
        }
    }

    /** Ends the engine at once; it writes nothing afterwards. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void keep(String line) {
        synchronized (printed) {
            printed.add(line);
            if (printed.size() > LAST_LINES) {
                printed.remove();
            }
        }
    }

    private static Thread reader(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void eachLine(InputStream stream, Consumer<String> use) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                use.accept(line);
            }
        } catch (IOException ended) {
            // the process was ended; that its answers end tells so
            return;
        }
    }
}
