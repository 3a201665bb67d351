package dev.servicereport.documents.service;

import java.util.List;

/**
 * The month's incidents and inquiries (障害・問合せ).
 *
 * @param incidents 障害
 * @param incidentSentences their figures in whole sentences
 * @param inquiries 問合せ
 * @param inquirySentences their figures in whole sentences
 * @param reportsIncidents whether there is anything to report on incidents: not when the contract says that none are recorded
 * @param reportsInquiries the same of inquiries
 */
public record Responses(
        List<IncidentRow> incidents,
        List<String> incidentSentences,
        List<InquiryRow> inquiries,
        List<String> inquirySentences,
        boolean reportsIncidents,
        boolean reportsInquiries) {}
