package dev.servicereport.site;

import dev.servicereport.document.HtmlText;
import dev.servicereport.site.PageFrame.Chapter;
import dev.servicereport.wording.Display;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        return chapters.size() < 2 || TABLE_OF_CONTENTS.matcher(html).find() ? List.of() : apart(chapters);
    }

    /** Those of one title with their number among them: a link says where it leads. */
    private static List<Chapter> apart(List<Chapter> chapters) {
        Map<String, Long> often =
                chapters.stream().collect(Collectors.groupingBy(Chapter::title, Collectors.counting()));
        Map<String, Integer> met = new HashMap<>();
        return chapters.stream()
                .map(chapter -> often.getOrDefault(chapter.title(), 1L) == 1
                        ? chapter
                        : new Chapter(
                                chapter.id(),
                                chapter.title()
                                        + Display.inBrackets(
                                                Integer.toString(met.merge(chapter.title(), 1, Integer::sum)))))
                .toList();
    }

    private static String title(String html) {
        return HtmlText.plain(TAG.matcher(html).replaceAll("")).strip();
    }
}
