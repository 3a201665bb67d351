package dev.servicereport.site;

import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;

/** Where a document lies in the site, relative to the site's top. */
final class SiteLinks {

    /** The index of documents. */
    static final String INDEX_PAGE = SitePages.INDEX + ".html";

    private static final int KILOBYTE = 1000;

    private SiteLinks() {}

    /** The file name of its page: a month's report is known by its month alone. */
    static String page(WrittenDocument document) {
        boolean monthly = document.kind().equals(Catalogue.MONTHLY_REPORT);
        String name = monthly ? document.name().substring(document.kind().id().length() + 1) : document.name();
        return SitePages.INDEX + "-" + name + ".html";
    }

    /** The address of its page. */
    static String pageAddress(WrittenDocument document) {
        return address(page(document));
    }

    /** The address of the folder with its PDF and charts. */
    static String folder(WrittenDocument document) {
        return address(SitePages.INDEX + "/" + document.name());
    }

    /** The address of its PDF. */
    static String pdf(WrittenDocument document) {
        return address(SitePages.INDEX + "/" + document.name() + "/" + document.name() + ".pdf");
    }

    /** The size of its PDF in kilobytes, rounded up. */
    static String size(WrittenDocument document) {
        try {
            return (Files.size(document.beside(".pdf")) + KILOBYTE - 1) / KILOBYTE + "KB";
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
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
