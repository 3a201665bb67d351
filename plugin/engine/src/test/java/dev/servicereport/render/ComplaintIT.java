package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplaintIT {

    @TempDir
    private Path folder;

    private Path page;
    private Path pdf;

    @BeforeEach
    void nameTargets() {
        page = folder.resolve("out.html");
        pdf = folder.resolve("out.pdf");
    }

    @Test
    void everyComplaintIsListedOnceWithItsPlaceAndTheDocumentsName() {
        assertThat(failure("""
                = 題名

                {agreed-target}を満たす。

                === 飛ばした見出し

                xref:nowhere[表]
                """, new Targets(page, null, pdf))).hasMessage("""
                        monthly-2026-10: WARN text.adoc:5: section title out of sequence: expected level 1, got level 2
                        monthly-2026-10: WARN: skipping reference to missing attribute: agreed-target
                        monthly-2026-10: INFO: possible invalid reference: nowhere""");
    }

    @Test
    void nothingIsWrittenWhenThereIsAComplaint() {
        failure("{unknown}\n", new Targets(page, null, pdf));
        assertThat(page).doesNotExist();
        assertThat(pdf).doesNotExist();
    }

    @Test
    void clockIsAMissingAttribute() {
        assertThat(failure("{docdate} {localtime}\n", Targets.page(page)).complaints())
                .containsExactly(
                        "WARN: skipping reference to missing attribute: docdate",
                        "WARN: skipping reference to missing attribute: localtime");
    }

    @Test
    void missingImageFailsBothPageAndPdf() {
        String complaint = "WARN: image to embed not found or not readable: " + folder.resolve("charts/x.svg");
        assertThat(failure("image::charts/x.svg[図]\n", Targets.page(page)).complaints())
                .containsExactly(complaint);
        assertThat(failure("image::charts/x.svg[図]\n", Targets.pdf(pdf)).complaints())
                .containsExactly(complaint);
    }

    @Test
    void characterThatNoFontHasFailsThePdf() {
        assertThat(failure("𠮷野さん\n", Targets.pdf(pdf)).complaints())
                .containsExactly(
                        "WARN: Could not locate the character `𠮷' (\\u20bb7) in the following fonts: BIZ UDGothic, BIZ UDGothic");
    }

    @Test
    void characterThatNoFontHasFailsUnderAThemeWithoutFallbacksToo() throws Exception {
        Path theme = Files.createDirectories(folder.resolve("own").resolve("theme"));
        Files.writeString(theme.resolve("service-report-theme.yml"), """
                extends: base
                font:
                  catalog:
                    Own: { normal: %s/fonts/BIZUDGothic-Regular.ttf }
                base:
                  font_family: Own
                """.formatted(Documents.THEME));
        Path source = Documents.write(folder, "𠮷野さん\n");
        RenderJob job = new RenderJob("own", source, folder.resolve("own"), Targets.pdf(pdf));
        assertThatThrownBy(() -> Documents.render(job))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "own: WARN: Could not locate the character `𠮷' (\\u20bb7) in the following fonts: Own, Own");
    }

    @Test
    void themeWithoutAStyleSheetFailsThePage() throws Exception {
        Path source = Documents.write(folder, "良い文書。\n");
        RenderJob job = new RenderJob("own", source, folder, Targets.page(page));
        assertThatThrownBy(() -> Documents.render(job))
                .isInstanceOf(RenderException.class)
                .hasMessage("own: java.nio.file.NoSuchFileException: " + folder.resolve("style/service-report.css"));
    }

    @Test
    void cellTallerThanAPageFailsThePdf() {
        assertThat(failure("|===\n|" + "長い文。".repeat(800) + "\n|===\n", Targets.pdf(pdf))
                        .complaints())
                .containsExactly(
                        "ERROR text.adoc:2: the table cell on page 1 has been truncated; Asciidoctor PDF does not support table"
                                + " cell content that exceeds the height of a single page");
    }

    @Test
    void missingSourceIsNamed() {
        Path source = folder.resolve("none.adoc");
        assertThatThrownBy(() -> {
                    try (Renderer renderer = new InProcessRenderer()) {
                        renderer.render(Documents.job(source, Targets.page(page)));
                    }
                })
                .isInstanceOf(RenderException.class)
                .hasMessage("monthly-2026-10: cannot read " + source);
    }

    @Test
    void nextDocumentIsRenderedAllTheSame() throws Exception {
        failure("{unknown}\n", Targets.page(page));
        Documents.render(folder, "良い文書。\n", Targets.page(page));
        assertThat(Files.readString(page)).contains("良い文書。");
    }

    private RenderException failure(String asciidoc, Targets targets) {
        return catchThrowableOfType(RenderException.class, () -> Documents.render(folder, asciidoc, targets));
    }
}
