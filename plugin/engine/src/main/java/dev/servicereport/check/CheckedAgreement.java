package dev.servicereport.check;

import dev.servicereport.equipment.EquipmentItem;
import dev.servicereport.run.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How what was agreed beside the availability is kept, for a check.
 *
 * @param equipment what was agreed to be there against what is there; empty when nothing was agreed, or the data were not read
 * @param requirements how the clauses of the specification stand; null when the contract follows none up, or was not read
 */
record CheckedAgreement(
        List<EquipmentItem> equipment, @Nullable CheckedRequirements requirements) {

    /** Nothing was agreed, or nothing was read. */
    static final CheckedAgreement NONE = new CheckedAgreement(List.of(), null);

    CheckedAgreement {
        equipment = List.copyOf(equipment);
    }

    static CheckedAgreement of(Outcome run) {
        return new CheckedAgreement(run.equipment().items(), CheckedRequirements.of(run.requirements()));
    }

    /** The worst that it makes of a check. */
    CheckOutcome outcome() {
        boolean isShort = equipment.stream().anyMatch(item -> item.state().isShort());
        CheckOutcome there = isShort ? CheckOutcome.MISSED : CheckOutcome.MET;
        return requirements == null ? there : there.orWorse(requirements.outcome());
    }
}
