package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a month go with its PDF. */
class AttachedFiguresIT {

    private static final String FIGURES = "{\n  \"month\" : \"2025-02\",\n  \"target\" : \"99.8\"\n}\n";

    @TempDir
    Path folder;

    @Test
    void areTheFileThatLiesBesideTheSourceDatedByTheMonth() throws Exception {
        Path pdf = render(FIGURES);
        assertThat(Conformance.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertThat(associated).hasSize(1);
            COSDictionary specification = (COSDictionary) associated.getObject(0);
            assertThat(specification.getNameAsString("AFRelationship")).isEqualTo("Data");
            PDComplexFileSpecification file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .values()
                    .iterator()
                    .next();
            assertThat(file.getCOSObject()).isSameAs(specification);
            assertThat(file.getFileUnicode()).isEqualTo("metrics-2025-02.json");
            PDEmbeddedFile content = file.getEmbeddedFile();
            assertThat(new String(content.toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo(FIGURES);
            assertThat(content.getSubtype()).isEqualTo("application/json");
            assertThat(content.getModDate().toInstant()).isEqualTo("2025-02-28T00:00:00Z");
        }
    }

    @Test
    void areNotThereWithoutThatFile() throws Exception {
        try (PDDocument document = Loader.loadPDF(render(null).toFile())) {
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey("AF"))
                    .isFalse();
        }
    }

    private Path render(String figures) throws Exception {
        if (figures != null) {
            Files.writeString(folder.resolve("metrics.json"), figures);
        }
        Path pdf = folder.resolve("a.pdf");
        Documents.render(Documents.write(folder, "= 報告書\n\n本文\n"), Targets.pdf(pdf));
        return pdf;
    }
}
