package dev.servicereport.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What is sent to a browser. */
final class Reply {

    static final String PDF = "application/pdf";
    static final String HTML = "text/html; charset=utf-8";

    private Reply() {}

    static void notFound(HttpExchange exchange) throws IOException {
        send(exchange, 404, "text/plain", "nothing here".getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'self' data: 'unsafe-inline'; frame-ancestors 'self'");
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }
}
