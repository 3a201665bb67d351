package dev.servicereport.run;

import dev.servicereport.delivery.Ledgers;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.documents.OwnDocuments;
import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents that contracts have, each its own beside those of all (契約ごとの文書). */
public final class DocumentsOfContracts {

    private DocumentsOfContracts() {}

    /**
     * Makes sure that a request for several contracts is one, whatever data there are.
     *
     * @param contracts their folders of data; a document must be one of at least one of them, and without any nobody looks
     * @throws BadInputException as for a single one
     */
    public static void require(
            List<String> documents,
            List<String> formats,
            @Nullable Path templateDirectory,
            @Nullable String issuedOn,
            String audience,
            List<Path> contracts)
            throws BadInputException, IOException {
        List<DocumentKind> known = known(documents, templateDirectory, contracts);
        DocumentRequest.of(documents, formats, templateDirectory, issuedOn, audience, known);
    }

    /** Those of all contracts; none where nobody needs to look, or where those of one cannot be known. */
    private static List<DocumentKind> known(
            List<String> documents, @Nullable Path templateDirectory, List<Path> contracts) throws IOException {
        List<DocumentKind> known = new ArrayList<>();
        for (Path contract : contracts) {
            List<DocumentKind> own = of(contract, templateDirectory);
            if (own.isEmpty() || hasAll(own, documents)) {
                return List.of();
            }
            known.addAll(own);
        }
        return known.stream().distinct().toList();
    }

    private static boolean hasAll(List<DocumentKind> known, List<String> documents) {
        List<String> ids = known.stream().map(DocumentKind::id).toList();
        return documents.stream().map(DocumentRequest::plain).allMatch(ids::contains);
    }

    /**
     * Every document of a contract; none when its ledgers or its own documents are at fault, which reading the data or looking at the
     * request tells with all other faults.
     */
    static List<DocumentKind> of(Path dataDirectory, @Nullable Path templateDirectory) throws IOException {
        try {
            return OwnDocuments.catalogue(Ledgers.of(dataDirectory), templateDirectory);
        } catch (BadInputException faulty) {
            return List.of();
        }
    }
}
