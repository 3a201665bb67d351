package dev.servicereport.site;

import dev.servicereport.document.HtmlText;
import dev.servicereport.site.PageFrame.Chapter;
import java.util.List;
import java.util.regex.Pattern;

/** The chapters of a rendered document, found by their headings (目次). */
final class Chapters {

    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\"[^>]*>(.*?)</h2>", Pattern.DOTALL);
    private static final Pattern TABLE_OF_CONTENTS = Pattern.compile("<div id=\"toc\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Chapters() {}

    /** In order; none where the document has a table of contents of its own, or less than two chapters. */
    static List<Chapter> of(String html) {
        List<Chapter> chapters = HEADING.matcher(html)
                .results()
                .map(match -> new Chapter(HtmlText.plain(match.group(1)), title(match.group(2))))
                .toList();
        return chapters.size() < 2 || TABLE_OF_CONTENTS.matcher(html).find() ? List.of() : chapters;
    }

    private static String title(String html) {
        return HtmlText.plain(TAG.matcher(html).replaceAll("")).strip();
    }
}
