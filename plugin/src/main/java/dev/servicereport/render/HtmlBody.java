package dev.servicereport.render;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asciidoctor.ast.Document;

/**
 * One document as HTML without a page round it.
 *
 * @param title the document's title as HTML; may be empty
 * @param details authors, version and date, as HTML on one line; may be empty
 * @param content table of contents, sections and footnotes
 */
record HtmlBody(String title, String details, String content) {

    static HtmlBody of(Document document) {
        String content = document.convert();
        String details = Stream.of("authors", "revnumber", "revdate")
                .map(document::getAttribute)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("　"));
        return new HtmlBody(Objects.requireNonNullElse(document.getDoctitle(), ""), details, content);
    }

    /** For a page that somebody else lays out and that has the style sheet. */
    String fragment() {
        return "<div class=\"service-report\" lang=\"ja\">\n" + header() + content + "\n</div>\n";
    }

    /** A page that needs nothing but itself, and may load nothing but itself. */
    String page(String styleSheet) {
        return """
                <!DOCTYPE html>
                <html lang="ja">
                <head>
                <meta charset="UTF-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main class="service-report">
                %s%s
                </main>
                </body>
                </html>
                """.formatted(title.replaceAll("<[^>]*>", ""), styleSheet, header(), content);
    }

    private String header() {
        if (title.isEmpty()) {
            return "";
        }
        String line = details.isEmpty() ? "" : "<p class=\"details\">" + details + "</p>\n";
        return "<header>\n<h1>" + title + "</h1>\n" + line + "</header>\n";
    }
}
