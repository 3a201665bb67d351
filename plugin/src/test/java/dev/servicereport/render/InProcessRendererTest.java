package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InProcessRendererTest {

    @Test
    void rendersPageFragmentAndPdf(@TempDir Path out) throws Exception {
        Path source = Path.of("src/test/resources/render/sample/report.adoc").toAbsolutePath();
        Path theme = Path.of("../asciidoc").toAbsolutePath().normalize();
        Targets targets = new Targets(out.resolve("a.html"), out.resolve("b.html"), out.resolve("c.pdf"));
        try (Renderer renderer = new InProcessRenderer()) {
            renderer.render(new RenderJob("monthly", source, theme, targets));
        }
        assertThat(Files.list(out)).hasSize(3);
    }
}
