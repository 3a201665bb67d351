package dev.servicereport.mojo;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that also work without a POM. */
abstract class AbstractReportMojo extends AbstractGoalMojo {

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
    private String stepLimit;

    /**
     * A folder laid out like the bundled one ({@code templates}, {@code theme}, {@code style}, {@code slides}, {@code fonts}); each file in
     * it takes the place of the bundled file of the same name. The documents of your own in it can be evidence, so that goals that make
     * no documents need it as well.
     */
    @Parameter(property = "service-report.templateDirectory")
    private @Nullable File templateDirectory;

    /** Does nothing when true. */
    @Parameter(property = "service-report.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("service-report.skip is set: nothing is done");
            return;
        }
        ask(more(new Request(goal())
                .with("dataDirectory", dataDirectory)
                .with("outputDirectory", outputDirectory)
                .with("months", months)
                .with("asOf", asOf)
                .with("cache", cache)
                .with("stepLimit", stepLimit)
                .with("templateDirectory", templateDirectory)));
    }

    /** Has the engine do it; a goal that leaves something also when there is no engine does so here. */
    void ask(Request request) throws MojoExecutionException, MojoFailureException {
        run(request);
    }

    /** The engine's name of the goal. */
    abstract String goal();

    /** The request with the parameters that not every goal has. */
    Request more(Request request) {
        return request;
    }
}
