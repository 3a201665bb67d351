package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is rendered again; each target says which run made it, so that one taken over can be told. */
class IncrementalRendererTest {

    @TempDir
    private Path folder;

    private final List<String> events = new ArrayList<>();
    private Path place;
    private int run;

    @BeforeEach
    void renderOnce() throws Exception {
        place = folder.resolve("out");
        write("data/a.csv", "1");
        write("theme/theme/service-report-theme.yml", "theme");
        write("theme/templates/monthly.adoc", "template");
        write("source/report.adoc", "= 報告");
        write("source/charts/a.svg", "<svg/>");
        run(true, true);
        events.clear();
    }

    @Test
    void nothingWhenNothingChanged() throws Exception {
        run(true, true);
        assertThat(events).containsExactly("taken");
        assertThat(place.resolve("report.html")).hasContent("run 1");
        assertThat(place.resolve("report.pdf")).hasContent("run 1");
    }

    @Test
    void documentWhoseSourceChanged() throws Exception {
        write("source/report.adoc", "= 報告 2");
        run(true, true);
        assertThat(events).containsExactly("start", "page pdf", "rendered");
        assertThat(place.resolve("report.pdf")).hasContent("run 2");
    }

    @Test
    void documentWhoseImageChanged() throws Exception {
        write("source/charts/a.svg", "<svg width='1'/>");
        run(true, true);
        assertThat(events).containsExactly("start", "page pdf", "rendered");
    }

    @Test
    void documentWhoseThemeChanged() throws Exception {
        write("theme/theme/service-report-theme.yml", "another theme");
        run(true, true);
        assertThat(events).containsExactly("start", "page pdf", "rendered");
    }

    @Test
    void notForATemplateThatMakesTheSameSource() throws Exception {
        write("theme/templates/monthly.adoc", "template with a comment");
        run(true, true);
        assertThat(events).containsExactly("taken");
    }

    @Test
    void fileThatIsDamaged() throws Exception {
        write("out/report.pdf", "run 1, and what someone wrote into it");
        run(true, true);
        assertThat(events).containsExactly("start", "pdf", "rendered");
        assertThat(place.resolve("report.html")).hasContent("run 1");
        assertThat(place.resolve("report.pdf")).hasContent("run 2");
    }

    @Test
    void fileThatIsMissing() throws Exception {
        Files.delete(place.resolve("report.html"));
        run(true, true);
        assertThat(events).containsExactly("start", "page", "rendered");
    }

    @Test
    void formatThatWasNotAskedForBefore() throws Exception {
        run(true, false);
        run(true, true);
        assertThat(events).containsExactly("taken", "start", "pdf", "rendered");
    }

    @Test
    void everythingWhenTheRecordIsDamaged() throws Exception {
        Files.write(folder.resolve("out-rendered.txt"), new byte[] {(byte) 0xff, 0, 10});
        run(true, true);
        assertThat(events).containsExactly("start", "page pdf", "rendered");
    }

    @Test
    void startsBeforehandWhenDataAreNewer() throws Exception {
        Files.setLastModifiedTime(folder.resolve("data/a.csv"), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        run(true, true);
        assertThat(events).containsExactly("start", "taken");
    }

    private void run(boolean page, boolean pdf) throws Exception {
        run++;
        Path staging = Files.createDirectories(folder.resolve("staging " + run));
        try (IncrementalRenderer renderer = IncrementalRenderer.into(staging, place, this::start)) {
            renderer.startIfNewer(List.of(folder.resolve("data")));
            Targets targets = new Targets(
                    page ? staging.resolve("report.html") : null, null, pdf ? staging.resolve("report.pdf") : null);
            RenderJob job =
                    new RenderJob("report", folder.resolve("source/report.adoc"), folder.resolve("theme"), targets);
            events.add(renderer.render(job) ? "rendered" : "taken");
            Files.createDirectories(place);
            Files.move(place, folder.resolve("before " + run));
            Files.move(staging, place);
            renderer.remember();
        }
    }

    private Renderer start() {
        events.add("start");
        return new NumberOfTheRun();
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
            if (target != null) {
                Files.writeString(target, "run " + run);
                written.add(name);
            }
        }

        @Override
        public void close() {}
    }
}
