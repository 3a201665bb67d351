package dev.servicereport.documents.service;

/**
 * One exclusion (除外).
 *
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
