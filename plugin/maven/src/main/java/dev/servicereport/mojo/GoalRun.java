package dev.servicereport.mojo;

import dev.servicereport.document.TemplateFault;
import dev.servicereport.output.OutputPlace;
import dev.servicereport.output.ProblemsFile;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.LocaleNames;
import dev.servicereport.problem.Problem;
import dev.servicereport.render.RenderException;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.Unchanged;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Runs a goal and tells Maven what came of it: the one place that knows which fault is whose. */
final class GoalRun {

    /**
     * What a goal does.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Step<T> {
        T run() throws BadInputException, TemplateFault, RenderException, IOException, InterruptedException;
    }

    private final Log log;
    private final @Nullable Path outputDirectory;
    private final @Nullable ProblemsFile problemsFile;

    /**
     * One that leaves no list of problems, for which the plugin needs its libraries.
     *
     * @param log where to tell
     */
    GoalRun(Log log) {
        this.log = log;
        outputDirectory = null;
        problemsFile = null;
    }

    private GoalRun(Log log, Path outputDirectory) {
        this.log = log;
        this.outputDirectory = outputDirectory;
        problemsFile = ProblemsFile.beside(outputDirectory);
    }

    /**
     * A goal.
     *
     * @param log where to tell
     * @param outputDirectory the folder beside which a list of problems is left
     */
    static GoalRun of(Log log, File outputDirectory) throws MojoFailureException {
        try {
            return new GoalRun(log, outputDirectory.toPath());
        } catch (InvalidPathException unnameable) {
            throw new MojoFailureException(LocaleNames.refused(unnameable).getMessage(), unnameable);
        }
    }

    /** Makes sure, before anything else, that there can be output; nothing is written, not even a list of problems. */
    void requirePlace() throws MojoFailureException {
        try {
            if (outputDirectory != null) {
                OutputPlace.require(outputDirectory);
            }
        } catch (BadInputException refused) {
            refused.problems().forEach(problem -> log.error(problem.toString()));
            throw new MojoFailureException(
                    "There can be no output in " + outputDirectory + ", for the reason above; nothing was done."
                            + "\n出力先を直して、もう一度実行してください。",
                    refused);
        }
    }

    Outcome run(Step<Outcome> step) throws MojoExecutionException, MojoFailureException {
        return guarded(() -> {
            Outcome outcome = step.run();
            outcome.notices().forEach(notice -> log.info(notice.toString()));
            clear();
            return outcome;
        });
    }

    /** What the last run said, said again, if there is nothing to do; of a fault the work itself will tell. */
    Optional<Unchanged> repeat(Step<Optional<Unchanged>> last) throws MojoExecutionException, MojoFailureException {
        return guarded(() -> {
            Optional<Unchanged> unchanged = unlessFaulty(last);
            if (unchanged.isPresent()) {
                unchanged.get().notices().forEach(log::info);
                clear();
            }
            return unchanged;
        });
    }

    private static Optional<Unchanged> unlessFaulty(Step<Optional<Unchanged>> last)
            throws TemplateFault, RenderException, IOException, InterruptedException {
        try {
            return last.run();
        } catch (BadInputException | InvalidPathException fault) {
            return Optional.empty();
        }
    }

    /** Does something of which nothing is told when it goes well. */
    <T> T guarded(Step<T> step) throws MojoExecutionException, MojoFailureException {
        try {
            return step.run();
        } catch (BadInputException bad) {
            throw badInput(bad);
        } catch (InvalidPathException unnameable) {
            throw badInput(LocaleNames.refused(unnameable));
        } catch (TemplateFault fault) {
            throw new MojoFailureException(
                    "Template cannot be used: " + fault.getMessage() + "\nテンプレートを直してください。出力は書き換えていません。", fault);
        } catch (RenderException failed) {
            throw new MojoExecutionException(
                    "Rendering failed, nothing was written: " + failed.getMessage() + "\n文書を組版できませんでした。", failed);
        } catch (IOException failed) {
            throw new MojoExecutionException("Reading or writing failed, nothing was published: " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("Interrupted, nothing was published", interrupted);
        }
    }

    private void clear() {
        if (problemsFile != null) {
            problemsFile.clear().ifPresent(file -> log.warn("The list of earlier problems cannot be removed: " + file));
        }
    }

    private Optional<Path> write(List<Problem> problems) {
        return problemsFile == null ? Optional.empty() : problemsFile.write(problems);
    }

    private BadInputFailure badInput(BadInputException bad) {
        List<Problem> errors = bad.problems().stream().filter(Problem::isError).toList();
        errors.forEach(error -> log.error(error.toString()));
        String where = write(bad.problems())
                .map(file -> " They are also listed in " + file.getFileName() + " beside the output folder.")
                .orElse("");
        String message = "Found " + bad.errors()
                + (bad.errors() == 1 ? " problem" : " problems")
                + " in the input, listed above; nothing was written. Mend them and run again." + where
                + "\n入力に " + bad.errors() + " 件の誤りがあります。上に示した箇所を直して、もう一度実行してください。出力は書き換えていません。";
        return new BadInputFailure(message, bad);
    }
}
