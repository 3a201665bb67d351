package dev.servicereport.documents.service;

/**
 * One correction of the measurements (補正).
 *
 * @param subject the service
 * @param span when
 * @param status what it counts as
 * @param reason the reason as written
 * @param decision by whom and when it was decided
 * @param effect what it changed
 */
public record CorrectionRow(
        String subject, String span, String status, String reason, String decision, String effect) {}
