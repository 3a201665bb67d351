package dev.servicereport.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Templates, theme, style sheet and fonts in one folder: the bundled ones, and over them, file by file, the user's.
 *
 * @param folder the folder, absolute
 */
public record Assets(Path folder) {

    private static final String BUNDLE = "/dev/servicereport/asciidoc/";

    /** Every bundled file; a test holds it equal to the folder {@code asciidoc/}. */
    static final List<String> BUNDLED = List.of(
            "fonts/BIZUDGothic-Bold.ttf",
            "fonts/BIZUDGothic-Regular.ttf",
            "fonts/BIZUDMincho-Regular.ttf",
            "fonts/OFL.txt",
            "style/service-report.css",
            "templates/annual-report.adoc",
            "templates/budget-statement.adoc",
            "templates/form/_form.adoc",
            "templates/form/acceptance-index.adoc",
            "templates/form/completion-notice.adoc",
            "templates/form/delivery-note.adoc",
            "templates/form/improvement-plan.adoc",
            "templates/form/incident-report.adoc",
            "templates/form/inspection-findings.adoc",
            "templates/form/inspection-record.adoc",
            "templates/form/ledger.adoc",
            "templates/form/maintenance-staff.adoc",
            "templates/form/media-disposal.adoc",
            "templates/form/migration-record.adoc",
            "templates/form/minutes-list.adoc",
            "templates/form/minutes.adoc",
            "templates/form/progress-report.adoc",
            "templates/form/schedule.adoc",
            "templates/form/sla-method.adoc",
            "templates/form/staff-change.adoc",
            "templates/form/subcontract-application.adoc",
            "templates/form/team.adoc",
            "templates/monthly-report.adoc",
            "templates/parts.adoc",
            "templates/payment-plan.adoc",
            "templates/source-lines.adoc",
            "theme/form-theme.yml",
            "theme/service-report-theme.yml");

    /**
     * Fills a folder.
     *
     * @param folder where to; made when it is not there
     * @param own the user's folder, laid out the same, or null
     */
    public static Assets unpack(Path folder, @Nullable Path own) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        for (String name : BUNDLED) {
            unpack(name, target.resolve(name));
        }
        if (own != null) {
            overlay(own, target);
        }
        return new Assets(target);
    }

    private static void unpack(String name, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream bundled = open(name)) {
            Files.copy(bundled, target);
        }
    }

    /** The content of a bundled file, by its name in the folder. */
    public static byte[] bundled(String name) throws IOException {
        try (InputStream bundled = open(name)) {
            return bundled.readAllBytes();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream bundled = Assets.class.getResourceAsStream(BUNDLE + name);
        if (bundled == null) {
            throw new IOException("the plugin lacks its file " + name);
        }
        return bundled;
    }

    private static void overlay(Path own, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = target.resolve(own.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The folder with the templates. */
    public Path templates() {
        return folder.resolve("templates");
    }

    /** The font of text. */
    public Path regularFont() {
        return folder.resolve("fonts/BIZUDGothic-Regular.ttf");
    }

    /** Its bold. */
    public Path boldFont() {
        return folder.resolve("fonts/BIZUDGothic-Bold.ttf");
    }
}
