package dev.servicereport.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.GivenData;
import dev.servicereport.SharedRenderer;
import dev.servicereport.render.RenderException;
import dev.servicereport.render.RenderJob;
import dev.servicereport.render.Renderer;
import dev.servicereport.run.ReportRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewServerIT {

    private static final Renderer SHARED = new Renderer() {
        @Override
        public void render(RenderJob job) throws RenderException, InterruptedException {
            try {
                SharedRenderer.render(job);
            } catch (RenderException | InterruptedException | RuntimeException told) {
                throw told;
            } catch (Exception impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        public void close() {}
    };

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private GivenData data;
    private Path own;
    private DocumentPreview document;
    private PreviewServer server;

    @BeforeEach
    void start() throws Exception {
        data = GivenData.in(Files.createDirectories(folder.resolve("project")));
        own = Files.createDirectories(folder.resolve("own/templates")).getParent();
        template("= 市の報告\n\n${report.cover.client}、第一稿\n");
        Files.writeString(folder.resolve("secret.html"), "secret");
        ReportRequest request = new ReportRequest(data.directory(), folder.resolve("preview"), null, null);
        document = new DocumentPreview(request, own, null, folder.resolve("preview"), SHARED, "monthly-report");
        document.make(true);
        server = PreviewServer.start(document, 0);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void showsThePageAndWhatElseThereIs() throws Exception {
        assertThat(get("").body()).contains("<html lang=\"ja\">", "EventSource");
        assertThat(page()).contains("見本市、第一稿");
        JsonNode state = state();
        assertThat(state.get("month").asText()).isEqualTo("2025-02");
        assertThat(state.get("document").asText()).isEqualTo("monthly-report-2025-02");
        assertThat(state.get("kinds").findValuesAsText("id")).contains("annual-report", "sla-method");
    }

    @Test
    void aChangedTemplateIsShown() throws Exception {
        template("= 市の報告\n\n${report.cover.client}、第二稿\n");
        document.make(false);
        assertThat(page()).contains("見本市、第二稿");
    }

    @Test
    void changedDataAreShown() throws Exception {
        data.with(
                "contract.yaml",
                Files.readString(data.directory().resolve("contract.yaml")).replace("見本市", "別の市"));
        document.make(true);
        assertThat(page()).contains("別の市、第一稿");
    }

    @Test
    void aFaultStandsAboveTheLastGoodPage() throws Exception {
        template("= 市の報告\n\n${report.cover.cleint}\n");
        document.make(false);
        assertThat(state().get("faults").get(0).asText())
                .isEqualTo(
                        "monthly-report.adoc:3:3: found no value for 'report.cover.cleint', expected the name of a value that there is\nその名前の値はありません。テンプレートを直してください。");
        assertThat(page()).contains("見本市、第一稿");
        template("= 市の報告\n\n直した\n");
        document.make(false);
        assertThat(state().get("faults")).isEmpty();
        assertThat(page()).contains("直した");
    }

    @Test
    void everyFaultOfTheDataIsTold() throws Exception {
        data.broken();
        document.make(true);
        assertThat(state().get("faults")).hasSize(3);
        assertThat(state().get("hasPage").asBoolean()).isTrue();
    }

    @Test
    void aTemplateThatReplacesNothingIsTold() throws Exception {
        Files.writeString(own.resolve("templates/montly-report.adoc"), "= x\n");
        document.make(false);
        assertThat(state().get("faults").get(0).asText()).contains("did you mean 'templates/monthly-report.adoc'?");
    }

    @Test
    void anotherDocumentCanBeChosen() throws Exception {
        JsonNode chosen = json(get("choose?kind=sla-method&month=2025-02"));
        assertThat(chosen.get("document").asText()).isEqualTo("sla-method");
        assertThat(page()).contains("SLAモニタリング実施方法");
    }

    @Test
    void anOwnDocumentCanBeChosen() throws Exception {
        Files.createDirectories(own.resolve("documents"));
        Files.writeString(
                own.resolve("documents/short.adoc"),
                "---\nid: short-report\ntitle: 速報\nperiod: month\n---\n= ${head.title}\n");

        JsonNode chosen = json(get("choose?kind=short-report&month=2025-02"));

        assertThat(chosen.get("faults")).isEmpty();
        assertThat(chosen.get("document").asText()).isEqualTo("short-report-2025-02");
        assertThat(page()).contains("速報");
    }

    @Test
    void thePdfIsMadeOnRequest() throws Exception {
        HttpResponse<byte[]> pdf = client.send(request("document.pdf"), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
    }

    @Test
    void tellsBrowsersOfChanges() throws Exception {
        try (InputStream events = client.send(request("events"), HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8));
            assertThat(lines.readLine()).isEqualTo(": here");
            assertThat(lines.readLine()).isEmpty();
            waitForListener();
            document.make(false);
            server.changed();
            assertThat(lines.readLine()).isEqualTo("data: 2");
        }
    }

    /** The answer's head is on its way before the server knows of the listener. */
    private void waitForListener() throws InterruptedException {
        for (int i = 0; i < 100 && !server.hasListeners(); i++) {
            Thread.sleep(20);
        }
    }

    @Test
    void nothingElseIsServed() throws Exception {
        assertThat(get("page/../../../secret.html").statusCode()).isEqualTo(404);
        assertThat(get("page/%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret.html").statusCode())
                .isEqualTo(404);
        assertThat(get("page/monthly-report-2025-02.adoc").statusCode()).isEqualTo(404);
        assertThat(get("etc/passwd").statusCode()).isEqualTo(404);
        assertThat(get("page//etc/passwd").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyGetIsAnswered() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(URI.create(server.address() + "choose?kind=sla-method"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    /** As when a page of another site has its own name lead to this machine. */
    @Test
    void anotherNameIsNotAnswered() throws Exception {
        int port = URI.create(server.address()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET /state HTTP/1.1\r\nHost: example.org:" + port + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void listensOnTheLoopbackAddressOnly() {
        assertThat(server.address()).startsWith("http://127.0.0.1:");
        assertThat(server.listensOn().isLoopbackAddress()).isTrue();
    }

    private void template(String text) throws IOException {
        Files.writeString(own.resolve("templates/monthly-report.adoc"), text);
    }

    private String page() throws Exception {
        return Jsoup.parse(get("page/").body()).text();
    }

    private JsonNode state() throws Exception {
        return json(get("state"));
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path)).build();
    }
}
