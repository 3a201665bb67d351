package dev.servicereport.figures;

import dev.servicereport.availability.Responsible;
import dev.servicereport.response.Finding;
import java.util.List;
import java.util.Map;

/**
 * What stands behind a month's figures.
 *
 * @param downByResponsible seconds of the whole's downtime for each who has to answer; they add up to it
 * @param findings where monitoring, incidents and exclusions disagree (突合の結果)
 * @param corrections what was agreed to change, with its effect (補正の影響)
 */
public record MonthDetails(
        Map<Responsible, Long> downByResponsible, List<Finding> findings, List<CorrectionEffect> corrections) {

    public MonthDetails {
        findings = List.copyOf(findings);
        corrections = List.copyOf(corrections);
    }
}
