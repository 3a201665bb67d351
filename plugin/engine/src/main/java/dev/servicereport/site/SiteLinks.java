package dev.servicereport.site;

import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie in the site, as addresses relative to its top.
 *
 * @param first the first page's name, without an ending
 */
record SiteLinks(String first) {

    /** The folder of everything that pages refer to, and what the names of documents' pages begin with. */
    static final String FOLDER = "service-report";

    private static final int KILOBYTE = 1000;

    /** The address of the first page. */
    String dashboard() {
        return address(first + ".html");
    }

    /** The name of a document's page, without an ending: a month's report is known by its month alone. */
    static String name(WrittenDocument document) {
        boolean monthly = document.kind().equals(Catalogue.MONTHLY_REPORT);
        return FOLDER + "-"
                + (monthly ? document.name().substring(document.kind().id().length() + 1) : document.name());
    }

    /** The address of a document's page. */
    static String page(WrittenDocument document) {
        return address(name(document) + ".html");
    }

    /** The address of a file that belongs to a document, by its name in the document's folder. */
    static String beside(WrittenDocument document, String file) {
        return address(FOLDER + "/" + document.name() + "/" + file);
    }

    /** The address of a document's PDF. */
    static String pdf(WrittenDocument document) {
        return beside(document, document.name() + ".pdf");
    }

    /** The address of a file in the folder of everything. */
    static String file(String name) {
        return address(FOLDER + "/" + name);
    }

    /** The size of a file in kilobytes, rounded up: {@code 180KB}. */
    static String size(Path file) {
        try {
            return size(Files.size(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** So many bytes in kilobytes, rounded up. */
    static String size(long bytes) {
        return (bytes + KILOBYTE - 1) / KILOBYTE + "KB";
    }

    /** Ids in names can hold letters that an address cannot. */
    private static String address(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a relative path is always an address", impossible);
        }
    }
}
