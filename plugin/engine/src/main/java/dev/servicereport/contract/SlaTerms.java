package dev.servicereport.contract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The service level agreed (specification 3.2.4). A target that was not agreed is null.
 *
 * @param availability 稼働率
 * @param exclusions what may leave the hours to be served
 * @param firstResponse first response to an inquiry (一次回答)
 * @param incidentReport first report of an incident (速報)
 * @param recovery recovery from an incident (復旧)
 * @param registers what was agreed on registers, by the names that the contract gives them; of the others nothing
 */
public record SlaTerms(
        AvailabilityTerms availability,
        ExclusionRules exclusions,
        @Nullable ResponseTarget firstResponse,
        @Nullable ResponseTarget incidentReport,
        @Nullable ResponseTarget recovery,
        Map<String, Keeping> registers) {

    public SlaTerms {
        registers = Map.copyOf(registers);
    }

    /** Terms that say nothing of registers. */
    public SlaTerms(
            AvailabilityTerms availability,
            ExclusionRules exclusions,
            @Nullable ResponseTarget firstResponse,
            @Nullable ResponseTarget incidentReport,
            @Nullable ResponseTarget recovery) {
        this(availability, exclusions, firstResponse, incidentReport, recovery, Map.of());
    }

    /** The same with an agreement on registers. */
    SlaTerms withRegisters(Map<String, Keeping> agreed) {
        return new SlaTerms(availability, exclusions, firstResponse, incidentReport, recovery, agreed);
    }

    /** Whether the contract says that this register is not kept. */
    public boolean isWithout(Register register) {
        return register.names().anyMatch(name -> registers.get(name) == Keeping.NONE);
    }

    /** Whether the contract says that this register has to be kept. */
    public boolean isDemanded(Register register) {
        return register.names().anyMatch(name -> registers.get(name) == Keeping.REQUIRED);
    }
}
