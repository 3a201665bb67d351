package dev.servicereport.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook to be written (ブック). The same pages make the same bytes: there is no clock, name or machine in it. A spreadsheet works
 * all formulas out again when it opens it.
 *
 * @param title what its properties call it
 * @param pages its sheets in their order
 * @param first the sheet seen first, counted from 0
 */
public record Book(String title, List<Page> pages, int first) {

    /** Nearly the first moment that a zip file can name: beside the very first the JDK writes another one, in the machine's zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public Book {
        pages = List.copyOf(pages);
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts().entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Map<String, String> parts() {
        StyleSheet styles = new StyleSheet();
        Map<String, String> sheets = new LinkedHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            sheets.put("xl/worksheets/sheet" + (i + 1) + ".xml", new PageXml(pages.get(i), styles).of(i == first));
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", packageRelations());
        parts.put("docProps/core.xml", properties());
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/_rels/workbook.xml.rels", workbookRelations());
        parts.put("xl/styles.xml", styles.xml());
        parts.putAll(sheets);
        return parts;
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(Parts.HEAD + "<Types xmlns=\"" + Parts.PACKAGE + "content-types\">");
        xml.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.append(override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        xml.append(override("/xl/workbook.xml", SHEET + "sheet.main+xml"));
        xml.append(override("/xl/styles.xml", SHEET + "styles+xml"));
        for (int i = 1; i <= pages.size(); i++) {
            xml.append(override("/xl/worksheets/sheet" + i + ".xml", SHEET + "worksheet+xml"));
        }
        return xml.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String packageRelations() {
        return Parts.HEAD + "<Relationships xmlns=\"" + Parts.PACKAGE + "relationships\">"
                + relation("rId1", Parts.RELATIONS + "/officeDocument", "xl/workbook.xml")
                + relation("rId2", Parts.PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private String properties() {
        return Parts.HEAD + "<cp:coreProperties xmlns:cp=\"" + Parts.PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + XmlText.cell(title)
                + "</dc:title><dc:language>ja-JP</dc:language></cp:coreProperties>";
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(Parts.HEAD + "<workbook xmlns=\"" + Parts.MAIN + "\" xmlns:r=\""
                + Parts.RELATIONS + "\"><bookViews><workbookView activeTab=\"" + first + "\"/></bookViews><sheets>");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            String name = XmlText.escaped(page.name());
            xml.append("<sheet name=\"" + name + "\" sheetId=\"" + (i + 1) + "\" r:id=\"rId" + (i + 1) + "\"/>");
            names.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + i + "\" hidden=\"1\">'" + name
                    + "'!"
                    + "$A$" + page.heading() + ":$"
                    + Address.column(page.widths().size()) + "$" + page.last()
                    + "</definedName>");
            names.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">'" + name + "'!$1:$"
                    + page.heading() + "</definedName>");
        }
        return xml.append("</sheets><definedNames>")
                .append(names)
                .append("</definedNames><calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/></workbook>")
                .toString();
    }

    private String workbookRelations() {
        StringBuilder xml =
                new StringBuilder(Parts.HEAD + "<Relationships xmlns=\"" + Parts.PACKAGE + "relationships\">");
        for (int i = 1; i <= pages.size(); i++) {
            xml.append(relation("rId" + i, Parts.RELATIONS + "/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return xml.append(relation("rId" + (pages.size() + 1), Parts.RELATIONS + "/styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }
}
