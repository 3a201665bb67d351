package dev.servicereport.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The style sheet of a theme folder. */
final class StyleSheet {

    private StyleSheet() {}

    /** @throws IOException if the folder has none */
    static String of(Path theme) throws IOException {
        return Files.readString(theme.resolve("style").resolve("service-report.css"));
    }
}
