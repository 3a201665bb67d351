package dev.servicereport.documents.service;

/**
 * One incident (障害).
 *
 * @param id its number
 * @param title its title, or its services' names
 * @param service the names of the services it touched
 * @param severity how grave it was
 * @param responsible who has to answer for it
 * @param times what happened when
 * @param reach what was measured to be down meanwhile
 * @param account cause, impact and action
 */
public record IncidentRow(
        String id,
        String title,
        String service,
        String severity,
        String responsible,
        Times times,
        String reach,
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
