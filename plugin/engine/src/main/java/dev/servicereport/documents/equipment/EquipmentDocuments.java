package dev.servicereport.documents.equipment;

import dev.servicereport.chart.CapacityChart;
import dev.servicereport.chart.Chart;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Editions;
import dev.servicereport.document.Material;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Documents of what was agreed to be there. Each method is the {@link Editions} of one kind. */
public final class EquipmentDocuments {

    private EquipmentDocuments() {}

    /** What was agreed and what is there (構成管理台帳); none where the contract has no {@code equipment}. */
    public static Stream<Edition> ledger(Material material) {
        if (material.dataset().contract().equipment().isEmpty()) {
            return Stream.of();
        }
        LocalDate asOf = material.calculation().lastDay();
        EquipmentLedgerWriter writer = new EquipmentLedgerWriter(
                material.dataset().equipment(asOf), material.dataset().assets());
        return Stream.of(Edition.only(Map.of("ledger", writer.write()), charts(material, asOf))
                .issued(asOf));
    }

    private static Map<String, Chart> charts(Material material, LocalDate asOf) {
        return CapacityUses.of(material.dataset(), asOf)
                .<Map<String, Chart>>map(use -> Map.of("capacity", new CapacityChart(use)))
                .orElse(Map.of());
    }
}
