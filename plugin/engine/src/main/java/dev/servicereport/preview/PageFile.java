package dev.servicereport.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that a browser may have: the page looked at and what lies beside it. */
final class PageFile {

    private static final Map<String, String> TYPES = Map.of(
            "html", Reply.HTML,
            "svg", "image/svg+xml",
            "png", "image/png",
            "css", "text/css; charset=utf-8",
            "pdf", Reply.PDF);

    private PageFile() {}

    /** The page looked at is {@code /page/NAME.html}; beside it lie its charts. */
    static void send(HttpExchange exchange, @Nullable Path page, String path) throws IOException {
        Path folder = page == null ? null : page.getParent();
        if (folder == null || !path.startsWith("/page/")) {
            Reply.notFound(exchange);
            return;
        }
        Path file = path.equals("/page/") && page != null
                ? page
                : folder.resolve(path.substring("/page/".length())).normalize();
        String name = file.getFileName().toString();
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !file.startsWith(folder) || !Files.isRegularFile(file)) {
            Reply.notFound(exchange);
        } else {
            Reply.send(exchange, 200, type, Files.readAllBytes(file));
        }
    }
}
