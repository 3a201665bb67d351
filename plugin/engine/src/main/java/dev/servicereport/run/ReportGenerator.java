package dev.servicereport.run;

import dev.servicereport.accept.OpenPoints;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.delivery.Ledgers;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.Material;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.Catalogue;
import dev.servicereport.documents.OwnDocuments;
import dev.servicereport.documents.RevisionKeys;
import dev.servicereport.figures.EarlyWarning;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.Scope;
import dev.servicereport.output.OutputFolder;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.LocaleNames;
import dev.servicereport.problem.Problem;
import dev.servicereport.render.RenderException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The flow: data → checked records → figures → AsciiDoc → HTML and PDF. Nothing flows back. */
public final class ReportGenerator {

    private static final List<String> FIGURES = List.of("metrics", "overview.json", "tables");
    private static final List<String> DOCUMENTS =
            List.of("acceptance", "briefing", "documents", "metrics", "overview.json", "tables");

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
        Scope scope = scope(read(character -> true));
        return outcome(scope, figures(scope), List.of());
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
            Outcome outcome = figures();
            FigureFiles.write(outcome, output);
            return publish(outcome, output);
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
                documents, formats, templateDirectory, issuedOn, audience, catalogue(templateDirectory));
    }

    /**
     * Every document of the contract; none when its ledgers or its own documents are at fault, which reading the data or looking at the
     * request tells with all other faults.
     */
    private List<DocumentKind> catalogue(@Nullable Path templateDirectory) throws IOException {
        try {
            return OwnDocuments.catalogue(Ledgers.of(request.dataDirectory()), templateDirectory);
        } catch (BadInputException faulty) {
            return List.of();
        }
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
            Scope scope = scope(read(press.glyphs()));
            Dataset dataset = scope.dataset();
            List<MonthFigures> months = figures(scope);
            Path folder = output.output().resolve("documents");
            Material material = new Material(dataset, scope.calculation(), months, documents.issuedOn())
                    .forReaders(documents.audience());
            AcceptancePackage.requireNames(documents, material, press.catalogue(dataset));
            if (documents.workbooks()) {
                watch.step("writing the workbooks");
                FigureFiles.writeWorkbooks(request, scope, months, output);
            }
            List<WrittenDocument> written = press.write(material, folder);
            press.brief(material, written, output.output().resolve("briefing"));
            press.render(written);
            watch.step("packing for acceptance");
            AcceptancePackage pack = new AcceptancePackage(output.output(), dataset);
            pack.take(written);
            List<WrittenDocument> indexes = press.writeFromFinished(material.packed(pack.entries()), folder);
            press.render(indexes);
            pack.seal(indexes);

            Outcome outcome = outcome(scope, months, published(written, output));
            FigureFiles.write(outcome, output);
            return publish(outcome, output);
        }
    }

    private Dataset read(IntPredicate showable) throws BadInputException, IOException {
        watch.step("reading the data");
        return DatasetReader.read(request.dataDirectory(), showable, Catalogue.keyForms(), request.cache());
    }

    private Scope scope(Dataset dataset) throws BadInputException {
        Scope scope = Scope.of(dataset, request.months(), request.asOf());
        List<Problem> found = new RevisionKeys(dataset, scope.calculation()).problems();
        if (found.stream().anyMatch(Problem::isError)) {
            throw new BadInputException(found);
        }
        return scope.noting(found);
    }

    private List<MonthFigures> figures(Scope scope) {
        watch.step("working out the figures");
        return scope.months().stream().map(scope.calculation()::of).toList();
    }

    private static Outcome outcome(Scope scope, List<MonthFigures> months, List<WrittenDocument> documents) {
        Dataset dataset = scope.dataset();
        return new Outcome(
                dataset,
                months,
                scope.calculation().fiscalYears(),
                OpenPoints.of(dataset, scope.calculation()),
                scope.calculation().payments(),
                Stream.of(
                                scope.notices(),
                                dataset.notices(),
                                scope.calculation().notices())
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList(),
                EarlyWarning.of(dataset, scope.calculation()).orElse(null),
                documents,
                List.of());
    }

    private Outcome publish(Outcome outcome, OutputFolder output) throws BadInputException, IOException {
        watch.step("publishing");
        return outcome.published(output.publish(outcome.dataset().files()));
    }

    /** The same documents where they will lie once published. */
    private List<WrittenDocument> published(List<WrittenDocument> written, OutputFolder output) {
        Path place = request.outputDirectory().toAbsolutePath().normalize();
        return written.stream()
                .map(document -> document.at(place.resolve(output.output().relativize(document.source()))))
                .toList();
    }
}
