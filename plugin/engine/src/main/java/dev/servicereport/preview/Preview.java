package dev.servicereport.preview;

import dev.servicereport.document.TemplateFault;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.render.ReadyRenderer;
import dev.servicereport.render.Renderer;
import dev.servicereport.run.ReportRequest;
import dev.servicereport.wording.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows a document in the browser and makes it again whenever its data or templates change, until it is interrupted (プレビュー). */
public final class Preview {

    private final ReportRequest request;
    private final @Nullable Path own;
    private final @Nullable LocalDate issuedOn;
    private final Consumer<String> log;

    /**
     * @param request the data, months and cut-off; the folder of output is where the preview works, which nobody else may use
     * @param own the user's templates, theme and style, or null
     * @param issuedOn the date of documents for which the data have none, or null
     * @param log told where to look, and of each change
     */
    public Preview(ReportRequest request, @Nullable Path own, @Nullable LocalDate issuedOn, Consumer<String> log) {
        this.request = request;
        this.own = own;
        this.issuedOn = issuedOn;
        this.log = log;
    }

    /**
     * Runs until the thread is interrupted or the process ends.
     *
     * @param port 0 for any that is free
     * @param kind the id of the kind of document to begin with, or null
     */
    public void run(int port, @Nullable String kind) throws TemplateFault, IOException, InterruptedException {
        Path folder = PlaceOfProcess.in(request.outputDirectory());
        try (Renderer renderer = ReadyRenderer.start(true, log);
                Watcher watcher = new Watcher(folders())) {
            DocumentPreview document = new DocumentPreview(
                    request, own, issuedOn, folder, renderer, kind == null ? DocumentPreview.usual() : kind);
            document.make(true);
            try (PreviewServer server = PreviewServer.start(document, port)) {
                tell(document.view());
                log.accept(
                        "Preview: " + server.address() + "  (" + Texts.program().say("told.end-of-preview") + ")");
                while (true) {
                    Set<Path> changed = watcher.await();
                    synchronized (document) {
                        document.make(changed.contains(data()));
                    }
                    tell(document.view());
                    server.changed();
                }
            }
        }
    }

    private void tell(View view) {
        view.faults().forEach(log);
        WrittenDocument document = view.shown().document();
        if (view.faults().isEmpty() && document != null) {
            log.accept(document.name() + " (" + view.milliseconds() + " ms)");
        }
    }

    private List<Path> folders() {
        return Stream.concat(
                        Stream.of(data()),
                        Stream.ofNullable(own)
                                .map(folder -> folder.toAbsolutePath().normalize()))
                .toList();
    }

    private Path data() {
        return request.dataDirectory().toAbsolutePath().normalize();
    }
}
