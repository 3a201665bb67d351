package dev.servicereport.run;

import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.EvidenceLinks;
import dev.servicereport.documents.RequirementMatrix;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Leads from the page of the matrix to the documents that its clauses rest on, where this run made them (証跡へのリンク). */
final class LinkedEvidence {

    private final List<WrittenDocument> written;

    LinkedEvidence(List<WrittenDocument> written) {
        this.written = written;
    }

    /** Makes the links in the page where it was written. */
    void link() throws IOException {
        for (WrittenDocument document : written) {
            Path page = document.beside(".html");
            if (isMatrix(document) && Files.exists(page)) {
                link(page, id -> last(id).flatMap(target -> address(page, target)));
            }
        }
    }

    static boolean isMatrix(WrittenDocument document) {
        return document.kind().id().equals(RequirementMatrix.DOCUMENT);
    }

    /** Of a document that there are several of the last one, which for months is the newest. */
    private Optional<WrittenDocument> last(String id) {
        return written.stream()
                .filter(document -> document.kind().id().equals(id))
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> address(Path page, WrittenDocument target) {
        return Stream.of(".html", ".pdf")
                .map(target::beside)
                .filter(Files::exists)
                .findFirst()
                .map(file -> address(page.resolveSibling("").relativize(file)));
    }

    /** With forward slashes, and what an address cannot hold as its bytes. */
    static String address(Path relative) {
        String path = relative.toString().replace('\\', '/');
        try {
            return new URI(null, null, path.startsWith("../") ? path : "./" + path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    static void link(Path page, Function<String, Optional<String>> addresses) throws IOException {
        String html = Files.readString(page, StandardCharsets.UTF_8);
        Files.writeString(page, EvidenceLinks.in(html, addresses), StandardCharsets.UTF_8);
    }
}
