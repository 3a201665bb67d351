package dev.servicereport.mojo;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Puts the monthly reports on the project's site: an index of months with verdict and figure, and a page for each month
 * with its charts and the PDF to download. It is the report behind {@code mvn site}; called by itself it makes the same
 * documents without pages of a site.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public class ReportMojo extends AbstractSiteMojo {

    /** The folder with {@code contract.yaml}, {@code services.csv} and the exports. */
    @Parameter(property = "service-report.dataDirectory", defaultValue = "${basedir}/data", required = true)
    private File dataDirectory;

    /**
     * The folder for everything that is written beside the site's pages. What an earlier run wrote is replaced only when
     * the whole run succeeds. (In a POM: {@code <documentDirectory>}; every report has an {@code outputDirectory} of its own.)
     */
    @Parameter(
            property = "service-report.outputDirectory",
            defaultValue = "${basedir}/target/service-report",
            required = true)
    private File documentDirectory;

    /** The months to report, like {@code 2025-01..2025-12,2026-02}. Default: all months with data. */
    @Parameter(property = "service-report.months")
    private @Nullable String months;

    /** Up to when data counts: a month or a day (to its end), or a time (exclusive). Default: the end of the last month with data. */
    @Parameter(property = "service-report.asOf")
    private @Nullable String asOf;

    /** A folder laid out like the bundled one; each file in it takes the place of the bundled file of the same name. */
    @Parameter(property = "service-report.templateDirectory")
    private @Nullable File templateDirectory;

    /**
     * The folder for what need not be worked out again while it has not changed, like samples read. It may be deleted at any
     * time, lies outside the folder of output and is no part of it. {@code off} keeps nothing and works everything out.
     */
    @Parameter(property = "service-report.cache", defaultValue = "${basedir}/target/service-report-cache")
    private File cache;

    /**
     * The date of documents for which the data have none, like {@code 2024-12-27} or {@code 令和6年12月27日}. Default: a line to
     * be filled in by hand. The clock is never asked.
     */
    @Parameter(property = "service-report.issuedOn")
    private @Nullable String issuedOn;

    /**
     * What to write beside the pages: {@code xlsx} adds workbooks that check each month, {@code pptx} slides of the briefing for the
     * council, for which a library is fetched. {@code html} and {@code pdf} are made for the pages in any case.
     */
    @Parameter(property = "service-report.formats", defaultValue = "html,pdf")
    private List<String> formats;

    /** For whom the briefing is made: {@code council}, or {@code public} without persons, machines and marks. */
    @Parameter(property = "service-report.audience", defaultValue = "council")
    private String audience;

    /** How much memory rendering may take, like {@code 512m} or {@code 4g}. A report of 15,000 inquiries fits the default. */
    @Parameter(property = "service-report.heap", defaultValue = "3g")
    private String heap;

    /**
     * After how many seconds a step of the run is named that has not come to its end, once and each time that its time has doubled.
     * Nothing is stopped. 0: never.
     */
    @Parameter(property = "service-report.stepLimit", defaultValue = "300")
    private String stepLimit;

    /** Why closed months have changed, where {@code revisions.csv} does not say it. */
    @Parameter(property = "service-report.reason")
    private @Nullable String reason;

    /** Does nothing when true. */
    @Parameter(property = "service-report.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("service-report.skip is set: nothing is done");
            return;
        }
        run(request());
        getLog().info("Pages of a site are made by mvn site");
    }

    /** Whether there is something to report: a corporate parent may have the report for modules that have no data. */
    @Override
    public boolean canGenerateReport() {
        // a module below a corporate parent; a folder that somebody has named is missed in earnest
        if (!skip && !hasContracts() && !dataDirectory.exists() && dataDirectory.equals(new File(basedir, "data"))) {
            getLog().warn("No report: there is no folder " + dataDirectory + " (データフォルダーがないため、報告書を作りません)");
            return false;
        }
        return !skip;
    }

    @Override
    Request request() {
        return new Request("report")
                .with("dataDirectory", dataDirectory)
                .with("outputDirectory", documentDirectory)
                .with("months", months)
                .with("asOf", asOf)
                .with("cache", cache)
                .with("stepLimit", stepLimit)
                .with("templateDirectory", templateDirectory)
                .with("issuedOn", issuedOn)
                .with("reason", reason)
                .with("formats", pages())
                .with("audience", audience)
                .with("heap", heap);
    }

    /** With what the pages need. */
    private List<String> pages() {
        return Stream.concat(Stream.of("html", "pdf"), formats.stream().map(String::strip))
                .distinct()
                .toList();
    }
}
