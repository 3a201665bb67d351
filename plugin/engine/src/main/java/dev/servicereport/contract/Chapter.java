package dev.servicereport.contract;

import java.util.Locale;

/**
 * A chapter of 月次サービス報告書 that a contract may place (章), in the usual order. The first page with the verdict comes before all of them
 * and the appendix, with the method and what had to be assumed, behind them: these are always there.
 */
public enum Chapter {
    /** 稼働率. */
    AVAILABILITY,
    /** 停止. */
    STOPS,
    /** 障害への対応. */
    INCIDENTS,
    /** 問合せへの対応. */
    INQUIRIES,
    /** 除外した時間: what was not counted, without which no figure can be checked. */
    EXCLUSIONS,
    /** 支払状況. */
    PAYMENTS;

    /** As it is written in {@code contract.yaml}, and its file is called. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
