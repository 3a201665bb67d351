package dev.servicereport.site;

import dev.servicereport.cache.Cache;
import dev.servicereport.run.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A page as a skin gets it. */
record GivenPage(String file, String title, Document document) {

    /** All pages of a run. */
    static List<GivenPage> all(Outcome outcome, String first, Path site) throws Exception {
        return all(outcome, first, site, null);
    }

    /** The same with a user's folder of templates, or without. */
    static List<GivenPage> all(Outcome outcome, String first, Path site, @Nullable Path own) throws Exception {
        List<GivenPage> pages = new ArrayList<>();
        try (SiteWriter writer = SiteWriter.open(own, first, Cache.none())) {
            writer.write(
                    outcome,
                    site.resolveSibling("output"),
                    site,
                    (file, title, html) -> pages.add(new GivenPage(file, title, Jsoup.parse(html))));
        }
        return pages;
    }
}
