package dev.servicereport.document;

import dev.servicereport.delivery.Acceptance;
import dev.servicereport.delivery.Inspection;
import dev.servicereport.figures.AcceptanceWriter;
import dev.servicereport.figures.Display;
import java.util.Map;
import java.util.stream.Stream;

/** A notice for each inspection of the completed work, also for those after a correction (構築業務完了届). */
final class CompletionNotices implements Editions {

    @Override
    public Stream<Edition> of(Material material) {
        Acceptance acceptance = material.dataset().delivery().acceptance();
        AcceptanceWriter writer = new AcceptanceWriter(acceptance);
        return acceptance.inspections().stream()
                .filter(inspection -> inspection.kind() == Inspection.Kind.COMPLETION)
                .map(inspection -> new Edition(
                        inspection.id(),
                        Display.date(inspection.notifiedOn()) + (inspection.isAgain() ? "（再届出）" : ""),
                        Map.of("notice", writer.completionNotice(inspection)),
                        Map.of(),
                        inspection.notifiedOn()));
    }
}
