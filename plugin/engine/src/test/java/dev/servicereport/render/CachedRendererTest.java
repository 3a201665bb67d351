package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.cache.Cache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is rendered again; each target says which run made it, so that one taken over can be told. */
class CachedRendererTest {

    @TempDir
    private Path folder;

    private final List<String> events = new ArrayList<>();
    private int run;

    @BeforeEach
    void renderOnce() throws Exception {
        write("theme/theme/service-report-theme.yml", "theme");
        write("theme/templates/monthly.adoc", "template");
        write("source/report.adoc", "= 報告");
        write("source/charts/a.svg", "<svg/>");
        run(true, true);
    }

    @Test
    void everythingTheFirstTimeWithARendererStartedBeforehand() {
        assertThat(events).containsExactly("start", "begin", "page pdf", "rendered");
    }

    @Test
    void nothingWhenNothingChanged() throws Exception {
        assertThat(again(true, true)).containsExactly("begin", "taken");
        assertThat(out("report.html")).hasContent("run 1");
        assertThat(out("report.pdf")).hasContent("run 1");
    }

    @Test
    void documentWhoseSourceChanged() throws Exception {
        write("source/report.adoc", "= 報告 2");
        assertThat(again(true, true)).containsExactly("begin", "start", "page pdf", "rendered");
        assertThat(out("report.pdf")).hasContent("run 2");
    }

    @Test
    void documentWhoseImageChanged() throws Exception {
        write("source/charts/a.svg", "<svg width='1'/>");
        assertThat(again(true, true)).containsExactly("begin", "start", "page pdf", "rendered");
    }

    @Test
    void documentWhoseThemeChanged() throws Exception {
        write("theme/theme/service-report-theme.yml", "another theme");
        assertThat(again(true, true)).containsExactly("begin", "start", "page pdf", "rendered");
    }

    @Test
    void notForATemplateThatMakesTheSameSource() throws Exception {
        write("theme/templates/monthly.adoc", "template with a comment");
        assertThat(again(true, true)).containsExactly("begin", "taken");
    }

    @Test
    void fileWhoseEntryIsDamaged() throws Exception {
        write("cache/document-report.pdf.bin", "run 1, and what someone wrote into it");
        assertThat(again(true, true)).containsExactly("begin", "start", "pdf", "rendered");
        assertThat(out("report.html")).hasContent("run 1");
        assertThat(out("report.pdf")).hasContent("run 2");
    }

    @Test
    void formatThatWasNotAskedForBefore() throws Exception {
        write("source/report.adoc", "= 報告 2");
        again(true, false);
        assertThat(again(true, true)).containsExactly("begin", "start", "pdf", "rendered");
    }

    @Test
    void everythingByAnotherVersionOfTheTool() throws Exception {
        events.clear();
        run(true, true, Cache.in(folder.resolve("cache"), "2"));
        assertThat(events).containsExactly("start", "begin", "page pdf", "rendered");
    }

    @Test
    void everythingWithoutACache() throws Exception {
        events.clear();
        run(true, true, Cache.none());
        assertThat(events).containsExactly("start", "begin", "page pdf", "rendered");
    }

    private List<String> again(boolean page, boolean pdf) throws Exception {
        events.clear();
        run(page, pdf);
        return events;
    }

    private void run(boolean page, boolean pdf) throws Exception {
        run(page, pdf, Cache.in(folder.resolve("cache"), "1"));
    }

    private void run(boolean page, boolean pdf, Cache cache) throws Exception {
        run++;
        try (CachedRenderer renderer = new CachedRenderer(cache, this::start)) {
            events.add("begin");
            Targets targets = new Targets(page ? out("report.html") : null, null, pdf ? out("report.pdf") : null);
            RenderJob job =
                    new RenderJob("report", folder.resolve("source/report.adoc"), folder.resolve("theme"), targets);
            events.add(renderer.render(job) ? "rendered" : "taken");
        }
    }

    private Renderer start() {
        events.add("start");
        return new NumberOfTheRun();
    }

    private Path out(String name) {
        return folder.resolve("out " + run).resolve(name);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Writes into each target which run this is. */
    private final class NumberOfTheRun implements Renderer {

        @Override
        public void render(RenderJob job) throws RenderException {
            List<String> written = new ArrayList<>();
            try {
                write(job.targets().page(), "page", written);
                write(job.targets().pdf(), "pdf", written);
            } catch (IOException e) {
                throw new RenderException(job.name(), List.of(e.toString()), e);
            }
            events.add(String.join(" ", written));
        }

        private void write(Path target, String name, List<String> written) throws IOException {
            for (Path file : Stream.ofNullable(target).toList()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, "run " + run);
                written.add(name);
            }
        }

        @Override
        public void close() {}
    }
}
