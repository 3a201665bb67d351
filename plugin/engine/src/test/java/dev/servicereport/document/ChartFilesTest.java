package dev.servicereport.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.cache.Cache;
import dev.servicereport.chart.Chart;
import dev.servicereport.chart.ChartFonts;
import dev.servicereport.chart.Charts;
import dev.servicereport.chart.YearlyPayments;
import dev.servicereport.chart.YearlyPaymentsChart;
import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.wording.Texts;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart from an earlier run is used for the same figures and for no others. */
class ChartFilesTest {

    @TempDir
    private Path folder;

    @Test
    void drawsAgainWhenAFigureChanged() throws Exception {
        ChartFiles kept = new ChartFiles(charts(), "fonts", Cache.in(folder.resolve("cache"), "1"));
        List<byte[]> first = written(kept, chart(2));
        List<byte[]> changed = written(kept, chart(3));
        ChartFiles drawn = new ChartFiles(charts(), "fonts", Cache.none());

        assertThat(first).containsExactlyElementsOf(written(drawn, chart(2)));
        assertThat(changed).containsExactlyElementsOf(written(drawn, chart(3)));
        assertThat(changed.get(0)).isNotEqualTo(first.get(0));
    }

    @Test
    void takesTheSameFiguresFromTheEarlierRun() throws Exception {
        Path cache = folder.resolve("cache");
        List<byte[]> first = written(new ChartFiles(charts(), "fonts", Cache.in(cache, "1")), chart(2));
        List<byte[]> again = written(new ChartFiles(new Charts(null), "fonts", Cache.in(cache, "1")), chart(2));

        assertThat(again).containsExactlyElementsOf(first);
    }

    @Test
    void drawsAgainWhenTheOwnersWordsChanged() throws Exception {
        Cache cache = Cache.in(folder.resolve("cache"), "1");
        byte[] first = worded(cache, "部分払の比較");
        byte[] changed = worded(cache, "支払い方の比較");

        assertThat(new String(first, StandardCharsets.UTF_8)).contains("支払計画：部分払の比較");
        assertThat(new String(changed, StandardCharsets.UTF_8)).contains("支払計画：支払い方の比較");
    }

    private byte[] worded(Cache cache, String title) throws Exception {
        Path own = Files.createDirectories(folder.resolve("own/templates"));
        Files.writeString(own.resolve(Texts.FILE), "chart.yearly = {plan}：" + title + "\n");
        Assets assets = Assets.unpack(Files.createTempDirectory(folder, "assets"), own.getParent());
        YearlyPayments figures = figures(2);
        return written(ChartFiles.of(assets, cache), new YearlyPaymentsChart(assets.texts(), figures))
                .get(0);
    }

    /** The SVG and the PNG. */
    private List<byte[]> written(ChartFiles files, Chart chart) throws Exception {
        files.write(chart, folder, "years", "budget");
        return List.of(
                Files.readAllBytes(folder.resolve("years.svg")), Files.readAllBytes(folder.resolve("years.png")));
    }

    private static Chart chart(long yen) {
        return new YearlyPaymentsChart(Texts.bundled(), figures(yen));
    }

    private static YearlyPayments figures(long yen) {
        return new YearlyPayments(
                "支払計画", true, List.of(new YearlyPayments.Bar(new FiscalYear(2024), new Yen(1), new Yen(yen))));
    }

    private static Charts charts() throws Exception {
        Path fonts = Path.of("../../asciidoc/fonts");
        try (InputStream regular = Files.newInputStream(fonts.resolve("BIZUDGothic-Regular.ttf"));
                InputStream bold = Files.newInputStream(fonts.resolve("BIZUDGothic-Bold.ttf"))) {
            return new Charts(
                    ChartFonts.read("BIZ UDGothic", LookValues.bundled().values(), regular, bold));
        }
    }
}
