package dev.servicereport.mojo;

import dev.servicereport.document.TemplateFault;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.render.HeapSize;
import dev.servicereport.render.RenderException;
import dev.servicereport.run.DocumentOptions;
import dev.servicereport.run.LastRun;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import dev.servicereport.run.Unchanged;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Works out the figures and writes documents: charts, AsciiDoc source, HTML and PDF. */
@Mojo(name = "documents", requiresProject = false, threadSafe = true)
public class DocumentsMojo extends AbstractReportMojo {

    /** What to write: {@code html}, {@code pdf}; {@code adoc}, the source, is written in any case, also alone. */
    @Parameter(property = "service-report.formats", defaultValue = "html,pdf")
    private List<String> formats;

    /** Ids of the documents to make, like {@code monthly-report}. Default: all. */
    @Parameter(property = "service-report.documents")
    private @Nullable List<String> documents;

    /**
     * A folder laid out like the bundled one ({@code templates}, {@code theme}, {@code style}, {@code fonts}); each file in
     * it takes the place of the bundled file of the same name.
     */
    @Parameter(property = "service-report.templateDirectory")
    private @Nullable File templateDirectory;

    /**
     * The date of documents for which the data have none, like {@code 2024-12-27} or {@code 令和6年12月27日}. Default: a line to
     * be filled in by hand. The clock is never asked.
     */
    @Parameter(property = "service-report.issuedOn")
    private @Nullable String issuedOn;

    /** How much memory rendering may take, like {@code 512m} or {@code 4g}. A report of 15,000 inquiries fits the default. */
    @Parameter(property = "service-report.heap", defaultValue = "3g")
    private String heap;

    @Override
    boolean writes() {
        return true;
    }

    @Override
    Optional<Unchanged> unchanged(ReportRequest request) throws IOException {
        Optional<LastRun> last = LastRun.of(request, options());
        return last.isPresent() ? last.get().standing() : Optional.empty();
    }

    @Override
    Outcome run(ReportGenerator generator)
            throws BadInputException, TemplateFault, RenderException, IOException, InterruptedException {
        return generator.documents(
                generator.request(options()).withHeap(HeapSize.of(heap)), line -> getLog().info(line));
    }

    private DocumentOptions options() {
        return new DocumentOptions(
                documents == null ? List.of() : documents,
                formats,
                templateDirectory == null ? null : templateDirectory.toPath(),
                issuedOn);
    }
}
