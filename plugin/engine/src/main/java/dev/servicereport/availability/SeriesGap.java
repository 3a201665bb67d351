package dev.servicereport.availability;

import java.time.YearMonth;

/**
 * Months of which one series of outage lists has no file while another has (停止一覧の並びの欠け).
 *
 * @param series how its files are named, with {@code *} for the month
 * @param first the first such month
 * @param last the last such month in a row, inclusive
 * @param next the month with which the series goes on
 */
public record SeriesGap(String series, YearMonth first, YearMonth last, YearMonth next) {}
