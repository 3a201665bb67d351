package dev.servicereport.documents.service;

import dev.servicereport.response.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Words where monitoring, incidents and exclusions disagree (突合の結果). */
final class FindingRows {

    private final ReportContext context;

    FindingRows(ReportContext context) {
        this.context = context;
    }

    List<FindingRow> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new FindingRow(
                        finding.services().stream().map(context::name).collect(Collectors.joining("、")),
                        context.display().span(finding.span()),
                        new FindingText(context.texts()).of(finding)))
                .toList();
    }
}
