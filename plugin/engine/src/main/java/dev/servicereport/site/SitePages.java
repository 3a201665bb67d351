package dev.servicereport.site;

import dev.servicereport.document.WrittenDocument;
import dev.servicereport.run.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the index and a page for each document, and copies what they refer to into the site. */
public final class SitePages {

    /** Takes a page, to put it into a skin. */
    @FunctionalInterface
    public interface Skin {

        /**
         * A page.
         *
         * @param file its file name with ending
         * @param title its title
         * @param html its body
         */
        void page(String file, String title, String html);
    }

    /** The index's name without its ending, and the folder of everything that belongs to it. */
    static final String INDEX = "service-report";

    /** The index's title. */
    static final String TITLE = "月次サービス報告";

    private static final String STYLE_SHEET = "/dev/servicereport/asciidoc/style/service-report.css";

    /** The skin drops what a report puts into a page's head; a style sheet may stand in the body as well. */
    private static final String STYLE_LINK = "<link rel=\"stylesheet\" href=\"" + INDEX + "/service-report.css\"/>\n";

    private final Path site;
    private final @Nullable Path own;
    private final Skin skin;

    /**
     * @param site the site's folder
     * @param own the user's templates, theme and style, or null
     * @param skin takes the pages, the index last
     */
    public SitePages(Path site, @Nullable Path own, Skin skin) {
        this.site = site;
        this.own = own;
        this.skin = skin;
    }

    /** Makes them. */
    public void write(Outcome outcome) throws IOException {
        copyStyleSheet();
        for (WrittenDocument document : outcome.documents()) {
            copyAttachments(document);
            page(document);
        }
        skin.page(SiteLinks.INDEX_PAGE, TITLE, STYLE_LINK + new SiteIndex(outcome).html());
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
            throw new IOException("the engine lacks its style sheet");
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
        String fragment = Files.readString(document.beside(".fragment.html"), StandardCharsets.UTF_8);
        String charts = "src=\"" + SiteLinks.folder(document) + "/charts/";
        skin.page(
                SiteLinks.page(document),
                (document.subject() + " " + document.kind().title()).strip(),
                STYLE_LINK + downloads(document) + fragment.replace("src=\"charts/", charts));
    }

    private static String downloads(WrittenDocument document) {
        return "<div lang=\"ja\"><p><a href=\"" + SiteLinks.INDEX_PAGE + "\">文書の一覧</a>　<a href=\""
                + SiteLinks.pdf(document) + "\">PDF（A4・印刷用）</a></p></div>\n";
    }
}
