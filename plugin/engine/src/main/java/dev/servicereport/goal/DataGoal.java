package dev.servicereport.goal;

import dev.servicereport.cache.Cache;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.render.RenderException;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import dev.servicereport.run.StepWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A goal that reads the data. */
abstract class DataGoal implements Goal {

    static final List<String> COMMON = List.of(
            "asOf",
            "cache",
            "contract",
            "contractsDirectory",
            "dataDirectory",
            "months",
            "outputDirectory",
            "stepLimit",
            "templateDirectory");

    private static final String DEFAULT_OUTPUT = "target/service-report";
    private static final String DEFAULT_CACHE = "target/service-report-cache";
    private static final String DEFAULT_LIMIT = "300";

    @Override
    public final List<String> parameters() {
        return Stream.concat(COMMON.stream(), more().stream()).sorted().toList();
    }

    /** The parameters beyond those of all. */
    List<String> more() {
        return List.of();
    }

    @Override
    public void run(GoalRequest request, Answers answers) throws GoalFailure {
        new GoalRun(answers).guarded(() -> UnknownSwitches.require(this, request));
        GoalRun goal = GoalRun.of(request, answers);
        if (writes()) {
            goal.requirePlace();
        }
        try (StepWatch watch = StepWatch.start(goal.guarded(() -> limit(request)), answers::warn, answers::step)) {
            Outcome outcome = goal.run(() -> work(new ReportGenerator(data(request), watch), request, answers));
            report(outcome, request, answers);
        }
    }

    /** Whether the goal writes into the folder of output. */
    boolean writes() {
        return false;
    }

    /** The goal's work. */
    abstract Outcome work(ReportGenerator generator, GoalRequest request, Answers answers)
            throws BadInputException, TemplateFault, RenderException, IOException, InterruptedException;

    /** Tells what came of it. */
    void report(Outcome outcome, GoalRequest request, Answers answers) throws GoalFailure {
        answers.written("Months: " + outcome.monthsCounted(), outcome.entries());
    }

    static ReportRequest data(GoalRequest request) throws BadInputException, IOException {
        Path output = output(request);
        return new ReportRequest(
                request.folder("dataDirectory", "data"),
                output,
                request.text("months").orElse(null),
                request.text("asOf").orElse(null),
                cache(request),
                request.text("reason").orElse(null),
                request.folder("templateDirectory").orElse(null));
    }

    /** What earlier runs worked out and drew. */
    static Cache cache(GoalRequest request) throws BadInputException, IOException {
        return CacheFolder.open(cacheFolder(request), output(request)).telling(request.list(CacheFolder.FINGERPRINTS));
    }

    static Path cacheFolder(GoalRequest request) throws BadInputException {
        return request.path("cache", DEFAULT_CACHE);
    }

    static Path output(GoalRequest request) throws BadInputException {
        return request.path("outputDirectory", DEFAULT_OUTPUT);
    }

    static Duration limit(GoalRequest request) throws BadInputException {
        String seconds = request.text("stepLimit").orElse(DEFAULT_LIMIT);
        if (!seconds.matches("[0-9]{1,9}")) {
            throw new BadInputException(List.of(Problem.error(
                            SourceLocation.wholeFile("service-report.stepLimit"),
                            seconds,
                            "a number of seconds like 300, or 0 for no limit")
                    .hint("「300」のように、秒数を書いてください")));
        }
        return Duration.ofSeconds(Long.parseLong(seconds));
    }
}
