package dev.servicereport.documents.service;

import java.util.List;

/**
 * Availability of the month and of the years (稼働率).
 *
 * @param formula the whole's availability step by step
 * @param services availability of the whole and each service
 * @param years the fiscal years of the term
 */
public record Measured(Formula formula, List<ServiceRow> services, List<YearRow> years) {}
