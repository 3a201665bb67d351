package dev.servicereport.mojo;

import dev.servicereport.document.WrittenDocument;
import dev.servicereport.run.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.jspecify.annotations.Nullable;

/** Writes the index and a page for each document into the site's skin. */
final class SitePages {

    /** The index's name without its ending, and the folder of everything that belongs to it. */
    static final String INDEX = "service-report";

    /** The index's title. */
    static final String TITLE = "月次サービス報告";

    private static final String STYLE_SHEET = "/dev/servicereport/asciidoc/style/service-report.css";

    private final Path site;
    private final SinkFactory sinks;
    private final @Nullable Path own;

    /**
     * @param site the site's folder
     * @param sinks opens further pages
     * @param own the user's templates, theme and style, or null
     */
    SitePages(Path site, SinkFactory sinks, @Nullable Path own) {
        this.site = site;
        this.sinks = sinks;
        this.own = own;
    }

    void write(Outcome outcome, Sink index) throws IOException {
        copyStyleSheet();
        for (WrittenDocument document : outcome.documents()) {
            copyAttachments(document);
            page(document);
        }
        head(index, TITLE);
        body(index);
        index.rawText(new SiteIndex(outcome).html());
        index.body_();
        index.flush();
        index.close();
    }

    private void copyStyleSheet() throws IOException {
        Files.createDirectories(site.resolve(INDEX));
        try (InputStream style = styleSheet()) {
            Files.copy(style, site.resolve(INDEX).resolve("service-report.css"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private InputStream styleSheet() throws IOException {
        Path ownStyle = own == null ? null : own.resolve("style/service-report.css");
        if (ownStyle != null && Files.isRegularFile(ownStyle)) {
            return Files.newInputStream(ownStyle);
        }
        InputStream bundled = SitePages.class.getResourceAsStream(STYLE_SHEET);
        if (bundled == null) {
            throw new IOException("the plugin lacks its style sheet");
        }
        return bundled;
    }

    /** The PDF and the charts, which the page refers to. */
    private void copyAttachments(WrittenDocument document) throws IOException {
        Path folder = Files.createDirectories(site.resolve(INDEX).resolve(document.name()));
        Path pdf = document.beside(".pdf");
        Files.copy(pdf, folder.resolve(pdf.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        Path drawn = document.source().resolveSibling("charts");
        if (Files.notExists(drawn)) {
            return;
        }
        Path charts = Files.createDirectories(folder.resolve("charts"));
        try (Stream<Path> files = Files.list(drawn)) {
            for (Path chart : files.sorted().toList()) {
                Files.copy(chart, charts.resolve(chart.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void page(WrittenDocument document) throws IOException {
        Sink page = sinks.createSink(site.toFile(), SiteLinks.page(document));
        head(page, (document.subject() + " " + document.kind().title()).strip());
        body(page);
        downloads(page, document);
        String fragment = Files.readString(document.beside(".fragment.html"), StandardCharsets.UTF_8);
        page.rawText(fragment.replace("src=\"charts/", "src=\"" + SiteLinks.folder(document) + "/charts/"));
        page.body_();
        page.flush();
        page.close();
    }

    private static void downloads(Sink page, WrittenDocument document) {
        page.rawText("<div lang=\"ja\">");
        page.paragraph();
        link(page, SiteLinks.INDEX_PAGE, "文書の一覧");
        page.text("　");
        link(page, SiteLinks.pdf(document), "PDF（A4・印刷用）");
        page.paragraph_();
        page.rawText("</div>\n");
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

    private static void link(Sink page, String target, String text) {
        page.link(target);
        page.text(text);
        page.link_();
    }
}
