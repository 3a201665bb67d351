package dev.servicereport.dataset;

import dev.servicereport.csv.CsvContext;
import dev.servicereport.delivery.Acceptance;
import dev.servicereport.delivery.AttachedFiles;
import dev.servicereport.delivery.DeliverableCsv;
import dev.servicereport.delivery.Delivery;
import dev.servicereport.delivery.Entries;
import dev.servicereport.delivery.FindingCsv;
import dev.servicereport.delivery.Handling;
import dev.servicereport.delivery.ImprovementCsv;
import dev.servicereport.delivery.IncidentReportCsv;
import dev.servicereport.delivery.InspectionCsv;
import dev.servicereport.delivery.KeyForm;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerSurroundings;
import dev.servicereport.delivery.MediaDisposal;
import dev.servicereport.delivery.MediaDisposalCsv;
import dev.servicereport.delivery.Member;
import dev.servicereport.delivery.MemberCsv;
import dev.servicereport.delivery.MigrationCsv;
import dev.servicereport.delivery.MilestoneCsv;
import dev.servicereport.delivery.Minutes;
import dev.servicereport.delivery.MinutesCsv;
import dev.servicereport.delivery.NamedThings;
import dev.servicereport.delivery.NilReturnCsv;
import dev.servicereport.delivery.Project;
import dev.servicereport.delivery.RevisionCsv;
import dev.servicereport.delivery.StaffChangeCsv;
import dev.servicereport.delivery.Subcontract;
import dev.servicereport.delivery.SubcontractCsv;
import dev.servicereport.service.ServiceTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;

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

    /**
     * @param documents the ids of the catalogue of documents, each with what its keys look like
     * @param known what else may be named
     */
    Delivery read(Map<String, KeyForm> documents, KnownIds known) throws IOException {
        LedgerFiles declared = LedgerFiles.of(folder, context.problems());
        RevisionCsv revisions = new RevisionCsv(declared.documents(documents), context);
        folder.files("revisions").forEach(revisions::read);
        NamedIds named = new NamedIds(known);
        Acceptance acceptance = acceptance(named);
        Project project = project(known, named);
        return new Delivery(
                acceptance, project, handling(named, declared, documents), revisions.revisions(), revisions.keys());
    }

    private Acceptance acceptance(NamedIds named) throws IOException {
        DeliverableCsv deliverables = new DeliverableCsv(files, context);
        folder.file("deliverables.csv").ifPresent(deliverables::read);
        folder.expect("deliverables");
        InspectionCsv inspections = new InspectionCsv(context);
        folder.files("inspections").forEach(inspections::read);
        FindingCsv findings = new FindingCsv(inspections, deliverables, context);
        folder.files("findings").forEach(findings::read);
        named.are(NamedThings.FINDINGS, findings.ids());
        return new Acceptance(deliverables.deliverables(), inspections.inspections(), findings.findings());
    }

    private Project project(KnownIds known, NamedIds named) throws IOException {
        Entries<Member> team = MemberCsv.read(folder.files("team"), context);
        Entries<Minutes> minutes = MinutesCsv.read(folder.files("minutes"), context);
        Entries<Subcontract> subcontracts = SubcontractCsv.read(folder.files("subcontracts"), context);
        named.are(NamedThings.TEAM, team.ids());
        named.are(NamedThings.MINUTES, minutes.ids());
        named.are(NamedThings.SUBCONTRACTS, subcontracts.ids());
        return new Project(
                MilestoneCsv.read(folder.files("milestones"), context),
                team.values(),
                StaffChangeCsv.read(folder.files("staff-changes"), team.ids(), context),
                minutes.values(),
                subcontracts.values(),
                MigrationCsv.read(folder.files("migrations"), known.services(), context),
                IncidentReportCsv.read(folder.files("incident-reports"), known.incidents(), context),
                ImprovementCsv.read(folder.files("improvements"), context));
    }

    private Handling handling(NamedIds named, LedgerFiles declared, Map<String, KeyForm> documents) throws IOException {
        List<MediaDisposal> disposals = MediaDisposalCsv.read(
                folder.files("media-disposals"), named.known().assets(), context);
        List<Ledger> ledgers =
                declared.read(documents.keySet(), new LedgerSurroundings(files, named.byRegister()), context);
        Map<String, String> registers = KnownRegister.idsByName(KnownRegister.all(declared.kinds()));
        return new Handling(disposals, ledgers, NilReturnCsv.read(folder.files("nil-returns"), registers, context));
    }

    /**
     * What the registers may name in other files.
     *
     * @param services サービス
     * @param incidents ids of 障害
     * @param assets ids of 構成品目
     */
    record KnownIds(ServiceTree services, List<String> incidents, List<String> assets) {}
}
