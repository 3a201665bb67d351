package dev.servicereport.delivery;

import dev.servicereport.problem.SourceLocation;
import java.util.List;
import java.util.Map;

/**
 * The registers behind the documents for acceptance (納品・検収の台帳).
 *
 * @param acceptance 成果品、検査及び指摘
 * @param project 計画、体制及び協議
 * @param handling 媒体及び情報の取扱い
 * @param revisions 文書の発行及び改版の履歴, in the order in which they came
 * @param revisionKeys where the key of each of them stands
 */
public record Delivery(
        Acceptance acceptance,
        Project project,
        Handling handling,
        List<Revision> revisions,
        Map<Revision, SourceLocation> revisionKeys) {

    public Delivery {
        revisions = List.copyOf(revisions);
        revisionKeys = Map.copyOf(revisionKeys);
    }
}
