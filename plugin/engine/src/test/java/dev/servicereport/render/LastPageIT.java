package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.asciidoctor.jruby.internal.JRubyRuntimeContext;
import org.jruby.Ruby;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document does not end on a page with a few lines. */
class LastPageIT {

    /** A quarter of the lines of a page. */
    private static final int FEW = 7;

    private static final String RUBY = "uri:classloader:/dev/servicereport/render/";

    @Test
    void isFilledByAQuarterOrLeftOut(@TempDir Path folder) throws Exception {
        Set<Integer> seen = new TreeSet<>();
        for (int paragraphs = 28; paragraphs <= 38; paragraphs++) {
            Path pdf = folder.resolve(paragraphs + ".pdf");
            Documents.render(folder, "= 題\n\n" + "サービスは停止しなかった。\n\n".repeat(paragraphs), Targets.pdf(pdf));
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                int pages = document.getNumberOfPages();
                seen.add(pages);
                assertThat(pages == 1 || lines(document, pages) > FEW)
                        .as("%s paragraphs on %s pages", paragraphs, pages)
                        .isTrue();
            }
        }
        // with one paragraph more each, one of them would else have had a single line on its second page
        assertThat(seen).containsExactly(1, 2);
    }

    /** What fills its last page is set as ever, and so is the one after it. */
    @Test
    void leavesOtherDocumentsAsTheyAre(@TempDir Path folder) throws Exception {
        Path alone = folder.resolve("alone.pdf");
        Path after = folder.resolve("after.pdf");
        String text = "= 題\n\n" + "サービスは停止しなかった。\n\n".repeat(10);
        Documents.render(folder, text, Targets.pdf(alone));
        Documents.render(folder, "= 題\n\n" + "サービスは停止しなかった。\n\n".repeat(32), Targets.pdf(folder.resolve("x.pdf")));
        Documents.render(folder, text, Targets.pdf(after));
        assertThat(after).hasSameBinaryContentAs(alone);
    }

    /** Each costs as much as the document itself, so the likeliest comes first. */
    @Test
    void triesTheLikeliestSettingFirst() {
        try (AsciidoctorJRuby asciidoctor = AsciidoctorJRuby.Factory.create(Gems.loadPath(), null)) {
            asciidoctor.requireLibrary(RUBY + "quicker-pdf.rb");
            asciidoctor.requireLibrary(RUBY + "last-page.rb");
            Ruby ruby = JRubyRuntimeContext.get(asciidoctor);
            String tight = "tight wide tighter wider";
            String wide = "wide tight tighter wider";
            assertThat(List.of(
                            settings(ruby, 1, "0.1"),
                            settings(ruby, 2, "0.1"),
                            settings(ruby, 2, "0.32"),
                            settings(ruby, 3, "0.2"),
                            settings(ruby, 3, "0.21"),
                            settings(ruby, 12, "0.32"),
                            settings(ruby, 12, "0.33"),
                            settings(ruby, 13, "0.1")))
                    .containsExactly("", tight, tight, tight, wide, wide, "", "");
        }
    }

    private static String settings(Ruby ruby, int pages, String filled) {
        return ruby.evalScriptlet("(ServiceReport::LastPage.settings " + pages + ", " + filled + ").join ' '")
                .toString();
    }

    private static int lines(PDDocument document, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return (int) stripper.getText(document)
                .lines()
                .filter(line -> line.contains("サービス"))
                .count();
    }
}
