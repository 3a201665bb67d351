package dev.servicereport.dataset;

import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Every register that can be kept, by its id: those with a reader of their own, and the ledgers (台帳・簿冊). */
public final class KeptRegisters {

    /**
     * A register that has a reader of its own; its file is called like it.
     *
     * @param document the document that lists it; empty when there is none, or one for each row
     * @param rows its rows
     */
    private record Own(String document, Function<Dataset, Collection<?>> rows) {}

    private static final Map<String, Own> OWN = own();

    private KeptRegisters() {}

    private static Map<String, Own> own() {
        Map<String, Own> own = new LinkedHashMap<>(project());
        own.put("corrections", new Own("", data -> data.measurements().corrections()));
        own.put(
                "deliverables",
                new Own("delivery-note", data -> data.delivery().acceptance().deliverables()));
        own.put("exclusions", new Own("", data -> data.measurements().exclusions()));
        own.put(
                "findings",
                new Own(
                        "inspection-findings",
                        data -> data.delivery().acceptance().findings()));
        own.put("incidents", new Own("", Dataset::incidents));
        own.put("inquiries", new Own("", Dataset::inquiries));
        own.put(
                "inspections",
                new Own(
                        "inspection-findings",
                        data -> data.delivery().acceptance().inspections()));
        own.put("inventory", new Own("", Dataset::assets));
        own.put(
                "media-disposals",
                new Own("", data -> data.delivery().handling().disposals()));
        own.put(
                "payments",
                new Own(
                        "payment-plan",
                        data -> data.payments().accounts().stream()
                                .flatMap(account -> account.records().stream())
                                .toList()));
        own.put("revisions", new Own("", data -> data.delivery().revisions()));
        own.put("services", new Own("", data -> data.measurements().services().services()));
        return own;
    }

    private static Map<String, Own> project() {
        Map<String, Own> own = new LinkedHashMap<>();
        own.put("improvements", new Own("", data -> data.delivery().project().improvements()));
        own.put(
                "incident-reports",
                new Own("", data -> data.delivery().project().incidentReports()));
        own.put(
                "migrations",
                new Own("migration-record", data -> data.delivery().project().migrations()));
        own.put(
                "milestones",
                new Own("schedule", data -> data.delivery().project().milestones()));
        own.put(
                "minutes",
                new Own("minutes-list", data -> data.delivery().project().minutes()));
        own.put(
                "staff-changes",
                new Own("maintenance-staff", data -> data.delivery().project().staffChanges()));
        own.put("subcontracts", new Own("", data -> data.delivery().project().subcontracts()));
        own.put("team", new Own("team", data -> data.delivery().project().team()));
        return own;
    }

    /** The ids of all registers that a contract with these ledgers can keep, in alphabetical order. */
    static Set<String> ids(List<LedgerKind> ledgers) {
        Set<String> ids = new TreeSet<>(OWN.keySet());
        ledgers.forEach(kind -> ids.add(kind.id()));
        return ids;
    }

    /**
     * How a register stands.
     *
     * @param file its file, with its ending
     * @param isThere whether there is such a file, or a source of it
     * @param rows how many rows it has
     * @param document the document that lists it; empty when there is none
     */
    public record Standing(String file, boolean isThere, int rows, String document) {}

    /** How one stands; empty when there is none of that id. */
    public static Optional<Standing> standing(Dataset dataset, String id) {
        Own own = OWN.get(id);
        if (own != null) {
            int rows = own.rows().apply(dataset).size();
            return Optional.of(new Standing(id + ".csv", rows > 0 || dataset.keeps(id), rows, own.document()));
        }
        return dataset.delivery().handling().ledgers().stream()
                .filter(ledger -> ledger.kind().id().equals(id))
                .findFirst()
                .map(ledger -> standing(dataset, ledger));
    }

    private static Standing standing(Dataset dataset, Ledger ledger) {
        LedgerKind kind = ledger.kind();
        int rows = ledger.entries().size();
        return new Standing(
                kind.file() + ".csv", rows > 0 || dataset.keeps(kind.file()), rows, rows > 0 ? kind.id() : "");
    }
}
