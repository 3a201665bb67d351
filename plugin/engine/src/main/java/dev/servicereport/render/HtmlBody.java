package dev.servicereport.render;

import dev.servicereport.wording.Words;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asciidoctor.ast.Document;

/**
 * One document as HTML without a page round it.
 *
 * @param title the document's title as HTML; may be empty
 * @param details authors, version and date, as HTML on one line; may be empty
 * @param content table of contents, sections and footnotes
 * @param notice who reports and how to handle it: what the PDF has at the foot of each page; may be empty
 * @param role a further class for the style sheet ({@code docrole}); may be empty
 * @param brand what is the contractor's own at the head, as HTML; may be empty
 */
record HtmlBody(String title, String details, String content, String notice, String role, String brand) {

    /** How {@code AsciiDocEscaper} writes a line end. */
    private static final String LINE_END = "&#10;";

    private static final Pattern TAG_OR_LINE_END = Pattern.compile("<[^>]*>|" + LINE_END);

    static HtmlBody of(Document document, String brand) {
        String content = lineBreaks(document.convert());
        String title = lineBreaks(Objects.requireNonNullElse(document.getDoctitle(), ""));
        String details = line(document, "authors", "revnumber", "revdate");
        return new HtmlBody(
                title, details, content, line(document, "contractor", "handling"), line(document, "docrole"), brand);
    }

    /**
     * A line end inside a value is a number in AsciiDoc, which HTML would show as a blank: a line break in a text, a blank in a
     * tag's attributes.
     */
    private static String lineBreaks(String html) {
        return TAG_OR_LINE_END.matcher(html).replaceAll(found -> {
            String text = found.group();
            return Matcher.quoteReplacement(text.startsWith("<") ? text.replace(LINE_END, " ") : "<br>");
        });
    }

    /** For a page that somebody else lays out and that has the style sheet. */
    String fragment() {
        return "<div class=\"" + style() + "\" lang=\"ja\">\n" + header() + content + footer() + "\n</div>\n";
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
                <main class="%s">
                %s%s%s
                </main>
                </body>
                </html>
                """.formatted(
                title.replace("<br>", " ").replaceAll("<[^>]*>", ""), styleSheet, style(), header(), content, footer());
    }

    private String style() {
        return role.isEmpty() ? "service-report" : "service-report " + role;
    }

    private String header() {
        if (title.isEmpty()) {
            return "";
        }
        String line = details.isEmpty() ? "" : "<p class=\"details\">" + details + "</p>\n";
        return "<header>\n" + brand + "<h1>" + title + "</h1>\n" + line + "</header>\n";
    }

    private String footer() {
        return notice.isEmpty() ? "" : "\n<footer>\n<p>" + notice + "</p>\n</footer>";
    }

    private static String line(Document document, String... attributes) {
        return Stream.of(attributes)
                .filter(document::hasAttribute)
                .map(name -> name.equals("revnumber") ? Words.issue(value(document, name)) : value(document, name))
                .map(HtmlBody::lineBreaks)
                .collect(Collectors.joining(Words.GAP));
    }

    /** A character written as a number gets its {@code &} escaped in an attribute, but not in a text. */
    private static String value(Document document, String attribute) {
        return document.getAttribute(attribute).toString().replaceAll("&amp;(#\\d+;)", "&$1");
    }
}
