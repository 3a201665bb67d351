package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of the briefing holds one section, and a section one page. */
class OneMessageIT {

    private static List<List<String>> pages(Path folder, String section) throws Exception {
        Files.copy(Documents.SAMPLE.resolveSibling("charts").resolve("availability.svg"), folder.resolve("chart.svg"));
        Path pdf = folder.resolve("pages.pdf");
        Documents.render(
                folder,
                "= 題\n:pdf-theme: council-briefing\n:!sectnums:\n\n== 一\n\n本文\n\n<<<\n\n" + section,
                Targets.pdf(pdf));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> lines(document, page))
                    .toList();
        }
    }

    private static List<String> lines(PDDocument document, int page) {
        try {
            return PdfText.lines(document, page);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void aHeadingGetsSmallerBeforeItTakesASecondLine(@TempDir Path folder) throws Exception {
        String heading = "約束の99.95%を下回った月が5か月あります（判定できない月は1か月）";

        assertThat(pages(folder, "== " + heading + "\n\n本文\n").get(1)).contains(heading);
    }

    @Test
    void whatGoesOverThePageByALittleIsSetTighter(@TempDir Path folder) throws Exception {
        String lines = "行 +\n".repeat(7) + "最後の行\n";

        assertThat(pages(folder, "== 二\n\nimage::chart.svg[推移,pdfwidth=100%]\n\n" + lines))
                .hasSize(2)
                .last()
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains("二", "最後の行");
    }
}
