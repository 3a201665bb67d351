package dev.servicereport.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure tree of a PDF with the text that is marked for it: what a screen reader reads. */
public final class Structure {

    private static final Pattern BULLET = Pattern.compile("•|\\d+\\.");

    private final Map<COSDictionary, Map<Integer, String>> texts = new IdentityHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Structure(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            texts.put(page.getCOSObject(), texts(page));
        }
        for (Object kid : pdf.getDocumentCatalog().getStructureTreeRoot().getKids()) {
            read((PDStructureElement) kid, 0, null);
        }
    }

    public static Structure of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new Structure(document);
        }
    }

    /** One line an element: its type, what it stands for and its own text, indented by depth. */
    public List<String> lines() {
        return lines;
    }

    /** All text in the order in which it is read, figures by what they show, without the bullets and numbers of lists. */
    public String text() {
        return text.toString();
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, Structure::text, String::concat, TreeMap::new));
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> part instanceof TextPosition position ? position.getUnicode() : "")
                .collect(Collectors.joining());
    }

    private void read(PDStructureElement element, int depth, COSDictionary pageAbove) {
        COSDictionary page = element.getCOSObject().getCOSDictionary(COSName.PG) == null
                ? pageAbove
                : element.getCOSObject().getCOSDictionary(COSName.PG);
        String alt = element.getAlternateDescription();
        int line = lines.size();
        lines.add("");
        StringBuilder own = new StringBuilder(alt == null ? "" : alt);
        text.append(own);
        int begin = text.length();
        // what stands for a figure hides its parts
        for (Object kid : alt == null ? element.getKids() : List.of()) {
            if (kid instanceof PDStructureElement inner) {
                read(inner, depth + 1, page);
            } else {
                own.append(marked(kid, page));
                text.append(marked(kid, page));
            }
        }
        if (element.getStructureType().equals("Lbl") && BULLET.matcher(own).matches()) {
            text.setLength(begin);
        }
        lines.set(
                line,
                ("  ".repeat(depth) + element.getStructureType() + scope(element) + " " + own).stripTrailing()
                        + (element.getActualText() == null ? "" : " = " + element.getActualText()));
    }

    private String marked(Object kid, COSDictionary page) {
        if (kid instanceof Integer number) {
            return texts.get(page).getOrDefault(number, "");
        }
        return kid instanceof PDMarkedContentReference reference
                ? texts.get(reference.getPage().getCOSObject()).getOrDefault(reference.getMCID(), "")
                : "";
    }

    private static String scope(PDStructureElement element) {
        COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
        String scope = attributes == null ? null : attributes.getNameAsString("Scope");
        return scope == null ? "" : "(" + scope + ")";
    }
}
