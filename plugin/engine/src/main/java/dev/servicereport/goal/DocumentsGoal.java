package dev.servicereport.goal;

import dev.servicereport.document.TemplateFault;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.render.RenderException;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Works out the figures and writes documents: charts, AsciiDoc source, HTML and PDF. */
class DocumentsGoal extends DataGoal {

    private static final List<String> RENDERED = List.of("html", "pdf");

    @Override
    List<String> more() {
        return List.of("audience", "documents", "formats", "heap", "issuedOn", "reason");
    }

    @Override
    public Several several() {
        return Several.OVERVIEW;
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    final Outcome work(ReportGenerator generator, GoalRequest request, Answers answers)
            throws BadInputException, TemplateFault, RenderException, IOException, InterruptedException {
        Optional<String> heap = request.text("heap");
        if (heap.isPresent()) {
            // the JVM has it already, if it is one
            HeapSize.of(heap.get());
        }
        return generator.documents(documents(generator, request), answers::info);
    }

    /** Which documents. */
    DocumentRequest documents(ReportGenerator generator, GoalRequest request) throws BadInputException, IOException {
        List<String> formats = request.list("formats");
        return generator.request(
                request.list("documents"),
                formats.isEmpty() ? RENDERED : formats,
                templates(request).orElse(null),
                request.text("issuedOn").orElse(null),
                request.text("audience").orElse(DocumentRequest.USUAL_AUDIENCE));
    }

    /** As notices, which a run is told again that finds nothing changed. */
    @Override
    void report(Outcome outcome, GoalRequest request, Answers answers) throws GoalFailure {
        ClosingLines.months(outcome).forEach(answers::notice);
        super.report(outcome, request, answers);
        new GoalRun(answers)
                .guarded(() -> places(request)).stream().map(ClosingLines::open).forEach(answers::notice);
    }

    /** What to open after a run. */
    List<Path> places(GoalRequest request) throws BadInputException {
        return ClosingLines.places(output(request));
    }

    static Optional<Path> templates(GoalRequest request) throws BadInputException {
        return request.folder("templateDirectory");
    }
}
