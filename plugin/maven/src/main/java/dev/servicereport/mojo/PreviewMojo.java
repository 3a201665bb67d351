package dev.servicereport.mojo;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows a document in the browser of this machine and makes it again whenever the data, its template, theme or style change. Faults
 * appear on the page as they stand in the log, above the last good one. It ends with Ctrl-C.
 */
@Mojo(name = "preview", requiresProject = false, aggregator = true)
public class PreviewMojo extends AbstractGoalMojo {

    /** The folder with {@code contract.yaml}, {@code services.csv} and the exports. */
    @Parameter(property = "service-report.dataDirectory", defaultValue = "${basedir}/data", required = true)
    private File dataDirectory;

    /** The folder in which the preview works; the folder of output is not touched. */
    @Parameter(
            property = "service-report.previewDirectory",
            defaultValue = "${basedir}/target/service-report-preview",
            required = true)
    private File previewDirectory;

    /** The months to choose from, like {@code 2025-01..2025-12}. Default: all months with data. */
    @Parameter(property = "service-report.months")
    private @Nullable String months;

    /** Up to when data counts: a month or a day (to its end), or a time (exclusive). Default: the end of the last month with data. */
    @Parameter(property = "service-report.asOf")
    private @Nullable String asOf;

    /** The id of the document to begin with. */
    @Parameter(property = "service-report.document", defaultValue = "monthly-report")
    private String document;

    /** The port on 127.0.0.1; 0 takes any that is free. */
    @Parameter(property = "service-report.port", defaultValue = "8642")
    private String port;

    /** A folder laid out like the bundled one; each file in it takes the place of the bundled file of the same name. */
    @Parameter(property = "service-report.templateDirectory")
    private @Nullable File templateDirectory;

    /** The date of documents for which the data have none, like {@code 2024-12-27} or {@code 令和6年12月27日}. */
    @Parameter(property = "service-report.issuedOn")
    private @Nullable String issuedOn;

    /** The folder for what need not be worked out again while it has not changed; {@code off} keeps nothing. */
    @Parameter(property = "service-report.cache", defaultValue = "${basedir}/target/service-report-cache")
    private File cache;

    /** How much memory the preview may take, like {@code 512m} or {@code 4g}. */
    @Parameter(property = "service-report.heap", defaultValue = "3g")
    private String heap;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        run(new Request("preview")
                .with("dataDirectory", dataDirectory)
                .with("previewDirectory", previewDirectory)
                .with("months", months)
                .with("asOf", asOf)
                .with("document", document)
                .with("port", port)
                .with("templateDirectory", templateDirectory)
                .with("issuedOn", issuedOn)
                .with("cache", cache)
                .with("heap", heap));
    }
}
