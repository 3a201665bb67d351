package dev.servicereport.site;

import dev.servicereport.cache.Cache;
import dev.servicereport.chart.Chart;
import dev.servicereport.document.Assets;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.document.Templates;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.export.PaymentTables;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.Outcome;
import dev.servicereport.site.DashboardView.Entry;
import dev.servicereport.site.DashboardView.Picture;
import dev.servicereport.wording.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the project's site shows of a run: the first page and a page for each document as HTML to be put into a skin, and the files
 * that they refer to.
 */
public final class SiteWriter implements AutoCloseable {

    /** The first page's name unless another one is given. */
    public static final String PAGE = "service-report";

    private static final String DASHBOARD = "site/dashboard.html";
    private static final String DOCUMENT = "site/document.html";
    private static final String STYLE_SHEET = "service-report.css";

    private final Path work;
    private Assets assets;
    private final String pageName;
    private final Cache cache;
    private String overview = "";

    /** Takes a page, to put it into a skin. */
    @FunctionalInterface
    public interface Skin {

        /**
         * A page.
         *
         * @param file its file name with ending
         * @param title its title as plain text, not escaped
         * @param html what stands inside its body
         */
        void page(String file, String title, String html);
    }

    private SiteWriter(Path work, @Nullable Path own, String pageName, Cache cache) throws TemplateFault, IOException {
        this.work = work;
        assets = Assets.unpack(work.resolve("assets"), own);
        this.pageName = pageName;
        this.cache = cache;
    }

    /**
     * Gets templates, style sheet and fonts ready.
     *
     * @param own the user's folder of them, or null
     * @param pageName the first page's name, without an ending
     * @param cache what earlier runs drew
     */
    public static SiteWriter open(@Nullable Path own, String pageName, Cache cache) throws TemplateFault, IOException {
        Path work = Files.createTempDirectory("service-report-site");
        try {
            return new SiteWriter(work, own, pageName, cache);
        } catch (TemplateFault | IOException | RuntimeException failed) {
            delete(work);
            throw failed;
        }
    }

    /** Has the first page lead to an overview of several contracts, whose address it is. */
    public void leadTo(String address) {
        overview = address;
    }

    /**
     * Writes everything.
     *
     * @param outcome a run that made HTML fragments and PDFs
     * @param output the folder of output, in which the run may have left workbooks
     * @param site the site's folder, for the files that pages refer to; they go into {@code service-report/}
     * @param skin takes the pages, the first page before all others
     * @throws BadInputException when the logo cannot be unpacked
     */
    public void write(Outcome outcome, Path output, Path site, Skin skin)
            throws BadInputException, TemplateFault, IOException {
        assets = assets.branded(outcome.dataset(), character -> true);
        Templates templates = Templates.html(assets.templates());
        Path files = Files.createDirectories(site.resolve(SiteLinks.FOLDER));
        Files.copy(assets.styleSheet(), files.resolve(STYLE_SHEET), StandardCopyOption.REPLACE_EXISTING);
        Optional<Entry> calendar = SiteCalendar.copy(output, files);
        Texts texts = assets.texts();
        Map<String, Object> values = dashboard(outcome, texts, output, files);
        calendar.ifPresent(entry -> values.put("calendar", entry));
        skin.page(pageName + ".html", texts.say("site.title"), templates.fill(DASHBOARD, values));
        DocumentPages frames =
                new DocumentPages(outcome, new SiteLinks(pageName), output, files, calendar.orElse(null));
        for (WrittenDocument document : outcome.documents()) {
            String body = templates.fill(DOCUMENT, frames.values(document));
            skin.page(SiteLinks.name(document) + ".html", DocumentGroups.title(document), body);
        }
    }

    @Override
    public void close() throws IOException {
        delete(work);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Map<String, Object> dashboard(Outcome outcome, Texts texts, Path output, Path files)
            throws TemplateFault, IOException {
        Map<String, String> tables = new TreeMap<>(PaymentTables.of(outcome.payments()));
        if (!outcome.months().isEmpty()) {
            tables.put(MonthTable.FILE, MonthTable.of(outcome.months()));
        }
        Path folder = Files.createDirectories(files.resolve("tables"));
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(folder.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8);
        }
        List<Entry> books = new CheckBooks(output.resolve("tables")).copy(outcome.months(), folder);
        List<Entry> slides = new SlideDecks(output.resolve("briefing")).copy(outcome.documents(), files);
        DashboardCharts charts = new DashboardCharts(outcome, texts);
        SitePictures pictures = new SitePictures(assets, cache, files.resolve("charts"));
        Optional<Chart> curve = charts.trend();
        Picture trend = curve.isEmpty() ? null : pictures.draw("availability-trend", curve.get());
        List<Picture> further = pictures.draw(charts.further());
        List<Picture> all = new ArrayList<>(further);
        if (trend != null) {
            all.add(0, trend);
        }
        DocumentGroups groups = new DocumentGroups(outcome.documents(), texts);
        DashboardView view = new DashboardWriter(outcome, texts)
                .write(groups.groups(tables, books, slides, DashboardWriter.entries(all)), trend, further);
        Map<String, Object> values =
                new HashMap<>(Map.of("overview", overview, "page", view, "style", SiteLinks.file(STYLE_SHEET)));
        BrandHead.of(outcome.dataset().contract(), assets, files).ifPresent(brand -> values.put("brand", brand));
        return values;
    }
}
