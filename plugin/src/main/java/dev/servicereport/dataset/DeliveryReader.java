package dev.servicereport.dataset;

import dev.servicereport.csv.CsvContext;
import dev.servicereport.delivery.Acceptance;
import dev.servicereport.delivery.AttachedFiles;
import dev.servicereport.delivery.DeliverableCsv;
import dev.servicereport.delivery.Delivery;
import dev.servicereport.delivery.FindingCsv;
import dev.servicereport.delivery.Handling;
import dev.servicereport.delivery.InspectionCsv;
import dev.servicereport.delivery.Project;
import dev.servicereport.delivery.RevisionCsv;
import java.io.IOException;
import java.util.Set;

/** Reads the registers behind the documents for acceptance (納品・検収の台帳). */
final class DeliveryReader {

    private final DataFolder folder;
    private final CsvContext context;
    private final AttachedFiles files;

    DeliveryReader(DataFolder folder, CsvContext context) {
        this.folder = folder;
        this.context = context;
        files = new FolderAttachments(folder);
    }

    /** @param documents the ids of the catalogue of documents */
    Delivery read(Set<String> documents) throws IOException {
        RevisionCsv revisions = new RevisionCsv(documents, context);
        folder.files("revisions").forEach(revisions::read);
        return new Delivery(acceptance(), project(), handling(), revisions.revisions());
    }

    private Acceptance acceptance() throws IOException {
        DeliverableCsv deliverables = new DeliverableCsv(files, context);
        folder.file("deliverables.csv").ifPresent(deliverables::read);
        folder.expect("deliverables");
        InspectionCsv inspections = new InspectionCsv(context);
        folder.files("inspections").forEach(inspections::read);
        FindingCsv findings = new FindingCsv(inspections, deliverables, context);
        folder.files("findings").forEach(findings::read);
        return new Acceptance(deliverables.deliverables(), inspections.inspections(), findings.findings());
    }

    private Project project() {
        return new Project();
    }

    private Handling handling() {
        return new Handling();
    }
}
