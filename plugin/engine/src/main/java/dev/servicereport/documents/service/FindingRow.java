package dev.servicereport.documents.service;

/**
 * One thing on which the records disagree (突合).
 *
 * @param subject the service
 * @param span when
 * @param text what is the matter, in a whole sentence
 */
public record FindingRow(String subject, String span, String text) {}
