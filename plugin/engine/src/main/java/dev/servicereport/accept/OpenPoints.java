package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.FiguresCalculation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Gathers whatever stands in the way of acceptance, from all registers (未了事項). */
public final class OpenPoints {

    /** Finds what one register leaves open. */
    @FunctionalInterface
    interface Rule {

        /** @param asOf the last day that counts */
        Stream<OpenPoint> openPoints(Dataset dataset, LocalDate asOf);
    }

    private static final List<Rule> RULES = List.of(
            RegisterRules::registers,
            AcceptanceRules::deliverables,
            AcceptanceRules::inspections,
            AcceptanceRules::findings,
            ProjectRules::milestones,
            StaffRules::staff,
            CompanyRules::companies,
            ProjectRules::minutes,
            ProjectRules::subcontracts,
            ProjectRules::migrations,
            ProjectRules::measures,
            MediaRules::media,
            LedgerRules::ledgers,
            BriefingRules::briefings,
            EquipmentRules::equipment);

    private OpenPoints() {}

    /** Everything that is open at the cut-off, by register, in the order of its rows; months below the target last. */
    public static List<OpenPoint> of(Dataset dataset, FiguresCalculation calculation) {
        LocalDate asOf = calculation.lastDay();
        return Stream.concat(
                        RULES.stream().flatMap(rule -> rule.openPoints(dataset, asOf)),
                        ImprovementRules.improvements(dataset, calculation))
                .toList();
    }
}
