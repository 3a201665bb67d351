package dev.servicereport.documents.service;

import dev.servicereport.wording.VerdictText;

/**
 * One service's month (サービスごとの稼働率).
 *
 * @param name the service's name, set in by its depth
 * @param inSla whether it counts towards the whole
 * @param terms the terms of the formula, as {@code 744:00:00}
 * @param availability {@code 99.865%}, or a range
 * @param verdict a verdict's word and mark
 * @param outages its outages in figures
 * @param notable whether it is the whole, or was not up and observed all the time
 */
public record ServiceRow(
        String name,
        boolean inSla,
        Terms terms,
        String availability,
        VerdictText verdict,
        Outages outages,
        boolean notable) {

    /**
     * @param count how many
     * @param longest the longest one
     * @param meanToRecover MTTR, or a dash
     * @param meanBetween MTBF, or a dash
     * @param allowed allowed downtime
     * @param leastLeft what is left of it if all that was not observed was down: {@code 1:25:26}, {@code 超過0:00:34}
     * @param mostLeft the same if it was up
     */
    public record Outages(
            String count,
            String longest,
            String meanToRecover,
            String meanBetween,
            String allowed,
            String leastLeft,
            String mostLeft) {}

    /**
     * @param scheduled サービスを提供すべき時間
     * @param excluded 除く時間
     * @param down 停止時間
     * @param unknown 未計測時間
     * @param served サービス提供時間
     */
    public record Terms(String scheduled, String excluded, String down, String unknown, String served) {}
}
