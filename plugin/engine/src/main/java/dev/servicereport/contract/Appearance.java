package dev.servicereport.contract;

import java.util.List;
import java.util.Map;

/**
 * How the documents of this contract differ from the bundled ones (文書の体裁).
 *
 * @param brand colours, logo and letterhead
 * @param chapters the chapters of 月次サービス報告書 in their order; empty: all in the usual order
 * @param leftOut the columns that are left out, by document
 */
public record Appearance(Brand brand, List<Chapter> chapters, Map<String, List<String>> leftOut) {

    /** As bundled. */
    public static final Appearance USUAL = new Appearance(Brand.NONE, List.of(), Map.of());

    public Appearance {
        chapters = List.copyOf(chapters);
        leftOut = Map.copyOf(leftOut);
    }

    /** The columns that a document leaves out: a table's name, a dot, and the column's. */
    public List<String> leftOut(String document) {
        return leftOut.getOrDefault(document, List.of());
    }
}
