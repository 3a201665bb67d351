package dev.servicereport.mojo;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A running engine of this build alone: a request, then messages until its result. */
final class EngineProcess implements AutoCloseable {

    /** What a JVM ends with that was told to do so. */
    private static final int OUT_OF_MEMORY = 3;

    /** The engine's own fault; all others are the user's to mend. */
    static final String OURS = "70";

    private final Process process;
    private final EngineAnswers answers = new EngineAnswers();
    private final Thread errors;

    private EngineProcess(Process process) {
        this.process = process;
        errors = answers.listenToErrors(process.getErrorStream());
        answers.listen(process.getInputStream());
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
            EngineAnswers.send(request, process.getOutputStream());
            Line result = answers.result(listener);
            return switch (result.verb()) {
                case "done" -> List.of();
                case "needs" -> result.words();
                case "failed" -> throw failure(result);
                default -> throw lost();
            };
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("Interrupted, nothing was published", interrupted);
        }
    }

    private MojoExecutionException failure(Line failed) throws MojoFailureException, InterruptedException {
        String message = failed.word(1);
        if (!failed.word(0).equals(OURS)) {
            throw new MojoFailureException(message);
        }
        awaitEnd();
        return new MojoExecutionException(message + answers.lastWords());
    }

    /** The engine is gone and left no result: whatever it ended with is not believed. */
    private MojoExecutionException lost() throws InterruptedException {
        boolean ended = awaitEnd();
        if (ended && process.exitValue() == OUT_OF_MEMORY && answers.lastLines().contains("OutOfMemoryError")) {
            return new MojoExecutionException(
                    "Out of memory while " + answers.step() + ", nothing was written; set service-report.heap"
                            + " to more than it is (メモリーが足りません。-Dservice-report.heap=4g のように、上限を大きくしてください)");
        }
        String state = ended ? "ended with exit code " + process.exitValue() : "closed its output";
        return new MojoExecutionException(
                "The engine " + state + " while " + answers.step() + ", nothing was written" + answers.lastWords());
    }

    private boolean awaitEnd() throws InterruptedException {
        boolean ended = process.waitFor(5, TimeUnit.SECONDS);
        errors.join(TimeUnit.SECONDS.toMillis(1));
        return ended;
    }

    /** Ends the engine at once; it writes nothing afterwards. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
