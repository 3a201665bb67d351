package dev.servicereport.dataset;

import dev.servicereport.contract.Source.Kind;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.inventory.Asset;
import dev.servicereport.inventory.InventoryCsv;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.response.Incident;
import dev.servicereport.response.IncidentCsv;
import dev.servicereport.response.Inquiry;
import dev.servicereport.response.InquiryCsv;
import dev.servicereport.service.ServiceTree;
import java.util.List;
import java.util.Map;

/** Reads incidents and inquiries, and what they may be about (障害・問合せ・構成品目). */
final class ResponseLists {

    private final IncidentCsv incidents;
    private final InquiryCsv inquiries;
    private final InventoryCsv inventory;

    ResponseLists(ServiceTree services, CsvContext context) {
        incidents = new IncidentCsv(services, context);
        inquiries = new InquiryCsv(context);
        inventory = new InventoryCsv(context);
    }

    /** @param beginnings told where each list begins */
    void read(DataFolder folder, ForeignFiles foreign, FileBeginnings beginnings) {
        foreign.with(folder.files("incidents"), Kind.INCIDENTS)
                .forEach(beginnings.noting(
                        incidents::read,
                        incidents::incidents,
                        incident -> incident.times().detectedAt()));
        foreign.with(folder.files("inquiries"), Kind.INQUIRIES)
                .forEach(beginnings.noting(inquiries::read, inquiries::inquiries, Inquiry::receivedAt));
        foreign.with(folder.files("inventory"), Kind.INVENTORY).forEach(inventory::read);
    }

    List<Incident> incidents() {
        return incidents.incidents();
    }

    List<Inquiry> inquiries() {
        return inquiries.inquiries();
    }

    /** The numbers of all incidents, those of rows at fault among them. */
    List<String> incidentIds() {
        return incidents.ids();
    }

    /** The ids of all assets, those of rows at fault among them. */
    List<String> assetIds() {
        return inventory.ids();
    }

    /** Where each asset stands, by id. */
    Map<String, SourceLocation> assetPlaces() {
        return inventory.places();
    }

    List<Asset> assets() {
        return inventory.assets();
    }
}
