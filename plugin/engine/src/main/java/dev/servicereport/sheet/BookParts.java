package dev.servicereport.sheet;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a workbook consists of (ブックの構成).
 *
 * @param sheets its sheets with rows, in the order of their tabs
 * @param strings the part with texts that several cells share; empty when there is none
 * @param styles the part with the looks of cells; empty when there is none
 * @param from1904 whether its days are counted from 1904
 */
record BookParts(List<Entry> sheets, String strings, String styles, boolean from1904) {

    /**
     * A sheet.
     *
     * @param part where its rows are
     * @param visible whether people see it
     */
    record Entry(String name, String part, boolean visible) {}

    private static final String ROOT_RELATIONS = "_rels/.rels";

    private record Relation(String type, String target) {}

    static BookParts of(BookFile book) throws IOException {
        String main = relations(book, ROOT_RELATIONS, "").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(() -> BookFile.damaged(book.name()));
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String file = main.substring(folder.length());
        Map<String, Relation> relations = relations(book, folder + "_rels/" + file + ".rels", folder);
        List<Entry> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (BookXml xml = new BookXml(book, main)) {
            while (xml.nextStart()) {
                if (xml.is("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.is("sheet")) {
                    Relation rows = relations.get(xml.attribute("id"));
                    if (rows != null && rows.type().endsWith("/worksheet")) {
                        String state = xml.attribute("state");
                        sheets.add(new Entry(
                                xml.attribute("name"), rows.target(), state.isEmpty() || state.equals("visible")));
                    }
                }
            }
        }
        return new BookParts(sheets, part(relations, "/sharedStrings"), part(relations, "/styles"), from1904);
    }

    private static boolean isTrue(String word) {
        return word.equals("1") || word.equals("true");
    }

    private static String part(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .findFirst()
                .orElse("");
    }

    /** What a part refers to inside the file, by id; what lies outside is left out. */
    private static Map<String, Relation> relations(BookFile book, String part, String folder) throws IOException {
        Map<String, Relation> relations = new HashMap<>();
        if (!book.has(part)) {
            return relations;
        }
        try (BookXml xml = new BookXml(book, part)) {
            while (xml.nextStart()) {
                if (xml.is("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    String target = resolved(folder, xml.attribute("Target"), book);
                    relations.put(xml.attribute("Id"), new Relation(xml.attribute("Type"), target));
                }
            }
        }
        return relations;
    }

    /** A part's name without leading slash; targets are relative to the part that names them. */
    private static String resolved(String folder, String target, BookFile book) throws SheetFault {
        try {
            String path = URI.create("/" + folder).resolve(target).getPath();
            return path == null || path.isEmpty() ? "" : path.substring(1);
        } catch (IllegalArgumentException unreadable) {
            throw BookFile.damaged(book.name());
        }
    }
}
