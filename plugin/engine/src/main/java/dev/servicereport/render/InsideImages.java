package dev.servicereport.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a user's pictures into the body of a page, which may be shown elsewhere; charts are left, a site has them beside its pages. */
final class InsideImages {

    private static final Pattern OWN = Pattern.compile("<img src=\"(images/[^\"]+)\"");

    private InsideImages() {}

    /** @param folder the document's own, in which the pictures lie */
    static String of(String html, Path folder) throws IOException {
        StringBuilder result = new StringBuilder();
        Matcher picture = OWN.matcher(html);
        while (picture.find()) {
            Path file = folder.resolve(picture.group(1));
            String data = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
            String kind = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg") ? "svg+xml" : "png";
            picture.appendReplacement(
                    result, Matcher.quoteReplacement("<img src=\"data:image/" + kind + ";base64," + data + "\""));
        }
        picture.appendTail(result);
        return result.toString();
    }
}
