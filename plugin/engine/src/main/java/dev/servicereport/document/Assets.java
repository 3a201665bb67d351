package dev.servicereport.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
 * @param values what PDFs, pages and charts have in common
 */
public record Assets(Path folder, LookValues values) {

    private static final String STYLE_SHEET = "style/service-report.css";

    private static final String BUNDLE = "/dev/servicereport/asciidoc/";

    /** Every bundled file; a test holds it equal to the folder {@code asciidoc/}. */
    static final List<String> BUNDLED = List.of(
            "fonts/BIZUDGothic-Bold.ttf",
            "fonts/BIZUDGothic-Regular.ttf",
            "fonts/BIZUDMincho-Regular.ttf",
            "fonts/OFL.txt",
            "slides/slides.properties",
            STYLE_SHEET,
            "templates/annual-report.adoc",
            "templates/budget-statement.adoc",
            "templates/council-briefing-texts.adoc",
            "templates/council-briefing.adoc",
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
            "templates/site/dashboard.html",
            "templates/site/document.html",
            "templates/site/parts.html",
            "templates/source-lines.adoc",
            "theme/council-briefing-theme.yml",
            "theme/form-theme.yml",
            "theme/service-report-theme.yml",
            "theme/values-theme.yml");

    /**
     * Fills a folder.
     *
     * @param folder where to; made when it is not there
     * @param own the user's folder, laid out the same, or null
     * @throws TemplateFault when the user's file of values is at fault
     */
    public static Assets unpack(Path folder, @Nullable Path own) throws TemplateFault, IOException {
        Path target = folder.toAbsolutePath().normalize();
        for (String name : BUNDLED) {
            unpack(name, target.resolve(name));
        }
        LookValues bundled = LookValues.read(target.resolve(LookValues.FILE));
        if (own == null) {
            return finished(target, bundled);
        }
        overlay(own, target);
        return finished(target, LookValues.read(target.resolve(LookValues.FILE)).or(bundled));
    }

    /** Every value is in the theme, also one that the user's file leaves out, and in the style sheet. */
    private static Assets finished(Path target, LookValues values) throws IOException {
        Files.writeString(target.resolve(LookValues.FILE), values.theme(), StandardCharsets.UTF_8);
        Path style = target.resolve(STYLE_SHEET);
        Files.writeString(
                style, values.css() + Files.readString(style, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return new Assets(target, values);
    }

    /** The style sheet, which has the values that it names before it. */
    public Path styleSheet() {
        return folder.resolve(STYLE_SHEET);
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
