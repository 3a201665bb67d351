package dev.servicereport.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.asciidoctor.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a document that is the contractor's own (ロゴ・レターヘッド), from a theme folder.
 *
 * @param logo a PNG, or null
 * @param alt what it shows
 * @param letterhead what stands beside it, may be empty
 */
record BrandMark(@Nullable Path logo, String alt, String letterhead) {

    static BrandMark of(Path theme) throws IOException {
        Path folder = theme.resolve("brand");
        Path logo = folder.resolve("logo.png");
        return new BrandMark(
                Files.exists(logo) ? logo : null,
                text(folder.resolve("alt.txt")),
                text(folder.resolve("letterhead.txt")));
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** For the converter of PDFs, which takes them as they are. */
    void into(Attributes attributes) {
        if (logo != null) {
            attributes.setAttribute("brand-logo", logo.toString());
            attributes.setAttribute("brand-alt", alt);
        }
        if (!letterhead.isEmpty()) {
            attributes.setAttribute("brand-letterhead", letterhead);
        }
    }

    /** For a page that needs nothing but itself; empty when there is nothing. */
    String html() throws IOException {
        if (logo == null && letterhead.isEmpty()) {
            return "";
        }
        String picture = logo == null
                ? ""
                : "<img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(logo))
                        + "\" alt=\"" + escaped(alt) + "\">";
        String words = letterhead.isEmpty() ? "" : "<span>" + escaped(letterhead) + "</span>";
        return "<p class=\"brand\">" + picture + words + "</p>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
