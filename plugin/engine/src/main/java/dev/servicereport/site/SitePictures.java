package dev.servicereport.site;

import dev.servicereport.cache.Cache;
import dev.servicereport.chart.Chart;
import dev.servicereport.document.Assets;
import dev.servicereport.document.ChartFiles;
import dev.servicereport.site.DashboardView.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws the charts of the first page into the site. */
final class SitePictures {

    private static final String DOCUMENT = "site";

    private final ChartFiles files;
    private final Path folder;

    SitePictures(Assets assets, Cache cache, Path folder) throws IOException {
        files = ChartFiles.of(assets, cache);
        this.folder = Files.createDirectories(folder);
    }

    /** Each chart by its file name, in order. */
    List<Picture> draw(Map<String, Chart> charts) throws IOException {
        List<Picture> pictures = new ArrayList<>();
        for (Map.Entry<String, Chart> chart : charts.entrySet()) {
            pictures.add(draw(chart.getKey(), chart.getValue()));
        }
        return pictures;
    }

    /** A chart by its file name. */
    Picture draw(String name, Chart chart) throws IOException {
        files.write(chart, folder, name, DOCUMENT);
        String place = "charts/" + name;
        return new Picture(
                chart.title(),
                chart.alt(),
                SiteLinks.file(place + ".svg"),
                SiteLinks.file(place + "-narrow.svg"),
                SiteLinks.file(place + ".png"),
                SiteLinks.size(folder.resolve(name + ".png")));
    }
}
