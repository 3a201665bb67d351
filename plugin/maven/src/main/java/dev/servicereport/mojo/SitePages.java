package dev.servicereport.mojo;

import dev.servicereport.cache.Cache;
import dev.servicereport.document.Assets;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.run.Outcome;
import dev.servicereport.site.SitePage;
import dev.servicereport.site.SiteWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.jspecify.annotations.Nullable;

/** Puts the pages of a run into the site's skin. */
final class SitePages {

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

    /**
     * Writes every page.
     *
     * @param first the first page, opened by the site plugin
     * @param pageName its name
     * @param work a folder for what pages are made of, deleted afterwards
     */
    void write(Outcome outcome, Sink first, String pageName, Path work) throws TemplateFault, IOException {
        try {
            writeAll(outcome, first, pageName, work);
        } finally {
            delete(work);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void writeAll(Outcome outcome, Sink first, String pageName, Path work) throws TemplateFault, IOException {
        Assets assets = Assets.unpack(work.resolve("assets"), own);
        List<SitePage> pages =
                new SiteWriter(assets, pageName, Cache.none()).write(outcome, site, work.resolve("pages"));
        write(pages.get(0), first);
        for (SitePage page : pages.subList(1, pages.size())) {
            write(page, sinks.createSink(site.toFile(), page.name() + ".html"));
        }
    }

    private static void write(SitePage page, Sink sink) throws IOException {
        sink.head();
        sink.title();
        sink.text(page.title());
        sink.title_();
        sink.head_();
        sink.body();
        sink.rawText(Files.readString(page.body(), StandardCharsets.UTF_8));
        sink.body_();
        sink.flush();
        sink.close();
    }
}
