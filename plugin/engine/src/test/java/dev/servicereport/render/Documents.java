package dev.servicereport.render;

import dev.servicereport.SharedRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sample report, rendered with the project's theme by the renderer that all tests share. */
final class Documents {

    static final Path THEME = SharedRenderer.ASSETS;
    static final Path SAMPLE = Path.of("src", "test", "resources", "render", "sample", "report.adoc")
            .toAbsolutePath();

    private static final Path GOLDEN = Path.of("src", "test", "resources");
    private static final Pattern IMAGE = Pattern.compile("(?m)^image::(charts/[^\\[]+)\\[");

    private Documents() {}

    /** Renders with the shared renderer. */
    static void render(RenderJob job) throws Exception {
        SharedRenderer.render(job);
    }

    /** Renders a file with the shared renderer. */
    static void render(Path source, Targets targets) throws Exception {
        SharedRenderer.render(job(source, targets));
    }

    /** Renders an AsciiDoc text, which lies in a folder of its own, with the shared renderer. */
    static void render(Path folder, String asciidoc, Targets targets) throws Exception {
        SharedRenderer.render(job(write(folder, asciidoc), targets));
    }

    /** A small document with all that may vary: fonts, an image, a table, references. Its folder has the image. */
    static final String SMALL = """
            = 小さな報告書
            :revdate: 令和8年11月5日
            :toc:

            == 概要

            稼働率は<<t>>のとおり。footnote:[四捨五入しない。]

            .稼働率
            [#t,cols="<2,>1",options="header"]
            |===
            |サービス |稼働率
            |*資産管理* |99.93％
            |===

            image::chart.svg[推移]
            """;

    /** Writes {@link #SMALL} and its image. */
    static Path writeSmall(Path folder) throws IOException {
        Files.copy(SAMPLE.resolveSibling("charts").resolve("availability.svg"), folder.resolve("chart.svg"));
        return write(folder, SMALL);
    }

    /** Copies a document of the golden data; one chart stands in for each of its charts. */
    static Path copyGolden(String document, Path folder) throws IOException {
        String text = Files.readString(GOLDEN.resolve(document + ".adoc"));
        Path chart = SAMPLE.resolveSibling("charts").resolve("availability.svg");
        Files.createDirectories(folder.resolve("charts"));
        for (MatchResult image : IMAGE.matcher(text).results().toList()) {
            Files.copy(chart, folder.resolve(image.group(1)));
        }
        return write(folder, text);
    }

    static RenderJob job(Path source, Targets targets) {
        return new RenderJob("monthly-2026-10", source, THEME, targets);
    }

    static Path write(Path folder, String asciidoc) throws IOException {
        return Files.writeString(folder.resolve("text.adoc"), asciidoc);
    }
}
