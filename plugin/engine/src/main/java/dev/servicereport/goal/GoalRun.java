package dev.servicereport.goal;

import dev.servicereport.document.TemplateFault;
import dev.servicereport.goal.GoalFailure.Fault;
import dev.servicereport.output.OutputPlace;
import dev.servicereport.output.ProblemsFile;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.LocaleNames;
import dev.servicereport.problem.Problem;
import dev.servicereport.render.RenderException;
import dev.servicereport.run.Outcome;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs a goal and tells what came of it: the one place that knows which fault is whose. */
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

    private final Answers answers;
    private final @Nullable Path outputDirectory;
    private final @Nullable ProblemsFile problemsFile;

    /** One that leaves no list of problems. */
    GoalRun(Answers answers) {
        this.answers = answers;
        outputDirectory = null;
        problemsFile = null;
    }

    /**
     * One that leaves a list of the problems of a failed run.
     *
     * @param outputDirectory the folder beside which it lies
     */
    GoalRun(Answers answers, Path outputDirectory) {
        this(answers, outputDirectory, ProblemsFile.beside(outputDirectory));
    }

    private GoalRun(Answers answers, Path outputDirectory, @Nullable ProblemsFile problemsFile) {
        this.answers = answers;
        this.outputDirectory = outputDirectory;
        this.problemsFile = problemsFile;
    }

    /** One of a request: of one contract among several the problems are listed with those of the others. */
    static GoalRun of(GoalRequest request, Answers answers) throws GoalFailure {
        Path output = new GoalRun(answers).guarded(() -> DataGoal.output(request));
        boolean oneOfMany = request.text(ContractFolders.CONTRACT).isPresent();
        return new GoalRun(answers, output, oneOfMany ? null : ProblemsFile.beside(output));
    }

    /** Makes sure, before anything else, that there can be output; nothing is written, not even a list of problems. */
    void requirePlace() throws GoalFailure {
        try {
            if (outputDirectory != null) {
                OutputPlace.require(outputDirectory);
            }
        } catch (BadInputException refused) {
            refused.problems().forEach(answers::problem);
            throw new GoalFailure(
                            "There can be no output in " + outputDirectory
                                    + ", for the reason above; nothing was done.",
                            refused)
                    .hint("出力先を直して、もう一度実行してください。");
        }
    }

    Outcome run(Step<Outcome> step) throws GoalFailure {
        return guarded(() -> {
            Outcome outcome = step.run();
            outcome.notices().forEach(answers::problem);
            clear();
            return outcome;
        });
    }

    /** Does something of which nothing is told when it goes well. */
    <T> T guarded(Step<T> step) throws GoalFailure {
        try {
            return step.run();
        } catch (BadInputException bad) {
            throw badInput(bad);
        } catch (InvalidPathException unnameable) {
            throw badInput(LocaleNames.refused(unnameable));
        } catch (TemplateFault fault) {
            throw new GoalFailure(Fault.INPUT, "Template cannot be used: " + fault.getMessage(), fault)
                    .hint(fault.hint() + "出力は書き換えていません。");
        } catch (RenderException failed) {
            throw new GoalFailure(Fault.OURS, "Rendering failed, nothing was written: " + failed.getMessage(), failed)
                    .hint("文書を組版できませんでした。");
        } catch (IOException failed) {
            throw new GoalFailure(Fault.OURS, "Reading or writing failed, nothing was published: " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new GoalFailure(Fault.OURS, "Interrupted, nothing was published", interrupted);
        }
    }

    private void clear() {
        if (problemsFile != null) {
            problemsFile
                    .clear()
                    .ifPresent(file -> answers.warn("The list of earlier problems cannot be removed: " + file));
        }
    }

    private Optional<Path> write(List<Problem> problems) {
        return problemsFile == null ? Optional.empty() : problemsFile.write(problems);
    }

    private GoalFailure badInput(BadInputException bad) {
        List<Problem> errors = bad.problems().stream().filter(Problem::isError).toList();
        errors.forEach(answers::problem);
        String where = write(bad.problems())
                .map(file -> " They are also listed in " + file.getFileName() + " beside the output folder.")
                .orElse("");
        String message = "Found " + bad.errors()
                + (bad.errors() == 1 ? " problem" : " problems")
                + " in the input, listed above; nothing was written. Mend them and run again." + where;
        return new GoalFailure(message, bad)
                .hint("入力に " + bad.errors() + " 件の誤りがあります。上に示した箇所を直して、もう一度実行してください。出力は書き換えていません。");
    }
}
