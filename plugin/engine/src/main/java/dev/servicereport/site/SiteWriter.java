package dev.servicereport.site;

import dev.servicereport.cache.Cache;
import dev.servicereport.chart.Chart;
import dev.servicereport.document.Assets;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.document.Templates;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.export.PaymentTables;
import dev.servicereport.run.Outcome;
import dev.servicereport.site.DashboardView.Picture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes what the project's site shows of a run: the first page and a page for each document as HTML to be put into a skin, and the files
 * that they refer to.
 */
public final class SiteWriter {

    /** Title of the first page; the contract's own title stands on it. */
    public static final String TITLE = "サービスの状況";

    private static final String DASHBOARD = "site/dashboard.html";
    private static final String DOCUMENT = "site/document.html";
    private static final String STYLE_SHEET = "service-report.css";

    private final Assets assets;
    private final String pageName;
    private final Cache cache;

    /**
     * @param assets templates, style sheet and fonts
     * @param pageName the first page's name, without an ending
     * @param cache what earlier runs drew
     */
    public SiteWriter(Assets assets, String pageName, Cache cache) {
        this.assets = assets;
        this.pageName = pageName;
        this.cache = cache;
    }

    /**
     * Writes everything.
     *
     * @param outcome a run that made HTML fragments and PDFs
     * @param site the site's folder, for the files that pages refer to; they go into {@code service-report/}
     * @param bodies a folder for the pages' bodies
     * @return the pages, the first page before all others
     */
    public List<SitePage> write(Outcome outcome, Path site, Path bodies) throws TemplateFault, IOException {
        Templates templates = Templates.html(assets.templates());
        Path files = Files.createDirectories(site.resolve(SiteLinks.FOLDER));
        Files.createDirectories(bodies);
        Files.copy(assets.styleSheet(), files.resolve(STYLE_SHEET), StandardCopyOption.REPLACE_EXISTING);
        SiteLinks links = new SiteLinks(pageName);
        List<SitePage> pages = new ArrayList<>();
        pages.add(page(bodies, pageName, TITLE, templates.fill(DASHBOARD, dashboard(outcome, files))));
        DocumentPages frames = new DocumentPages(outcome, links, files);
        for (WrittenDocument document : outcome.documents()) {
            String body = templates.fill(DOCUMENT, frames.values(document));
            pages.add(page(bodies, SiteLinks.name(document), DocumentGroups.title(document), body));
        }
        return pages;
    }

    private static SitePage page(Path bodies, String name, String title, String html) throws IOException {
        Path body = bodies.resolve(name + ".html");
        Files.writeString(body, html, StandardCharsets.UTF_8);
        return new SitePage(name, title, body);
    }

    private Map<String, Object> dashboard(Outcome outcome, Path files) throws IOException {
        Map<String, String> tables = new TreeMap<>(PaymentTables.of(outcome.payments()));
        if (!outcome.months().isEmpty()) {
            tables.put(MonthTable.FILE, MonthTable.of(outcome.months()));
        }
        Path folder = Files.createDirectories(files.resolve("tables"));
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(folder.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8);
        }
        DashboardCharts charts = new DashboardCharts(outcome);
        SitePictures pictures = new SitePictures(assets, cache, files.resolve("charts"));
        Optional<Chart> curve = charts.trend();
        Picture trend = curve.isEmpty() ? null : pictures.draw("availability-trend", curve.get());
        List<Picture> further = pictures.draw(charts.further());
        List<Picture> all = new ArrayList<>(further);
        if (trend != null) {
            all.add(0, trend);
        }
        DocumentGroups groups = new DocumentGroups(outcome.documents());
        DashboardView view =
                new DashboardWriter(outcome).write(groups.groups(tables, DashboardWriter.entries(all)), trend, further);
        return Map.of("page", view, "style", SiteLinks.file(STYLE_SHEET));
    }
}
