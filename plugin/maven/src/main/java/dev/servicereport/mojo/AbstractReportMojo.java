package dev.servicereport.mojo;

import dev.servicereport.cache.Cache;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.render.RenderException;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import dev.servicereport.run.StepWatch;
import dev.servicereport.run.Unchanged;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What the goals share that also work without a POM. */
abstract class AbstractReportMojo extends AbstractMojo {

    /** All that a goal does unless it is skipped. */
    @FunctionalInterface
    interface Work {
        void run() throws MojoExecutionException, MojoFailureException;
    }

    /**
     * The folder with {@code contract.yaml}, {@code services.csv} and the exports. Without a POM it is looked for in the
     * current folder.
     */
    @Parameter(property = "service-report.dataDirectory", defaultValue = "${basedir}/data", required = true)
    private File dataDirectory;

    /**
     * The folder for everything that is written. What an earlier run wrote is replaced only when the whole run succeeds, and what
     * nobody's manifest lists is never replaced.
     */
    @Parameter(
            property = "service-report.outputDirectory",
            defaultValue = "${basedir}/target/service-report",
            required = true)
    private File outputDirectory;

    /** The months to report, like {@code 2025-01..2025-12,2026-02}. Default: all months with data. */
    @Parameter(property = "service-report.months")
    private @Nullable String months;

    /**
     * Up to when data counts: a month or a day (to its end), or a time (exclusive), like {@code 2025-03},
     * {@code 2025-03-31} or {@code 2025-04-01T00:00}. Default: the end of the last month in which an uptime or outage row
     * begins, or of a later month that an outage list without rows or, with an outage list, {@code months} names. The clock is
     * never asked.
     */
    @Parameter(property = "service-report.asOf")
    private @Nullable String asOf;

    /**
     * The folder for what need not be worked out again while it has not changed, like samples read. It may be deleted at any
     * time, lies outside the folder of output and is no part of it. {@code off} keeps nothing and works everything out.
     */
    @Parameter(property = "service-report.cache", defaultValue = "${basedir}/target/service-report-cache")
    private File cache;

    /**
     * After how many seconds a step of the run is named that has not come to its end, once and each time that its time has doubled.
     * Nothing is stopped. 0: never.
     */
    @Parameter(property = "service-report.stepLimit", defaultValue = "300")
    private long stepLimit;

    /** Does nothing when true. */
    @Parameter(property = "service-report.skip", defaultValue = "false")
    private boolean skip;

    @Inject
    private RepositorySystem repositories;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor plugin;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("service-report.skip is set: nothing is done");
            return;
        }
        around(this::work);
    }

    /** Runs the goal's work; a goal that leaves something whatever comes of it does so here. */
    void around(Work work) throws MojoExecutionException, MojoFailureException {
        work.run();
    }

    private void work() throws MojoExecutionException, MojoFailureException {
        Switches.require(getLog(), session, plugin);
        GoalRun goal = GoalRun.of(getLog(), outputDirectory);
        if (writes()) {
            goal.requirePlace();
        }
        Optional<Unchanged> last = goal.repeat(() -> unchanged(request()));
        if (last.isPresent()) {
            getLog().info("Months: " + last.get().months() + ", unchanged in " + outputDirectory);
        } else {
            new Libraries(repositories, session).of(plugin);
            try (StepWatch watch = StepWatch.start(Duration.ofSeconds(stepLimit), getLog()::warn)) {
                report(goal.run(() -> run(new ReportGenerator(request(), watch))));
            }
        }
    }

    private ReportRequest request() throws BadInputException, IOException {
        Path output = outputDirectory.toPath();
        Cache kept = CacheFolder.open(cache.toPath(), output);
        return new ReportRequest(dataDirectory.toPath(), output, months, asOf, kept);
    }

    final Path dataDirectory() {
        return dataDirectory.toPath();
    }

    final Path outputDirectory() {
        return outputDirectory.toPath();
    }

    /** The folder in which Maven was started, or that of the topmost POM. */
    final Path started() {
        return Path.of(Objects.requireNonNullElse(session.getExecutionRootDirectory(), ""));
    }

    /** What the last run said, when the goal would only do the same again; empty when it has to be done. */
    Optional<Unchanged> unchanged(ReportRequest request) throws IOException {
        return Optional.empty();
    }

    /** Whether the goal writes into the folder of output. */
    boolean writes() {
        return false;
    }

    /** The goal's work. */
    abstract Outcome run(ReportGenerator generator)
            throws BadInputException, TemplateFault, RenderException, IOException, InterruptedException;

    /** Tells what came of it. */
    void report(Outcome outcome) throws MojoFailureException {
        getLog().info("Months: " + outcome.monthsCounted() + ", written to " + outputDirectory);
    }
}
