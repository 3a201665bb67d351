package dev.servicereport.document;

import dev.servicereport.cache.Cache;
import dev.servicereport.cache.Fingerprint;
import dev.servicereport.chart.Chart;
import dev.servicereport.chart.Charts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Charts as files, taken from an earlier run as long as the figures that they show and the fonts are the same. */
public final class ChartFiles {

    /** Pixels of a PNG for each unit of the drawing: sharp on a slide. */
    private static final int SLIDE_SCALE = 2;

    private final Charts charts;
    private final String fonts;
    private final Cache cache;

    /**
     * @param charts draws charts
     * @param fonts a fingerprint of the fonts that it draws with
     * @param cache what earlier runs drew
     */
    public ChartFiles(Charts charts, String fonts, Cache cache) {
        this.charts = charts;
        this.fonts = fonts;
        this.cache = cache;
    }

    /**
     * Writes {@code <name>.svg} and {@code <name>.png}.
     *
     * @param document the document that the chart belongs to
     */
    void write(Chart chart, Path folder, String name, String document) throws IOException {
        String slot = "chart-" + document + "-" + name;
        String key = Fingerprint.of(
                fonts,
                Integer.toString(SLIDE_SCALE),
                chart.getClass().getName(),
                chart.title(),
                chart.alt(),
                ExactText.of(chart.figures()));
        Files.write(folder.resolve(name + ".svg"), kept(slot + ".svg", key, () -> charts.svg(chart)));
        Files.write(folder.resolve(name + ".png"), kept(slot + ".png", key, () -> charts.png(chart, SLIDE_SCALE)));
    }

    private byte[] kept(String slot, String key, Supplier<byte[]> draw) {
        Optional<byte[]> kept = cache.get(slot, key);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] drawn = draw.get();
        cache.put(slot, key, drawn);
        return drawn;
    }
}
