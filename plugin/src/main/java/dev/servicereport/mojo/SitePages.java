package dev.servicereport.mojo;

import dev.servicereport.Outcome;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.figures.IndexRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.doxia.sink.impl.SinkEventAttributeSet;

/** Writes the index and the months' pages into the site's skin. */
final class SitePages {

    /** The index's name without its ending, and the folder of everything that belongs to it. */
    static final String INDEX = "service-report";

    private static final String STYLE_SHEET = "/dev/servicereport/asciidoc/style/service-report.css";

    private final Path site;
    private final SinkFactory sinks;

    /**
     * @param site the site's folder
     * @param sinks opens further pages
     */
    SitePages(Path site, SinkFactory sinks) {
        this.site = site;
        this.sinks = sinks;
    }

    void write(Outcome outcome, Sink index) throws IOException {
        copyStyleSheet();
        for (int i = 0; i < outcome.documents().size(); i++) {
            WrittenDocument document = outcome.documents().get(i);
            copyAttachments(document);
            monthPage(document, IndexRow.of(outcome.months().get(i)));
        }
        index(outcome, index);
    }

    private void copyStyleSheet() throws IOException {
        Files.createDirectories(site.resolve(INDEX));
        try (InputStream style = SitePages.class.getResourceAsStream(STYLE_SHEET)) {
            if (style == null) {
                throw new IOException("the plugin lacks its style sheet");
            }
            Files.copy(style, site.resolve(INDEX).resolve("service-report.css"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The PDF and the charts, which the page refers to. */
    private void copyAttachments(WrittenDocument document) throws IOException {
        Path folder = Files.createDirectories(site.resolve(INDEX).resolve(document.name()));
        Path pdf = document.beside(".pdf");
        Files.copy(pdf, folder.resolve(pdf.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        Path charts = Files.createDirectories(folder.resolve("charts"));
        try (Stream<Path> files = Files.list(document.source().resolveSibling("charts"))) {
            for (Path chart : files.sorted().toList()) {
                Files.copy(chart, charts.resolve(chart.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void monthPage(WrittenDocument document, IndexRow row) throws IOException {
        Sink page = sinks.createSink(site.toFile(), page(document));
        head(page, row.month() + " " + document.kind().title());
        body(page);
        downloads(page, document);
        String fragment = Files.readString(document.beside(".fragment.html"), StandardCharsets.UTF_8);
        page.rawText(fragment.replace("src=\"charts/", "src=\"" + folder(document) + "/charts/"));
        page.body_();
        page.flush();
        page.close();
    }

    private static void downloads(Sink page, WrittenDocument document) {
        page.rawText("<div lang=\"ja\">");
        page.paragraph();
        link(page, INDEX + ".html", "報告書の一覧");
        page.text("　");
        link(page, folder(document) + "/" + document.name() + ".pdf", "PDF（A4・印刷用）");
        page.paragraph_();
        page.rawText("</div>\n");
    }

    private void index(Outcome outcome, Sink page) {
        head(page, "月次サービス報告");
        body(page);
        page.rawText("<div class=\"service-report\" lang=\"ja\">\n");
        page.section1();
        page.sectionTitle1();
        page.text("月次サービス報告");
        page.sectionTitle1_();
        page.paragraph();
        page.text(outcome.dataset().contract().title());
        page.paragraph_();
        table(outcome, page);
        page.section1_();
        page.rawText("</div>\n");
        page.body_();
        page.flush();
        page.close();
    }

    private static void table(Outcome outcome, Sink page) {
        page.rawText("<div class=\"tableblock\">\n");
        page.table();
        page.tableRows(null, false);
        page.tableRow();
        List.of("月", "基準値", "稼働率", "判定", "停止回数", "停止時間", "許容停止時間の残り", "報告書")
                .forEach(heading -> headerCell(page, heading));
        page.tableRow_();
        for (int i = 0; i < outcome.documents().size(); i++) {
            row(outcome.documents().get(i), IndexRow.of(outcome.months().get(i)), page);
        }
        page.tableRows_();
        page.table_();
        page.rawText("</div>\n");
    }

    private static void row(WrittenDocument document, IndexRow row, Sink page) {
        page.tableRow();
        page.tableCell();
        link(page, page(document), row.month());
        page.tableCell_();
        cell(page, row.target());
        cell(page, row.availability());
        page.tableCell(new SinkEventAttributeSet("class", row.verdict().style()));
        page.text(row.verdict().mark() + " " + row.verdict().word());
        page.tableCell_();
        cell(page, row.outages());
        cell(page, row.down());
        cell(page, row.left());
        page.tableCell();
        link(page, folder(document) + "/" + document.name() + ".pdf", "PDF");
        page.tableCell_();
        page.tableRow_();
    }

    private static void head(Sink page, String title) {
        page.head();
        page.title();
        page.text(title);
        page.title_();
        page.head_();
    }

    /** The skin drops what a report puts into a page's head; a style sheet may stand in the body as well. */
    private static void body(Sink page) {
        page.body();
        page.rawText("<link rel=\"stylesheet\" href=\"" + INDEX + "/service-report.css\"/>\n");
    }

    private static void headerCell(Sink page, String text) {
        page.tableHeaderCell();
        page.text(text);
        page.tableHeaderCell_();
    }

    private static void cell(Sink page, String text) {
        page.tableCell();
        page.text(text);
        page.tableCell_();
    }

    private static void link(Sink page, String target, String text) {
        page.link(target);
        page.text(text);
        page.link_();
    }

    private static String page(WrittenDocument document) {
        return INDEX + "-" + month(document) + ".html";
    }

    private static String month(WrittenDocument document) {
        return document.name().substring(document.kind().id().length() + 1);
    }

    private static String folder(WrittenDocument document) {
        return INDEX + "/" + document.name();
    }
}
