package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RenderJobTest {

    private static final Path RELATIVE = Path.of("report.adoc");

    @Test
    void refusesATargetWithoutAFile() {
        assertThatThrownBy(() -> new Targets(null, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing to write: name a page, a fragment or a PDF");
    }

    @Test
    void refusesRelativePaths() {
        Targets targets = Targets.page(RELATIVE.toAbsolutePath());
        assertThatThrownBy(() -> Targets.pdf(RELATIVE)).hasMessage("a target's path must be absolute, got report.adoc");
        assertThatThrownBy(() -> new RenderJob("monthly", RELATIVE, Documents.THEME, targets))
                .hasMessage("paths must be absolute, got report.adoc and " + Documents.THEME);
    }

    @Test
    void refusesANamelessDocument() {
        Targets targets = Targets.page(RELATIVE.toAbsolutePath());
        assertThatThrownBy(() -> new RenderJob(" ", RELATIVE.toAbsolutePath(), Documents.THEME, targets))
                .hasMessage("a document needs a name");
    }
}
