package dev.servicereport.documents.papers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the template of a month's exclusions sees (計画停止通知書・除外協議書): text ready to be shown.
 *
 * @param month {@code 令和7年1月}
 * @param papers one for each exclusion that begins in it, in the order of time
 */
public record ExclusionPapers(String month, List<Paper> papers) {

    public ExclusionPapers {
        papers = List.copyOf(papers);
    }

    /** The signed papers that are named. */
    Set<String> files() {
        return papers.stream().map(Paper::file).filter(file -> !file.isEmpty()).collect(Collectors.toSet());
    }

    /**
     * @param planned whether it is a planned stop, which has a notice; of others the parties talk
     * @param about what is left out, and why
     * @param notice when notice was given
     * @param approval when and by whom it was approved
     * @param conditions what makes it valid
     * @param outcome whether it is left out of the availability, in a whole sentence
     * @param file the signed paper in the data folder; empty when none is named
     */
    public record Paper(
            boolean planned,
            About about,
            String notice,
            Approval approval,
            List<Condition> conditions,
            String outcome,
            String file) {

        public Paper {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * @param service 対象サービス
     * @param span 期間
     * @param length its length
     * @param kind 区分
     * @param reason 理由
     */
    public record About(String service, String span, String length, String kind, String reason) {}

    /**
     * @param given whether it was approved
     * @param on 承認日, empty until then
     * @param by 承認者, empty until then
     */
    public record Approval(boolean given, String on, String by) {}

    /**
     * @param name 条件
     * @param rule what the contract asks for
     * @param record what is recorded
     * @param standing {@code ○ 適}, {@code × 否} or a dash
     */
    public record Condition(String name, String rule, String record, String standing) {}
}
