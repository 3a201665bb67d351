package dev.servicereport.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader sees of a PDF, line by line. */
final class PdfText {

    private PdfText() {}

    /** The lines of one page, counted from 1, from top to bottom. */
    static List<String> lines(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        // the blank at the end of a line is there for who hears it
        return stripper.getText(pdf)
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The lines of the first page. */
    static List<String> firstPage(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return lines(pdf, 1);
        }
    }
}
