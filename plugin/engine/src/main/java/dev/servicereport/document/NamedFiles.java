package dev.servicereport.document;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that a template, a theme or a style sheet names.
 *
 * @param file its own name in its folder, with slashes
 * @param text what stands in it
 */
record NamedFiles(String file, String text) {

    private static final String TEMPLATES = "templates/";
    private static final Pattern INCLUDED = Pattern.compile("<#(?:import|include)\\s+[\"']([^\"']+)[\"']");

    /** A theme is named without its ending, by a document or by another theme. */
    private static final Pattern THEME = Pattern.compile("(?:^|\\W)(?:pdf-theme:|extends:|-)\\s*([\\w.-]+)");

    private static final String THEME_ENDING = "-theme.yml";

    /** Whether it names a file. */
    boolean has(String other) {
        if (other.startsWith(TEMPLATES)) {
            return INCLUDED.matcher(text)
                    .results()
                    .anyMatch(match -> resolved(match.group(1)).equals(other));
        }
        String name = other.substring(other.lastIndexOf('/') + 1);
        return text.contains(name) || (name.endsWith(THEME_ENDING) && isTheme(name));
    }

    /** As FreeMarker looks for it: beside the template, or with a slash first in the folder of templates. */
    private String resolved(String name) {
        Path beside = name.startsWith("/") ? Path.of(TEMPLATES) : Path.of(file).resolveSibling("");
        String plain = name.startsWith("/") ? name.substring(1) : name;
        return beside.resolve(plain).normalize().toString().replace('\\', '/');
    }

    private boolean isTheme(String name) {
        String theme = name.substring(0, name.length() - THEME_ENDING.length());
        Stream<String> named = THEME.matcher(text).results().map(match -> match.group(1));
        return named.anyMatch(theme::equals);
    }
}
