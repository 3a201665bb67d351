package dev.servicereport.documents.service;

import java.util.List;

/**
 * What the template of the incident report sees (障害報告書; specification 3.2.4(1)(ウ)): text ready to be shown.
 *
 * @param id 障害番号
 * @param stage {@code 速報}, {@code 続報} or {@code 最終報}
 * @param subject what it is about
 * @param course what happened when, in the order of time (経過)
 * @param stops what monitoring saw around it (停止の状況)
 * @param effect what it meant for the availability, in whole sentences
 * @param targets how fast it was reported and mended, against what was agreed
 * @param account cause, impact and what was done
 */
public record IncidentSheet(
        String id,
        String stage,
        Subject subject,
        List<EventRow> course,
        List<StoppedRow> stops,
        List<String> effect,
        List<TargetRow> targets,
        Account account) {

    public IncidentSheet {
        course = List.copyOf(course);
        stops = List.copyOf(stops);
        effect = List.copyOf(effect);
        targets = List.copyOf(targets);
    }

    /**
     * @param title 件名
     * @param service 対象サービス
     * @param severity 重要度
     * @param responsible 責任区分
     * @param detected 検知（予見）日時
     */
    public record Subject(String title, String service, String severity, String responsible, String detected) {}

    /**
     * @param time when
     * @param event what kind of event
     * @param text what about it
     */
    public record EventRow(String time, String event, String text) {}

    /**
     * @param service what was down
     * @param span when
     * @param duration how long
     * @param remark whether it counts
     */
    public record StoppedRow(String service, String span, String duration, String remark) {}

    /**
     * @param name what was to be done
     * @param at when it was done, or that it is not yet
     * @param agreed 目標
     * @param actual how long it took
     * @param standing how that stands against the target
     */
    public record TargetRow(String name, String at, String agreed, String actual, String standing) {}

    /**
     * @param impact 影響
     * @param cause 原因
     * @param action 対応
     * @param measure 恒久対策
     * @param measureDates its dates, may be empty
     * @param restored 復旧レベル, may be empty
     */
    public record Account(
            String impact, String cause, String action, String measure, String measureDates, String restored) {

        /** Whether a lasting measure is told; else it is to be said by hand why there is none. */
        public boolean isMeasured() {
            return !measure.equals("－");
        }
    }
}
