package dev.servicereport.site;

import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.HtmlText;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.Catalogue;
import dev.servicereport.documents.service.IndexRow;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.run.Outcome;
import dev.servicereport.wording.GapText;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The index of documents as HTML. The skin would give a table of the sink its own looks; these look as those of the
 * reports.
 */
public final class SiteIndex {

    private static final List<String> MONTH_HEADINGS =
            List.of("月", "基準値", "稼働率", "判定", "停止回数", "停止時間", "許容停止時間の残り", "報告書");
    private static final List<String> DOCUMENT_HEADINGS = List.of("文書", "対象", "PDF");

    private final Outcome outcome;

    SiteIndex(Outcome outcome) {
        this.outcome = outcome;
    }

    String html() {
        return """
                <div class="service-report" lang="ja">
                <section>
                <h1>%s</h1>
                <p>%s</p>
                %s%s</section>
                %s</div>
                """.formatted(
                        SitePages.TITLE,
                        text(outcome.dataset().contract().title()),
                        table("月次報告の一覧", "months", MONTH_HEADINGS, monthRows()),
                        missing(),
                        others());
    }

    /** Each month reported, and between them those of which there are no data at all. */
    private String monthRows() {
        SortedMap<YearMonth, String> rows = new TreeMap<>();
        outcome.withoutData().forEach(month -> rows.put(month, row(IndexRow.without(month))));
        List<WrittenDocument> reports = documents().filter(SiteIndex::isMonthly).toList();
        for (int i = 0; i < reports.size(); i++) {
            MonthFigures month = outcome.months().get(i);
            rows.put(month.month(), monthRow(reports.get(i), IndexRow.of(month, outcome.isMissing(month.month()))));
        }
        return String.join("", rows.values());
    }

    /** Of which months something is missing, in one paragraph. */
    private String missing() {
        String sentence = GapText.sentence(outcome.missing());
        return sentence.isEmpty() ? "" : "<p>" + text(sentence) + "</p>\n";
    }

    private static String monthRow(WrittenDocument document, IndexRow row) {
        return row(row, link(SiteLinks.pageAddress(document), row.month()), pdf(document));
    }

    /** A month without a report. */
    private static String row(IndexRow row) {
        return row(row, text(row.month()), "－");
    }

    private static String row(IndexRow row, String month, String pdf) {
        String verdict = row.verdict().mark() + " " + row.verdict().word();
        return row(
                MONTH_HEADINGS,
                cell("left", month),
                cell("right", row.target()),
                cell("right", row.availability()),
                cell("center", "<span class=\"" + row.verdict().style() + "\">" + verdict + "</span>"),
                cell("right", row.outages()),
                cell("right", row.down()),
                cell("right", row.left()),
                cell("center", pdf));
    }

    private String others() {
        String rows = documents()
                .filter(document -> !isMonthly(document))
                .map(SiteIndex::documentRow)
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : "<section>\n<h2>契約・納品の文書</h2>\n" + table("文書の一覧", "documents", DOCUMENT_HEADINGS, rows)
                        + "</section>\n";
    }

    private static String documentRow(WrittenDocument document) {
        return row(
                DOCUMENT_HEADINGS,
                cell(
                        "left",
                        "<a href=\"" + SiteLinks.pageAddress(document) + "\">"
                                + text(document.kind().title()) + unseen("　" + document.subject()) + "</a>"),
                cell("left", text(document.subject())),
                cell("center", pdf(document)));
    }

    /** A link that tells those who hear it alone what it opens, and all how large that is. */
    private static String pdf(WrittenDocument document) {
        String what = (document.subject() + "　" + document.kind().title()).strip() + "　";
        return "<a href=\"" + SiteLinks.pdf(document) + "\">" + unseen(what) + "PDF（" + SiteLinks.size(document)
                + "）</a>";
    }

    /** Text that only screen readers read. */
    private static String unseen(String text) {
        return "<span class=\"visually-hidden\">" + text(text) + "</span>";
    }

    private Stream<WrittenDocument> documents() {
        return outcome.documents().stream();
    }

    private static boolean isMonthly(WrittenDocument document) {
        DocumentKind kind = document.kind();
        return kind.equals(Catalogue.MONTHLY_REPORT);
    }

    private static String table(String label, String style, List<String> headings, String rows) {
        String head = headings.stream()
                .map(heading -> "<th class=\"tableblock halign-center\" scope=\"col\">" + heading + "</th>")
                .collect(Collectors.joining());
        return """
                <div class="table-scroll" tabindex="0" role="region" aria-label="%s">
                <table class="tableblock frame-all grid-all stretch %s">
                <thead><tr>%s</tr></thead>
                <tbody>
                %s</tbody>
                </table>
                </div>
                """.formatted(label, style, head, rows);
    }

    /** Each cell knows its heading, which stands in front of it where the screen is too narrow for a table. */
    private static String row(List<String> headings, String... cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(i -> "<td data-label=\"" + headings.get(i) + "\" " + cells[i])
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    /** A cell from its second attribute on. */
    private static String cell(String side, String html) {
        return "class=\"tableblock halign-" + side + "\">" + html + "</td>";
    }

    private static String link(String target, String text) {
        return "<a href=\"" + target + "\">" + text(text) + "</a>";
    }

    /** Text from data as HTML. */
    private static String text(String text) {
        return HtmlText.of(text);
    }
}
