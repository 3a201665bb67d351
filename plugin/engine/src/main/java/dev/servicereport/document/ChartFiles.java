package dev.servicereport.document;

import dev.servicereport.cache.Cache;
import dev.servicereport.cache.Fingerprint;
import dev.servicereport.chart.Chart;
import dev.servicereport.chart.ChartFonts;
import dev.servicereport.chart.Charts;
import dev.servicereport.wording.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Charts as files, taken from an earlier run as long as the figures that they show, the fonts and the colours are the same. */
public final class ChartFiles {

    private static final String FONT_FAMILY = "BIZ UDGothic";
    private static final String FORM_FAMILY = "BIZ UDMincho";

    /** Pixels of a PNG for each unit of the drawing: sharp on a slide. */
    private static final int SLIDE_SCALE = 2;

    private final Style plain;
    private final Supplier<Style> formal;
    private final Cache cache;

    /** Of charts in forms, once one was asked for. */
    private @Nullable Style read;

    /**
     * @param charts draws charts
     * @param look a fingerprint of the fonts, colours and words that it draws with
     */
    private record Style(Charts charts, String look) {}

    /**
     * @param charts draws charts
     * @param look a fingerprint of the fonts, colours and words that it draws with
     * @param cache what earlier runs drew
     */
    public ChartFiles(Charts charts, String look, Cache cache) {
        this(new Style(charts, look), () -> new Style(charts, look), cache);
    }

    private ChartFiles(Style plain, Supplier<Style> formal, Cache cache) {
        this.plain = plain;
        this.formal = formal;
        this.cache = cache;
    }

    /** Draws with the fonts and colours of a folder. */
    public static ChartFiles of(Assets assets, Cache cache) throws IOException {
        try (InputStream regular = Files.newInputStream(assets.regularFont());
                InputStream bold = Files.newInputStream(assets.boldFont())) {
            ChartFonts fonts = ChartFonts.read(FONT_FAMILY, assets.values().values(), regular, bold);
            String look = Fingerprint.of(
                    Fingerprint.ofFile(assets.regularFont()),
                    Fingerprint.ofFile(assets.boldFont()),
                    words(assets),
                    assets.values().theme());
            return new ChartFiles(new Style(new Charts(fonts), look), () -> formal(assets), cache);
        }
    }

    /** Few charts stand in forms: their font is read when one does. */
    private static Style formal(Assets assets) {
        try (InputStream only = Files.newInputStream(assets.formFont())) {
            ChartFonts fonts =
                    ChartFonts.readFormal(FORM_FAMILY, assets.values().values(), only);
            String look = Fingerprint.of(
                    Fingerprint.ofFile(assets.formFont()),
                    words(assets),
                    assets.values().theme());
            return new Style(new Charts(fonts), look);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What charts say stands among the texts. */
    private static String words(Assets assets) throws IOException {
        return Fingerprint.ofFile(assets.templates().resolve(Texts.FILE));
    }

    private synchronized Style style(Chart chart) {
        if (!chart.isFormal()) {
            return plain;
        }
        if (read == null) {
            read = formal.get();
        }
        return read;
    }

    /**
     * Writes {@code <name>.svg}, {@code <name>-narrow.svg} for narrow screens, and {@code <name>.png}.
     *
     * @param document the document that the chart belongs to
     */
    public void write(Chart chart, Path folder, String name, String document) throws IOException {
        String slot = "chart-" + document + "-" + name;
        Style style = style(chart);
        Charts charts = style.charts();
        String key = Fingerprint.of(
                style.look(),
                Integer.toString(SLIDE_SCALE),
                chart.getClass().getName(),
                chart.title(),
                chart.alt(),
                ExactText.of(chart.figures()));
        Files.write(folder.resolve(name + ".svg"), kept(slot + ".svg", key, () -> charts.svg(chart)));
        Files.write(
                folder.resolve(name + "-narrow.svg"), kept(slot + "-narrow.svg", key, () -> charts.narrowSvg(chart)));
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
