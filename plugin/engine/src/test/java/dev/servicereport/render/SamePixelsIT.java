package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags change no pixel: every page is drawn once with them and once by the same converter without them. */
class SamePixelsIT {

    private static final String RUBY = "uri:classloader:/dev/servicereport/render/";
    private static final float DOTS_PER_INCH = 72;

    private static Asciidoctor untagged;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        untagged = PlainAsciidoctor.create();
        untagged.requireLibrary(RUBY + "japanese.rb");
        untagged.requireLibrary(RUBY + "quicker-pdf.rb");
        untagged.requireLibrary(RUBY + "quicker-tables.rb");
        untagged.requireLibrary(RUBY + "quicker-cells.rb");
        untagged.requireLibrary(RUBY + "quicker-lines.rb");
        untagged.requireLibrary(RUBY + "japanese-pdf.rb");
        untagged.requireLibrary(RUBY + "whole-lines.rb");
        untagged.requireLibrary(RUBY + "whole-numbers.rb");
    }

    @AfterAll
    static void stop() {
        untagged.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"monthly-report-2025-02", "forms/inspection-record-K-2", "registers/team"})
    void aDocumentLooksTheSameWithTagsAndWithout(String document, @TempDir Path other) throws Exception {
        Path source = Documents.copyGolden("golden/expected/" + document, folder);
        Path tagged = folder.resolve("tagged.pdf");
        Documents.render(source, Targets.pdf(tagged));
        Path plain = other.resolve("plain.pdf");
        Files.write(plain, untagged(source));
        assertThat(isTagged(plain)).isFalse();
        assertThat(isTagged(tagged)).isTrue();
        assertThat(pages(tagged)).isNotEmpty().isEqualTo(pages(plain));
    }

    private static byte[] untagged(Path source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        untagged.convertFile(
                source.toFile(),
                Options.builder()
                        .safe(SafeMode.SERVER)
                        .baseDir(source.getParent().toFile())
                        .attributes(DocumentAttributes.pdf(Documents.THEME))
                        .backend("pdf")
                        .standalone(true)
                        .toStream(bytes)
                        .build());
        return bytes.toByteArray();
    }

    private static boolean isTagged(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getDocumentCatalog().getStructureTreeRoot() != null;
        }
    }

    /** The pixels of each page, and its size. */
    private static List<List<Integer>> pages(Path pdf) throws Exception {
        List<List<Integer>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, DOTS_PER_INCH);
                int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
                pages.add(List.of(page.getWidth(), page.getHeight(), Arrays.hashCode(pixels)));
            }
        }
        return pages;
    }
}
