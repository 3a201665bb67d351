package dev.servicereport.site;

import dev.servicereport.document.FileKey;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.Catalogue;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The addresses of documents' pages, found by what they are about. */
final class Pages {

    private final Map<String, String> pages = new HashMap<>();

    Pages(List<WrittenDocument> documents) {
        documents.forEach(document -> pages.put(document.name(), SiteLinks.page(document)));
    }

    /** The page of a month's report; empty without one. */
    String of(YearMonth month) {
        return of(Catalogue.MONTHLY_REPORT.id() + "-" + month);
    }

    /** The page of a record's document; empty without one. */
    String of(String kind, String record) {
        return of(kind + "-" + FileKey.of(record));
    }

    /** The page of a document by its name; empty without one. */
    String of(String name) {
        return pages.getOrDefault(name, "");
    }
}
