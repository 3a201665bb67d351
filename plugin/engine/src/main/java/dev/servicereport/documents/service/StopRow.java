package dev.servicereport.documents.service;

/**
 * One outage (停止).
 *
 * @param subject what was down; for a reference also from where
 * @param span when, within the month
 * @param duration how long, within the month
 * @param rank its place by length, 1 for the longest; or a dash
 * @param remark what to know of it: goes on beyond the month, incident, cause
 */
public record StopRow(String subject, String span, String duration, String rank, String remark) {}
