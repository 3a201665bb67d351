package dev.servicereport.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.servicereport.render.RenderException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows a document in browsers of this machine: only on the loopback interface, only to those who ask for it by its name or number
 * there, only by GET; of files only the page looked at and what lies beside it.
 */
final class PreviewServer implements AutoCloseable {

    private final DocumentPreview document;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
    private final List<OutputStream> listeners = new CopyOnWriteArrayList<>();

    private PreviewServer(DocumentPreview document, HttpServer server) {
        this.document = document;
        this.server = server;
    }

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     */
    static PreviewServer start(DocumentPreview document, int port) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        PreviewServer server = new PreviewServer(document, http);
        http.createContext("/", server::answer);
        http.setExecutor(server.threads);
        http.start();
        return server;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "preview", 2L << 20);
        thread.setDaemon(true);
        return thread;
    }

    /** Where a browser finds it. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** The interface that it listens on. */
    InetAddress listensOn() {
        return server.getAddress().getAddress();
    }

    /** Whether some browser wants to be told of changes. */
    boolean hasListeners() {
        return !listeners.isEmpty();
    }

    /** Tells every browser that there is something new. */
    void changed() {
        byte[] event = ("data: " + document.view().version() + "\n\n").getBytes(StandardCharsets.US_ASCII);
        listeners.removeIf(listener -> !isTold(listener, event));
    }

    private static boolean isTold(OutputStream listener, byte[] event) {
        try {
            listener.write(event);
            listener.flush();
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                Reply.send(exchange, 405, "text/plain", "GET only".getBytes(StandardCharsets.US_ASCII));
            } else if (!isAskedHere(exchange)) {
                Reply.send(exchange, 403, "text/plain", "only by its own address".getBytes(StandardCharsets.US_ASCII));
            } else {
                route(exchange);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Another site that leads its name here is not answered. */
    private boolean isAskedHere(HttpExchange exchange) {
        int port = server.getAddress().getPort();
        String host = exchange.getRequestHeaders().getFirst("Host");
        return ("127.0.0.1:" + port).equals(host) || ("localhost:" + port).equals(host);
    }

    private void route(HttpExchange exchange) throws IOException, InterruptedException {
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/" -> Reply.send(exchange, 200, Reply.HTML, shell());
            case "/state" -> Reply.send(exchange, 200, "application/json", Reply.utf8(ViewJson.of(document.view())));
            case "/choose" -> choose(exchange);
            case "/events" -> listen(exchange);
            case "/document.pdf" -> pdf(exchange);
            default -> PageFile.send(exchange, document.view().shown().page(), path);
        }
    }

    private void choose(HttpExchange exchange) throws IOException, InterruptedException {
        Map<String, String> words = Query.of(exchange);
        String kind = words.getOrDefault("kind", document.view().shown().kind());
        Choice choice = new Choice(Query.month(words.getOrDefault("month", "")), kind, words.get("document"));
        synchronized (document) {
            document.choose(choice);
        }
        changed();
        Reply.send(exchange, 200, "application/json", Reply.utf8(ViewJson.of(document.view())));
    }

    /** Stays open until the browser leaves. */
    private void listen(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OutputStream events = exchange.getResponseBody();
        events.write(": here\n\n".getBytes(StandardCharsets.US_ASCII));
        events.flush();
        listeners.add(events);
        while (listeners.contains(events)) {
            Thread.sleep(1000);
        }
    }

    private void pdf(HttpExchange exchange) throws IOException, InterruptedException {
        try {
            Optional<Path> pdf;
            synchronized (document) {
                pdf = document.pdf();
            }
            if (pdf.isPresent()) {
                Reply.send(exchange, 200, Reply.PDF, Files.readAllBytes(pdf.get()));
            } else {
                Reply.notFound(exchange);
            }
        } catch (RenderException failed) {
            Reply.send(exchange, 409, "text/plain; charset=utf-8", Reply.utf8(String.join("\n", failed.complaints())));
        }
    }

    private static byte[] shell() throws IOException {
        try (InputStream page = PreviewServer.class.getResourceAsStream("preview.html")) {
            if (page == null) {
                throw new IOException("the engine lacks its file preview.html");
            }
            return page.readAllBytes();
        }
    }

    @Override
    public void close() {
        listeners.clear();
        server.stop(0);
        threads.shutdownNow();
    }
}
