package dev.servicereport.figures;

import java.util.List;

/**
 * The month's incidents and inquiries (障害・問合せ).
 *
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
