package dev.servicereport.documents;

import dev.servicereport.delivery.KeyForm;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.Ledgers;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.documents.project.LedgerDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All documents that can be made (文書目録). */
public final class Catalogue {

    private static final List<DocumentKind> BUNDLED = BundledDocuments.all();

    /** The report of a month, which the index of a site shows month by month. */
    public static final DocumentKind MONTHLY_REPORT = bundled("monthly-report");

    /** The plan of payments, to which the cards of a site lead. */
    public static final DocumentKind PAYMENT_PLAN = bundled("payment-plan");

    private static final List<DocumentKind> ALL = all(Ledgers.all());

    private Catalogue() {}

    /** Every document of a contract that declares no ledgers of its own, in the order in which they are made. */
    public static List<DocumentKind> all() {
        return ALL;
    }

    /** Every document of a contract with these ledgers, in the order in which they are made. */
    public static List<DocumentKind> all(List<LedgerKind> ledgers) {
        return all(ledgers, List.of());
    }

    /**
     * The same with a user's own documents: they come behind the ledgers, and what is made of finished files comes last.
     *
     * @param own see {@link OwnDocuments}
     */
    public static List<DocumentKind> all(List<LedgerKind> ledgers, List<DocumentKind> own) {
        return Stream.of(
                        BUNDLED.stream().filter(kind -> !kind.isOfFinishedFiles()),
                        ledgers.stream().map(LedgerDocument::ledger),
                        own.stream(),
                        BUNDLED.stream().filter(DocumentKind::isOfFinishedFiles))
                .flatMap(part -> part)
                .toList();
    }

    /** What the keys of issues look like, by the ids of {@link #all()}. */
    public static Map<String, KeyForm> keyForms() {
        Map<String, KeyForm> forms = new TreeMap<>();
        ALL.forEach(kind -> forms.put(kind.id(), kind.period().keyForm()));
        return forms;
    }

    public static Optional<DocumentKind> find(String id) {
        return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    private static DocumentKind bundled(String id) {
        return BUNDLED.stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
    }
}
