package dev.servicereport.document;

import dev.servicereport.contract.Brand;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.wording.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
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

    /** The folder of templates, in the folder of all. */
    public static final String TEMPLATES = "templates/";

    /** Where a user's own documents lie, in his folder; they join the templates, so that those can be imported. */
    private static final String OWN_DOCUMENTS = "documents/";

    /** Where the logo and the letterhead of a contract lie, in the folder of all. */
    static final String BRAND = "brand";

    /** Every bundled file, by its name in the folder, sorted. */
    static List<String> bundled() throws IOException {
        return BundledFiles.besides(Assets.class).in(BUNDLE.substring(1));
    }

    /** Every bundled template, by its name in the folder of templates, sorted. */
    public static List<String> bundledTemplates() throws IOException {
        return bundled().stream()
                .filter(name -> name.startsWith(TEMPLATES) && name.endsWith(".adoc"))
                .map(name -> name.substring(TEMPLATES.length()))
                .toList();
    }

    /**
     * Fills a folder.
     *
     * @param folder where to; made when it is not there
     * @param own the user's folder, laid out the same, or null
     * @throws TemplateFault when the user's file of values is at fault, or a file of text is no UTF-8
     */
    public static Assets unpack(Path folder, @Nullable Path own) throws TemplateFault, IOException {
        Path target = folder.toAbsolutePath().normalize();
        for (String name : bundled()) {
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

    /**
     * The same in the looks that a contract asks for (意匠); to be done once.
     *
     * @param showable which characters documents can show
     * @throws BadInputException when the logo cannot be unpacked
     */
    public Assets branded(Dataset dataset, IntPredicate showable) throws BadInputException, IOException {
        Brand brand = dataset.contract().printed().appearance().brand();
        return brand.isNone() ? this : new BrandedAssets(this, brand, showable).of(dataset);
    }

    /** The contract's logo as PNG; empty without one. */
    public Optional<Path> logo() {
        return Optional.of(folder.resolve(BRAND).resolve("logo.png")).filter(Files::exists);
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

    private static void overlay(Path own, Path target) throws TemplateFault, IOException {
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = own.relativize(file).toString().replace('\\', '/');
                Path copy = target.resolve(name.startsWith(OWN_DOCUMENTS) ? TEMPLATES + name : name);
                Files.createDirectories(copy.getParent());
                if (OwnText.is(name)) {
                    OwnText.copy(file, name, copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /**
     * The sentences: the bundled ones, and over them those of the user's file.
     *
     * @throws TemplateFault naming each line of the file that cannot be used
     */
    public Texts texts() throws TemplateFault, IOException {
        List<String> faults = new ArrayList<>();
        Texts texts = Texts.bundled()
                .with(Files.readAllLines(templates().resolve(Texts.FILE), StandardCharsets.UTF_8), faults::add);
        if (!faults.isEmpty()) {
            throw new TemplateFault(
                    faults.stream()
                            .map(fault -> TEMPLATES + Texts.FILE + ":" + fault)
                            .collect(Collectors.joining("\n")),
                    "文の一覧（texts.properties）の" + (faults.size() == 1 ? "その行" : "それぞれの行") + "を直してください。");
        }
        return texts;
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

    /** The font of forms, which has no bold. */
    public Path formFont() {
        return folder.resolve("fonts/BIZUDMincho-Regular.ttf");
    }
}
