package dev.servicereport.dataset;

import dev.servicereport.availability.Correction;
import dev.servicereport.availability.CorrectionCsv;
import dev.servicereport.availability.DataMonths;
import dev.servicereport.availability.ExclusionCsv;
import dev.servicereport.availability.ExclusionRuling;
import dev.servicereport.availability.Measurements;
import dev.servicereport.availability.ObservationLog;
import dev.servicereport.availability.OutageCsv;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.Source.Kind;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.delivery.AttachedFile;
import dev.servicereport.service.ServiceTree;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads what people list of the services beside the log of monitoring: outages, exclusions, corrections (停止一覧・除外・訂正). */
final class MeasuredLists {

    private final ServiceTree services;
    private final CsvContext context;
    private final ZoneId zone;
    private final ListNames names;
    private final ExclusionCsv exclusions;
    private final List<Correction> corrections = new ArrayList<>();

    /**
     * @param attachments looks at the files that rows name
     * @param zone the contract's
     */
    MeasuredLists(ServiceTree services, FolderAttachments attachments, CsvContext context, ZoneId zone) {
        this.services = services;
        this.context = context;
        this.zone = zone;
        names = new ListNames(zone);
        exclusions = ExclusionCsv.with(
                (row, column) -> attachments
                        .findPublished(row, column)
                        .map(AttachedFile::name)
                        .orElse(""),
                services,
                context);
    }

    /**
     * Reads them.
     *
     * @param log takes the outages
     * @param beginnings told where each list of outages begins
     */
    void read(DataFolder folder, ForeignFiles foreign, ObservationLog log, FileBeginnings beginnings) {
        for (CsvSource source : foreign.with(folder.folder("outages"), Kind.OUTAGES)) {
            OutageCsv outages = new OutageCsv(services, log);
            outages.read(source, context);
            beginnings.add(source.name(), outages.firstBeginning());
            names.add(source.name(), outages);
        }
        names.note(context.problems());
        foreign.with(folder.file("exclusions.csv").stream().toList(), Kind.EXCLUSIONS)
                .forEach(exclusions::read);
        folder.file("corrections.csv")
                .ifPresent(source -> corrections.addAll(CorrectionCsv.read(source, services, context)));
    }

    /** All that availability is worked out from. */
    Measurements measurements(Contract contract, ObservationLog log) {
        return new Measurements(
                services,
                log.observations(contract.measurement()),
                rulings(contract),
                corrections,
                new DataMonths(log.rowMonths(zone), names.months()));
    }

    private List<ExclusionRuling> rulings(Contract contract) {
        return exclusions.exclusions().stream()
                .map(exclusion -> ExclusionRuling.of(
                        exclusion,
                        contract.sla().exclusions(),
                        contract.measurement().zone()))
                .toList();
    }
}
