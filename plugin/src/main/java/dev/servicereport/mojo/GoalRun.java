package dev.servicereport.mojo;

import dev.servicereport.Outcome;
import dev.servicereport.ProblemsFile;
import dev.servicereport.Unchanged;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.render.RenderException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

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
    private final ProblemsFile problemsFile;

    /**
     * @param log where to tell
     * @param outputDirectory the folder beside which a list of problems is left
     */
    GoalRun(Log log, Path outputDirectory) {
        this.log = log;
        problemsFile = ProblemsFile.beside(outputDirectory);
    }

    Outcome run(Step<Outcome> step) throws MojoExecutionException, MojoFailureException {
        return guarded(() -> {
            Outcome outcome = step.run();
            outcome.notices().forEach(notice -> log.info(notice.toString()));
            problemsFile.clear();
            return outcome;
        });
    }

    /** What the last run said, said again, if there is nothing to do; of a fault the work itself will tell. */
    Optional<Unchanged> repeat(Step<Optional<Unchanged>> last) throws MojoExecutionException, MojoFailureException {
        return guarded(() -> {
            Optional<Unchanged> unchanged = unlessFaulty(last);
            if (unchanged.isPresent()) {
                unchanged.get().notices().forEach(log::info);
                problemsFile.clear();
            }
            return unchanged;
        });
    }

    private static Optional<Unchanged> unlessFaulty(Step<Optional<Unchanged>> last)
            throws TemplateFault, RenderException, IOException, InterruptedException {
        try {
            return last.run();
        } catch (BadInputException fault) {
            return Optional.empty();
        }
    }

    private <T> T guarded(Step<T> step) throws MojoExecutionException, MojoFailureException {
        try {
            return step.run();
        } catch (BadInputException bad) {
            throw badInput(bad);
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

    private MojoFailureException badInput(BadInputException bad) {
        List<Problem> errors = bad.problems().stream().filter(Problem::isError).toList();
        errors.forEach(error -> log.error(error.toString()));
        String where = problemsFile
                .write(bad.problems())
                .map(file -> " They are also listed in " + file.getFileName() + " beside the output folder.")
                .orElse("");
        return new MojoFailureException("Found " + errors.size()
                + (errors.size() == 1 ? " problem" : " problems")
                + " in the input, listed above; nothing was written. Mend them and run again." + where
                + "\n入力に " + errors.size() + " 件の誤りがあります。上に示した箇所を直して、もう一度実行してください。出力は書き換えていません。");
    }
}
