package dev.servicereport.documents.papers;

import dev.servicereport.wording.VerdictText;
import java.util.List;

/**
 * What the template of the term sees (契約期間の状況): text ready to be shown.
 *
 * @param asOf 基準日
 * @param target 基準値
 * @param sentences how the term stands, in whole sentences
 * @param underWay whether a month goes on and is not judged yet
 * @param before whether there are months before the first that was measured
 * @param years one for each fiscal year that the term or a payment touches
 * @param total what all years come to
 * @param months the months of the term, three of them in a row, which read on downwards; the last of a row may be missing
 */
public record TermOverview(
        String asOf,
        String target,
        List<String> sentences,
        boolean underWay,
        boolean before,
        List<YearRow> years,
        YearRow total,
        List<List<MonthRow>> months) {

    public TermOverview {
        sentences = List.copyOf(sentences);
        years = List.copyOf(years);
        months = months.stream().map(List::copyOf).toList();
    }

    /**
     * @param label {@code 令和7年度}
     * @param months months of the term in it
     * @param met 達成
     * @param missed 未達成
     * @param undetermined 判定保留
     * @param other データなし or 対象時間なし
     * @param planned 支払予定額
     * @param paid 支払済額, or a dash without a record
     */
    public record YearRow(
            String label,
            String months,
            String met,
            String missed,
            String undetermined,
            String other,
            String planned,
            String paid) {}

    /**
     * @param month {@code R7.1}
     * @param availability 稼働率, or a dash
     * @param verdict 判定, its mark {@code －} while it is ahead
     * @param planned 支払予定額 of the month, all plans
     * @param paid {@code 済}, {@code 一部} or {@code 未}; a dash where nothing is planned, or without a record
     */
    public record MonthRow(String month, String availability, VerdictText verdict, String planned, String paid) {}
}
