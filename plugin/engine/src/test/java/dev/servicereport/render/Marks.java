package dev.servicereport.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Looks through the operators of a PDF: whether marks are balanced, never in the middle of a path or a text, and on everything painted. */
final class Marks {

    private static final Set<String> PATHS = Set.of("m", "l", "c", "re");
    private static final Set<String> PAINTS = Set.of("S", "s", "f", "f*", "F", "B", "B*", "b", "b*", "n");
    private static final Set<String> MARKED = Set.of("m", "l", "c", "re", "BT", "Do", "sh");

    private final Set<String> faults = new HashSet<>();
    private int depth;
    private boolean inPath;
    private boolean inText;

    private Marks() {}

    static List<String> faults(Path pdf) throws IOException {
        List<String> faults = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                faults.addAll(new Marks().of(page));
            }
        }
        return faults;
    }

    private Set<String> of(PDPage page) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                take(operator.getName());
            }
        }
        expect(depth == 0, "a mark is left open");
        return faults;
    }

    private void take(String operator) {
        expect(!MARKED.contains(operator) || depth == 1, operator + " without a mark");
        switch (operator) {
            case "BDC", "BMC" -> begin();
            case "EMC" -> end();
            case "BT" -> inText = true;
            case "ET" -> inText = false;
            default -> inPath = PATHS.contains(operator) || inPath && !PAINTS.contains(operator);
        }
    }

    private void begin() {
        expect(!inPath && !inText && depth == 0, "a mark begins inside something");
        depth++;
    }

    private void end() {
        expect(!inPath && !inText && depth == 1, "a mark ends inside something");
        depth--;
    }

    private void expect(boolean sound, String fault) {
        if (!sound) {
            faults.add(fault);
        }
    }
}
