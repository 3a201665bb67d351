package dev.servicereport.run;

import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.DocumentKind.Period;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.documents.Catalogue;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.render.RenderException;
import dev.servicereport.seal.ClosedMonth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Closes months (月次の締め): puts on record what was issued of them and what it rests on, in {@code closed/} of the data folder. What
 * lies in the folder of output is neither read nor changed.
 */
public final class MonthClosing {

    private final ReportRequest request;
    private final StepWatch watch;

    /** @param watch told of each step */
    public MonthClosing(ReportRequest request, StepWatch watch) {
        this.request = request;
        this.watch = watch;
    }

    /**
     * Who closes months, and how their documents are made; they have to be made the same as those that are handed in.
     *
     * @param by the name on record; may be empty
     * @param formats {@code html}, {@code pdf}, {@code adoc}: what is handed in, of which the fingerprints are kept
     * @param templateDirectory the user's own templates, theme, style and fonts, or null
     * @param issuedOn the date of documents for which the data have none, or null
     */
    public record By(
            String by,
            List<String> formats,
            @Nullable Path templateDirectory,
            @Nullable String issuedOn) {

        public By {
            formats = List.copyOf(formats);
        }
    }

    /**
     * Closes the months asked for.
     *
     * @param progress told of each document
     * @return those that were closed; the others were closed before, and nothing has changed of them
     * @throws BadInputException when the data are at fault, a month cannot be closed, or one that was closed has changed and nobody
     *     says why; then none is closed
     */
    public List<ClosedMonth> close(By by, Consumer<String> progress)
            throws BadInputException, TemplateFault, RenderException, IOException, InterruptedException {
        if (request.months() == null) {
            throw new BadInputException(List.of(Problem.error(
                            SourceLocation.wholeFile("service-report.months"), "", "the months to close, like 2025-03")
                    .hint("締める月を -Dservice-report.months=2025-03 のように指定してください")));
        }
        List<String> monthly = Catalogue.all().stream()
                .filter(kind -> kind.period() == Period.MONTH)
                .map(DocumentKind::id)
                .toList();
        DocumentRequest documents = DocumentRequest.of(
                monthly,
                by.formats(),
                by.templateDirectory(),
                by.issuedOn(),
                DocumentRequest.USUAL_AUDIENCE,
                Catalogue.all());
        return new ReportGenerator(request, watch).close(documents, by.by(), progress);
    }
}
