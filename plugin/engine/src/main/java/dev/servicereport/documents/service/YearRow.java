package dev.servicereport.documents.service;

import java.util.List;

/**
 * One fiscal year (年度).
 *
 * @param label {@code 令和6年度}
 * @param availability of its months with data together, or a dash
 * @param down their downtime
 * @param counts how many months have which verdict
 * @param marks one mark for each month, April to March
 */
public record YearRow(String label, String availability, String down, String counts, List<String> marks) {}
