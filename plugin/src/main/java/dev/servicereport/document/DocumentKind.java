package dev.servicereport.document;

/**
 * A document that can be made (文書).
 *
 * @param id its id in {@code service-report.documents} and in file names
 * @param title its title on paper
 * @param template its template in the folder of templates
 */
public record DocumentKind(String id, String title, String template) {}
