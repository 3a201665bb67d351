package dev.servicereport.contract;

import org.jspecify.annotations.Nullable;

/**
 * The service level agreed (specification 3.2.4). A target that was not agreed is null.
 *
 * @param availability 稼働率
 * @param exclusions what may leave the hours to be served
 * @param firstResponse first response to an inquiry (一次回答)
 * @param incidentReport first report of an incident (速報)
 * @param recovery recovery from an incident (復旧)
 */
public record SlaTerms(
        AvailabilityTerms availability,
        ExclusionRules exclusions,
        @Nullable ResponseTarget firstResponse,
        @Nullable ResponseTarget incidentReport,
        @Nullable ResponseTarget recovery) {}
