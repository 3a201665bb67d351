package dev.servicereport.documents.acceptance;

import dev.servicereport.accept.OpenPoints;
import dev.servicereport.delivery.Acceptance;
import dev.servicereport.delivery.Inspection;
import dev.servicereport.document.AcceptanceIndex;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Material;
import dev.servicereport.wording.Display;
import java.util.Map;
import java.util.stream.Stream;

/** The documents about deliverables and their inspection (specification 4.4). */
public final class AcceptanceEditions {

    private AcceptanceEditions() {}

    /** A notice for each inspection of the completed work, also for those after a correction (構築業務完了届). */
    public static Stream<Edition> completionNotices(Material material) {
        Acceptance acceptance = acceptance(material);
        AcceptanceWriter writer =
                new AcceptanceWriter(acceptance, material.calculation().lastDay());
        return acceptance.inspections().stream()
                .filter(inspection -> inspection.kind() == Inspection.Kind.COMPLETION)
                .map(inspection -> new Edition(
                        inspection.id(),
                        Display.date(inspection.notifiedOn()) + (inspection.isAgain() ? "（再届出）" : ""),
                        Map.of("notice", writer.completionNotice(inspection)),
                        Map.of(),
                        inspection.notifiedOn()));
    }

    /** The list of what was handed over (成果品納品書), dated as the last of it. */
    public static Stream<Edition> deliveryNote(Material material) {
        DeliveryNoteWriter writer = new DeliveryNoteWriter(acceptance(material).deliverables());
        return writer.note().stream()
                .map(note -> Edition.only(Map.of("note", note), Map.of())
                        .issued(writer.last().orElse(null)));
    }

    /** A form for the inspector for each inspection, dated when it is made (検査調書). */
    public static Stream<Edition> inspectionRecords(Material material) {
        Acceptance acceptance = acceptance(material);
        AcceptanceWriter writer =
                new AcceptanceWriter(acceptance, material.calculation().lastDay());
        return acceptance.inspections().stream()
                .map(inspection -> new Edition(
                        inspection.id(),
                        AcceptanceWriter.kind(inspection) + " " + inspection.id(),
                        Map.of("inspection", writer.inspectionRecord(inspection)),
                        Map.of(),
                        inspection.outcome() == null
                                ? null
                                : inspection.outcome().inspectedOn()));
    }

    /** How inspections went, and what became of what they found (指摘事項・修正記録), dated as the last of it. */
    public static Stream<Edition> findingList(Material material) {
        FindingListWriter writer =
                new FindingListWriter(acceptance(material), material.dataset().keeps("findings"));
        return writer.list().stream()
                .map(list -> Edition.only(Map.of("list", list), Map.of())
                        .issued(writer.last().orElse(null)));
    }

    /** What lies in the package for acceptance (検収書類一覧); none without a package. */
    public static Stream<Edition> index(Material material) {
        if (material.packed().isEmpty()) {
            return Stream.of();
        }
        AcceptanceIndex index =
                new AcceptanceIndex(material.packed(), OpenPoints.of(material.dataset(), material.calculation()));
        return Stream.of(Edition.only(Map.of("index", index), Map.of()));
    }

    private static Acceptance acceptance(Material material) {
        return material.dataset().delivery().acceptance();
    }
}
