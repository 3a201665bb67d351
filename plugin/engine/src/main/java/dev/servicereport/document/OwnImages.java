package dev.servicereport.document;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pictures in a user's folder of templates (独自の画像): those that a document shows are put beside it, PNG and JPEG made plain as a logo is.
 * A template names them below {@value #FOLDER}; nothing else can be named.
 */
final class OwnImages {

    private static final String FOLDER = "images/";

    private static final Pattern SHOWN = Pattern.compile("image::?" + FOLDER + "([^\\[\\]\\s]+)\\[");

    private final Path images;

    /** @param images the folder, which need not be there */
    OwnImages(Path images) {
        this.images = images;
    }

    /**
     * Copies what a document shows.
     *
     * @param template what messages call its template
     * @param asciidoc the document
     * @param place the folder in which it lies
     * @throws TemplateFault when there is no such picture, or it cannot be used
     */
    void copy(String template, String asciidoc, Path place) throws TemplateFault, IOException {
        for (MatchResult shown : SHOWN.matcher(asciidoc).results().toList()) {
            take(template, shown.group(1), place.resolve(FOLDER));
        }
    }

    private void take(String template, String name, Path target) throws TemplateFault, IOException {
        Path picture = images.resolve(name).normalize();
        if (!picture.startsWith(images) || !Files.isRegularFile(picture)) {
            throw new TemplateFault(
                    template + ": found no picture '" + FOLDER + name + "', expected one in the folder of templates"
                            + meant(name),
                    "画像をテンプレートのフォルダーに置くか、名前を直してください。");
        }
        Path copy = target.resolve(images.relativize(picture).toString());
        Files.createDirectories(copy.getParent());
        byte[] content = Files.readAllBytes(picture);
        Files.write(copy, name.toLowerCase(Locale.ROOT).endsWith(".svg") ? content : plain(template, content, name));
    }

    private static byte[] plain(String template, byte[] content, String name) throws TemplateFault, IOException {
        try {
            return LogoPicture.onPaper(content, FOLDER + name, "FFFFFF");
        } catch (BadInputException damaged) {
            throw new TemplateFault(template + ": " + damaged.problems().get(0), "画像を直してください。", damaged);
        }
    }

    private String meant(String name) throws IOException {
        if (!Files.isDirectory(images)) {
            return "";
        }
        try (Stream<Path> all = Files.walk(images)) {
            List<String> names = all.filter(Files::isRegularFile)
                    .map(file -> images.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            return Nearest.of(names, name)
                    .map(near -> "; did you mean '" + FOLDER + near + "'?")
                    .orElse("");
        }
    }
}
