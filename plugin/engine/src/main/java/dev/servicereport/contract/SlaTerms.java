package dev.servicereport.contract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The service level agreed (specification 3.2.4). A target that was not agreed is null.
 *
 * @param availability 稼働率
 * @param exclusions what may leave the hours to be served
 * @param firstResponse first response to an inquiry (一次回答)
 * @param incidentReport first report of an incident (速報)
 * @param recovery recovery from an incident (復旧)
 * @param notKept registers that the parties do not keep, so that nothing is reported of them
 * @param requirements what is followed up of the specification, or null
 */
public record SlaTerms(
        AvailabilityTerms availability,
        ExclusionRules exclusions,
        @Nullable ResponseTarget firstResponse,
        @Nullable ResponseTarget incidentReport,
        @Nullable ResponseTarget recovery,
        Set<Register> notKept,
        @Nullable RequirementTerms requirements) {

    public SlaTerms {
        notKept = Set.copyOf(notKept);
    }

    /** Terms under which every register is kept. */
    public SlaTerms(
            AvailabilityTerms availability,
            ExclusionRules exclusions,
            @Nullable ResponseTarget firstResponse,
            @Nullable ResponseTarget incidentReport,
            @Nullable ResponseTarget recovery) {
        this(availability, exclusions, firstResponse, incidentReport, recovery, Set.of(), null);
    }

    /** The same without some registers. */
    SlaTerms withoutRegisters(Set<Register> registers) {
        return new SlaTerms(availability, exclusions, firstResponse, incidentReport, recovery, registers, requirements);
    }

    /** The same with requirements to be followed up, or null. */
    SlaTerms following(@Nullable RequirementTerms terms) {
        return new SlaTerms(availability, exclusions, firstResponse, incidentReport, recovery, notKept, terms);
    }

    /** Whether the contract says that this register is not kept. */
    public boolean isWithout(Register register) {
        return notKept.contains(register);
    }
}
