package dev.servicereport.mojo;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Closes the months named by {@code months}: puts their figures, the SHA-256 of their documents and fingerprints of what they rest on
 * into {@code closed/} of the data folder. A month that was closed and has changed since is closed again, as its next issue, when
 * somebody says why. Writes nothing into the folder of output.
 */
@Mojo(name = "close", requiresProject = false, threadSafe = true)
public class CloseMojo extends AbstractReportMojo {

    /** Who closes, to be kept on record. */
    @Parameter(property = "service-report.by")
    private @Nullable String by;

    /** Why closed months have changed, where {@code revisions.csv} does not say it. */
    @Parameter(property = "service-report.reason")
    private @Nullable String reason;

    /** What is handed in, and is to be kept on record: {@code html}, {@code pdf}, {@code adoc}. */
    @Parameter(property = "service-report.formats", defaultValue = "html,pdf")
    private List<String> formats;

    /** The date of documents for which the data have none, the same as that of the documents that are handed in. */
    @Parameter(property = "service-report.issuedOn")
    private @Nullable String issuedOn;

    /** How much memory rendering may take, like {@code 512m} or {@code 4g}. */
    @Parameter(property = "service-report.heap", defaultValue = "3g")
    private String heap;

    @Override
    String goal() {
        return "close";
    }

    @Override
    Request more(Request request) {
        return request.with("by", by)
                .with("reason", reason)
                .with("formats", formats)
                .with("issuedOn", issuedOn)
                .with("heap", heap);
    }
}
