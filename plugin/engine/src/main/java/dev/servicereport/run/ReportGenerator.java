package dev.servicereport.run;

import dev.servicereport.document.Material;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.output.OutputFolder;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.LocaleNames;
import dev.servicereport.render.RenderException;
import dev.servicereport.seal.ClosedMonth;
import dev.servicereport.seal.ClosedMonths;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The flow: data → checked records → figures → AsciiDoc → HTML and PDF. Nothing flows back. */
public final class ReportGenerator {

    private static final List<String> FIGURES = List.of("calendar", "metrics", "overview.json", "tables");
    private static final List<String> DOCUMENTS = List.of(
            "acceptance",
            AttachedFiles.FOLDER,
            "briefing",
            "calendar",
            "documents",
            "metrics",
            "overview.json",
            "tables");

    private final ReportRequest request;
    private final StepWatch watch;

    public ReportGenerator(ReportRequest request) {
        this(request, StepWatch.off());
    }

    /** @param watch told of each step */
    public ReportGenerator(ReportRequest request, StepWatch watch) {
        this.request = request;
        this.watch = watch;
    }

    /** Reads and works out; writes nothing. */
    public Outcome figures() throws BadInputException, IOException {
        LocaleNames.requireReadable(request.dataDirectory());
        return WorkedOut.of(request, character -> true, watch).outcome(List.of());
    }

    /**
     * The same for one who lets nothing pass.
     *
     * @throws BadInputException also when figures of a closed month have changed and nobody says why
     */
    public Outcome checked() throws BadInputException, IOException {
        Outcome outcome = figures();
        ClosedMonths.requireReasons(outcome.closed());
        return outcome;
    }

    /** Writes the figures as JSON, no documents. */
    public Outcome metrics() throws BadInputException, IOException {
        return metrics(line -> {});
    }

    /**
     * Writes the figures as JSON, no documents.
     *
     * @param progress told what became of a run that was stopped
     */
    public Outcome metrics(Consumer<String> progress) throws BadInputException, IOException {
        try (OutputFolder output = OutputFolder.open(request.outputDirectory(), FIGURES, progress)) {
            LocaleNames.requireReadable(request.dataDirectory());
            WorkedOut worked = WorkedOut.of(request, character -> true, watch);
            Outcome outcome = worked.outcome(List.of());
            FigureFiles.write(outcome, output);
            return publish(worked, outcome, output);
        } catch (InvalidPathException unnameable) {
            throw LocaleNames.refused(unnameable);
        }
    }

    /** A request in the words of a user, for the documents that there are with these data. */
    public DocumentRequest request(
            List<String> documents,
            List<String> formats,
            @Nullable Path templateDirectory,
            @Nullable String issuedOn,
            String audience)
            throws BadInputException, IOException {
        return DocumentRequest.of(
                documents,
                formats,
                templateDirectory,
                issuedOn,
                audience,
                DocumentsOfContracts.of(request.dataDirectory(), templateDirectory));
    }

    /** Writes figures and documents. */
    public Outcome documents(DocumentRequest documents, Consumer<String> progress)
            throws BadInputException, TemplateFault, RenderException, IOException, InterruptedException {
        try (OutputFolder output = OutputFolder.open(request.outputDirectory(), DOCUMENTS, progress)) {
            LocaleNames.requireReadable(request.dataDirectory());
            return documents(documents, output, progress);
        } catch (InvalidPathException unnameable) {
            throw LocaleNames.refused(unnameable);
        }
    }

    private Outcome documents(DocumentRequest documents, OutputFolder output, Consumer<String> progress)
            throws BadInputException, TemplateFault, RenderException, IOException, InterruptedException {
        try (DocumentPress press = DocumentPress.open(output.work(), documents, request.cache(), progress, watch)) {
            WorkedOut worked = WorkedOut.of(request, press.glyphs(), watch);
            press.dress(worked.scope().dataset());
            Path folder = output.output().resolve("documents");
            Material material = worked.material(documents);
            AcceptancePackage.requireNames(
                    documents, material, press.catalogue(worked.scope().dataset()));
            if (documents.workbooks()) {
                watch.step("writing the workbooks");
                FigureFiles.writeWorkbooks(worked, output);
            }
            List<WrittenDocument> written = press.write(material, folder);
            press.brief(material, written, output.output().resolve("briefing"));
            press.render(written);
            watch.step("packing for acceptance");
            AcceptancePackage pack = new AcceptancePackage(
                    output.output(), request.dataDirectory(), worked.scope().dataset());
            pack.take(written);
            new LinkedEvidence(written).link();
            attach(written, output, true);
            List<WrittenDocument> indexes = press.writeFromFinished(material.packed(pack.entries()), folder);
            press.render(indexes);
            pack.seal(indexes);

            Outcome outcome = worked.outcome(published(written, output))
                    .noting(new ClosedDocuments(worked, request, press).unlike(written));
            FigureFiles.write(outcome, output);
            return publish(worked, outcome, output);
        }
    }

    /**
     * Closes the months asked for: makes their documents aside and puts on record what was issued.
     *
     * @param documents which documents, in which formats
     * @param by who closes them
     * @param progress told of each document
     */
    List<ClosedMonth> close(DocumentRequest documents, String by, Consumer<String> progress)
            throws BadInputException, TemplateFault, RenderException, IOException, InterruptedException {
        LocaleNames.requireReadable(request.dataDirectory());
        try (OutputFolder output = OutputFolder.open(request.outputDirectory(), List.of(), progress);
                DocumentPress press = DocumentPress.open(output.work(), documents, request.cache(), progress, watch)) {
            WorkedOut worked = WorkedOut.of(request, press.glyphs(), watch);
            press.dress(worked.scope().dataset());
            ClosedDocuments closed = new ClosedDocuments(worked, request, press);
            closed.requireClosable();
            List<WrittenDocument> written =
                    press.write(worked.material(documents), output.output().resolve("documents"));
            press.render(written);
            attach(written, output, false);
            return closed.close(by, written);
        }
    }

    /** Makes links of the files that documents name, with or without the files themselves. */
    private void attach(List<WrittenDocument> written, OutputFolder output, boolean copying) throws IOException {
        AttachedFiles files = new AttachedFiles(request.dataDirectory(), output.output());
        for (WrittenDocument document : written) {
            if (copying) {
                files.copy(document);
            }
            files.link(document, document.beside(".html"));
        }
    }

    private Outcome publish(WorkedOut worked, Outcome outcome, OutputFolder output)
            throws BadInputException, IOException {
        watch.step("publishing");
        return outcome.published(output.publish(worked.inputs()));
    }

    /** The same documents where they will lie once published. */
    private List<WrittenDocument> published(List<WrittenDocument> written, OutputFolder output) {
        Path place = request.outputDirectory().toAbsolutePath().normalize();
        return written.stream()
                .map(document -> document.at(place.resolve(output.output().relativize(document.source()))))
                .toList();
    }
}
