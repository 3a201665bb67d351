package dev.servicereport.site;

import java.nio.file.Path;

/**
 * A page to be put into the site's skin.
 *
 * @param name its name, without an ending: {@code service-report-2025-01}
 * @param title its title as plain text, not escaped
 * @param body a file with what stands inside the page's body, as HTML in UTF-8
 */
public record SitePage(String name, String title, Path body) {}
