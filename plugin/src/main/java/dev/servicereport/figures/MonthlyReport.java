package dev.servicereport.figures;

import java.util.List;

/**
 * What the template of the monthly report sees (月次サービス報告書): text ready to be shown, none of it escaped.
 *
 * @param cover whose report of what
 * @param summary 総括
 * @param availability 稼働率
 * @param stops 停止
 * @param exclusions 除外
 * @param responses 障害・問合せ
 * @param findings where monitoring, incidents and exclusions disagree (突合)
 * @param notes how it was worked out, and what to know of the data
 */
public record MonthlyReport(
        Cover cover,
        Summary summary,
        Measured availability,
        Stops stops,
        List<ExclusionRow> exclusions,
        Responses responses,
        List<FindingRow> findings,
        Notes notes) {

    /**
     * @param month {@code 令和7年1月}
     * @param title the contract's name
     * @param client 発注者
     * @param department 担当課, may be empty
     * @param contractor 受注者
     * @param period the days that are counted
     * @param cutOff up to when data counts
     */
    public record Cover(
            String month,
            String title,
            String client,
            String department,
            String contractor,
            String period,
            String cutOff) {}

    /**
     * @param target {@code 99.8 %}
     * @param availability {@code 99.865 %}, or a range
     * @param verdict a verdict's word and mark
     * @param outages number of outages of the whole
     * @param longest the longest one
     * @param allowed allowed downtime
     * @param left what is left of it
     * @param sentences what it means, in whole sentences
     */
    public record Summary(
            String target,
            String availability,
            VerdictText verdict,
            String outages,
            String longest,
            String allowed,
            String left,
            List<String> sentences) {}

    /**
     * @param formula the whole's availability step by step
     * @param services availability of the whole and each service
     * @param years the fiscal years of the term
     */
    public record Measured(Formula formula, List<ServiceRow> services, List<YearRow> years) {}

    /**
     * @param label {@code 令和6年度}
     * @param availability of its months with data together, or a dash
     * @param down their downtime
     * @param counts how many months have which verdict
     * @param marks one mark for each month, April to March
     */
    public record YearRow(String label, String availability, String down, String counts, List<String> marks) {}

    /**
     * @param subject the service
     * @param span when
     * @param text what is the matter, in a whole sentence
     */
    public record FindingRow(String subject, String span, String text) {}

    /**
     * @param word {@code 達成}
     * @param mark {@code ○}
     * @param style the style sheet's class: {@code met}, {@code missed}, {@code undetermined}, {@code none}
     */
    public record VerdictText(String word, String mark, String style) {}

    /**
     * @param terms the terms of the formula, one below the other
     * @param calculations the calculation with its numbers
     */
    public record Formula(List<Term> terms, List<String> calculations) {

        /**
         * @param symbol the letter it has in the calculation
         * @param name its name
         * @param seconds {@code 2,678,400}
         * @param duration {@code 744時間}
         */
        public record Term(String symbol, String name, String seconds, String duration) {}
    }

    /**
     * @param name the service's name, set in by its depth
     * @param inSla whether it counts towards the whole
     * @param terms the terms of the formula, as {@code 744:00:00}
     * @param availability {@code 99.865 %}, or a range
     * @param verdict a verdict's word and mark
     * @param outages its outages in figures
     */
    public record ServiceRow(
            String name, boolean inSla, Terms terms, String availability, VerdictText verdict, Outages outages) {

        /**
         * @param count how many
         * @param longest the longest one
         * @param meanToRecover MTTR, or a dash
         * @param meanBetween MTBF, or a dash
         * @param allowed allowed downtime
         * @param left what is left of it
         */
        public record Outages(
                String count, String longest, String meanToRecover, String meanBetween, String allowed, String left) {}

        /**
         * @param scheduled サービスを提供すべき時間
         * @param excluded 除く時間
         * @param down 停止時間
         * @param unknown 未計測時間
         * @param served サービス提供時間
         */
        public record Terms(String scheduled, String excluded, String down, String unknown, String served) {}
    }

    /**
     * @param whole outages of the whole, which count
     * @param responsible a sentence that divides them by who has to answer, or empty
     * @param parts outages of services
     * @param shortOnes interruptions that are too short to count
     * @param reference outages seen from other sites, which do not count
     */
    public record Stops(
            List<StopRow> whole,
            String responsible,
            List<StopRow> parts,
            List<StopRow> shortOnes,
            List<StopRow> reference) {}

    /**
     * @param subject what was down; for a reference also from where
     * @param span when, within the month
     * @param duration how long, within the month
     * @param remark what to know of it: goes on beyond the month, incident, cause
     */
    public record StopRow(String subject, String span, String duration, String remark) {}

    /**
     * @param subject the service, or all
     * @param span when
     * @param kind on what ground
     * @param reason the reason as written
     * @param notice when the client was told
     * @param approval by whom and when it was approved
     * @param effect the seconds taken out of this month, or why nothing was
     * @param valid whether it counts
     */
    public record ExclusionRow(
            String subject,
            String span,
            String kind,
            String reason,
            String notice,
            String approval,
            String effect,
            boolean valid) {}

    /**
     * @param incidents 障害
     * @param incidentSentences their figures in whole sentences
     * @param inquiries 問合せ
     * @param inquirySentences their figures in whole sentences
     */
    public record Responses(
            List<IncidentRow> incidents,
            List<String> incidentSentences,
            List<InquiryRow> inquiries,
            List<String> inquirySentences) {}

    /**
     * @param id its number
     * @param title its title, or its service's name
     * @param service the service's name
     * @param severity how grave it was
     * @param responsible who has to answer for it
     * @param times what happened when
     * @param account cause, impact and action
     */
    public record IncidentRow(
            String id,
            String title,
            String service,
            String severity,
            String responsible,
            Times times,
            Account account) {

        /**
         * @param detected 検知（予見）
         * @param reported 速報, with how long it took and how that stands
         * @param recovered 復旧, with how long it took and how that stands
         */
        public record Times(String detected, String reported, String recovered) {}

        /**
         * @param cause 原因
         * @param impact 影響
         * @param action 対応
         */
        public record Account(String cause, String impact, String action) {}
    }

    /**
     * @param id its number
     * @param received 受付
     * @param answered 一次回答
     * @param duration how long that took
     * @param standing how that stands against the target
     * @param channel how it came in
     * @param subject what it was about
     */
    public record InquiryRow(
            String id,
            String received,
            String answered,
            String duration,
            String standing,
            String channel,
            String subject) {}

    /**
     * @param method how it was worked out: what, and how
     * @param corrections what was agreed to change
     * @param notices what to know of the data
     * @param files the files it was worked out from
     */
    public record Notes(List<Item> method, List<CorrectionRow> corrections, List<String> notices, List<String> files) {

        /**
         * @param name 項目
         * @param text 内容
         */
        public record Item(String name, String text) {}
    }

    /**
     * @param subject the service
     * @param span when
     * @param status what it counts as
     * @param reason the reason as written
     * @param decision by whom and when it was decided
     * @param effect what it changed
     */
    public record CorrectionRow(
            String subject, String span, String status, String reason, String decision, String effect) {}
}
