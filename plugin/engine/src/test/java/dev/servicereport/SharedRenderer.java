package dev.servicereport;

import dev.servicereport.render.ReadyRenderer;
import dev.servicereport.render.RenderJob;
import dev.servicereport.render.Renderer;
import dev.servicereport.render.Targets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One renderer for all tests, for starting one takes seconds. */
public final class SharedRenderer {

    /** The folder of the bundled templates, theme, style sheet and fonts. */
    public static final Path ASSETS =
            Path.of("..", "..", "asciidoc").toAbsolutePath().normalize();

    private static final Renderer RENDERER = ReadyRenderer.start(true, line -> {
        throw new AssertionError(line);
    });

    private SharedRenderer() {}

    /** The renderer itself, which nobody closes. */
    public static Renderer lent() {
        return RENDERER;
    }

    /** Renders a document. */
    public static void render(RenderJob job) throws Exception {
        RENDERER.render(job);
    }

    /** Renders a file with the bundled theme. */
    public static void render(Path source, Targets targets) throws Exception {
        render(new RenderJob("test", source, ASSETS, targets));
    }

    /** AsciiDoc as a page of HTML; the folder may hold images. */
    public static Document html(Path folder, String asciidoc) throws Exception {
        Path source = Files.writeString(folder.resolve("test.adoc"), asciidoc, StandardCharsets.UTF_8);
        Path page = folder.resolve("test.html");
        render(source, Targets.page(page));
        return Jsoup.parse(page.toFile(), "UTF-8");
    }
}
