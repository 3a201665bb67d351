package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.document.DocumentKind.Layout;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.render.Targets;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents for acceptance, from the registers to paper. */
class GoldenFormsIT {

    @TempDir
    static Path folder;

    private static List<WrittenDocument> documents = List.of();

    @BeforeAll
    static void makeTheDocuments() throws Exception {
        ReportRequest request =
                new ReportRequest(GivenData.in(folder).directory(), folder.resolve("output"), null, null);
        documents = new ReportGenerator(request)
                .documents(DocumentRequest.of(List.of(), List.of("adoc"), null), line -> {})
                .documents();
    }

    static Stream<WrittenDocument> forAcceptance() {
        return documents.stream().filter(document -> document.kind().forAcceptance());
    }

    static Stream<WrittenDocument> onOnePage() {
        return forAcceptance().filter(document -> document.kind().layout() == Layout.FORM);
    }

    @ParameterizedTest
    @MethodSource("forAcceptance")
    void theAsciiDocIsTheGoldenOne(WrittenDocument document) throws Exception {
        Golden.assertSame("forms/" + document.name() + ".adoc", document.source());
    }

    @ParameterizedTest
    @MethodSource("onOnePage")
    void aFormFitsOnePageAndSaysItsTitle(WrittenDocument document) throws Exception {
        Path pdf = document.beside(".pdf");
        SharedRenderer.render(document.source(), Targets.pdf(pdf));
        try (PDDocument paper = Loader.loadPDF(pdf.toFile())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(paper))
                    .contains(document.kind().title());
        }
    }

    @ParameterizedTest
    @MethodSource("forAcceptance")
    void thePageHasTheLooksOfAForm(WrittenDocument document) throws Exception {
        Path page = document.beside(".html");
        SharedRenderer.render(document.source(), Targets.page(page));
        assertThat(Jsoup.parse(page.toFile(), "UTF-8")
                        .select("main.service-report.form h1")
                        .text())
                .startsWith(document.kind().title());
    }
}
