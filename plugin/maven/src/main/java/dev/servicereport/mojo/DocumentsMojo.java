package dev.servicereport.mojo;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Works out the figures and writes documents: charts, AsciiDoc source, HTML and PDF. */
@Mojo(name = "documents", requiresProject = false, threadSafe = true)
public class DocumentsMojo extends AbstractReportMojo {

    /**
     * What to write: {@code html}, {@code pdf}; {@code pptx}, slides of the briefing for the council, for which a library is
     * fetched; {@code adoc}, the source, is written in any case, also alone.
     */
    @Parameter(property = "service-report.formats", defaultValue = "html,pdf")
    private List<String> formats;

    /** Ids of the documents to make, like {@code monthly-report}. Default: all. */
    @Parameter(property = "service-report.documents")
    private @Nullable List<String> documents;

    /**
     * The date of documents for which the data have none, like {@code 2024-12-27} or {@code 令和6年12月27日}. Default: a line to
     * be filled in by hand. The clock is never asked.
     */
    @Parameter(property = "service-report.issuedOn")
    private @Nullable String issuedOn;

    /**
     * For whom the briefing for the council is made: {@code council}, or {@code public} without persons, machines, marks of
     * handling and text from registers.
     */
    @Parameter(property = "service-report.audience", defaultValue = "council")
    private String audience;

    /** How much memory rendering may take, like {@code 512m} or {@code 4g}. A report of 15,000 inquiries fits the default. */
    @Parameter(property = "service-report.heap", defaultValue = "3g")
    private String heap;

    /** Why closed months have changed, where {@code revisions.csv} does not say it. */
    @Parameter(property = "service-report.reason")
    private @Nullable String reason;

    @Override
    String goal() {
        return "documents";
    }

    @Override
    Request more(Request request) {
        return request.with("formats", formats)
                .with("documents", documents)
                .with("issuedOn", issuedOn)
                .with("audience", audience)
                .with("heap", heap)
                .with("reason", reason);
    }

    @Override
    boolean canRepeat() {
        return true;
    }
}
