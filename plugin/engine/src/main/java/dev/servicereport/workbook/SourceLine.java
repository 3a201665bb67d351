package dev.servicereport.workbook;

/**
 * Where a stop or an exclusion comes from, as a report prints it (元データの行).
 *
 * @param subject the service, or the whole
 * @param span when, within the month
 * @param duration how long
 * @param counted whether it enters the figures: {@code 算入} or {@code 対象外}
 * @param source files and lines, or a dash
 */
public record SourceLine(String subject, String span, String duration, String counted, String source) {}
