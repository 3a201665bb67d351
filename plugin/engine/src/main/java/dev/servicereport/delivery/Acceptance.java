package dev.servicereport.delivery;

import java.util.List;
import java.util.Optional;

/**
 * What is handed over, how it was inspected, and what was found (成果品・検査・指摘; specification 4.4). Lists are in the order of
 * the files; references between them hold.
 *
 * @param deliverables 成果品
 * @param inspections 検査
 * @param findings 指摘事項
 */
public record Acceptance(
        List<Deliverable> deliverables, List<Inspection> inspections, List<InspectionFinding> findings) {

    public Acceptance {
        deliverables = List.copyOf(deliverables);
        inspections = List.copyOf(inspections);
        findings = List.copyOf(findings);
    }

    /** The inspection that looks again at what another one refused (再検査); empty when there is none yet. */
    public Optional<Inspection> after(Inspection refused) {
        return inspections.stream()
                .filter(inspection -> inspection.follows().equals(refused.id()))
                .findFirst();
    }

    /** What an inspection found. */
    public List<InspectionFinding> findingsOf(Inspection inspection) {
        return findings.stream()
                .filter(finding -> finding.inspection().equals(inspection.id()))
                .toList();
    }
}
