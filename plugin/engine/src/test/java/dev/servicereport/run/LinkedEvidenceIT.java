package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.OneRenderer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the matrix leads to what was made, where it was written and in the package for acceptance. */
@OneRenderer
class LinkedEvidenceIT {

    @TempDir
    Path folder;

    @Test
    void everyLinkLeadsToAFile() throws Exception {
        GivenData data = GivenData.in(folder);
        Path contract = data.directory().resolve("contract.yaml");
        data.with(
                        "contract.yaml",
                        Files.readString(contract, StandardCharsets.UTF_8) + "\nrequirements: requirements.csv\n")
                .with("requirements.csv", """
                        clause,title,kind,evidence,answered_by
                        1,体制,document,document:team,責任者
                        2,報告,document,document:monthly-report; document:payment-plan,責任者
                        """)
                .with("team.csv", "id,name,role\nT-1,見本 花子,責任者\n");
        Path output = folder.resolve("output");
        new ReportGenerator(new ReportRequest(data.directory(), output, null, null))
                .documents(
                        DocumentRequest.of(
                                List.of("requirements-matrix", "team", "monthly-report"), List.of("html"), null),
                        line -> {});
        Path page = output.resolve("documents/requirements-matrix/requirements-matrix.html");
        assertThat(links(page))
                .containsExactly("../team/team.html", "../monthly-report/2025-02/monthly-report-2025-02.html");
        assertThat(links(page)).allMatch(link -> Files.exists(page.resolveSibling(link)));
        try (Stream<Path> packed = Files.list(output.resolve("acceptance"))) {
            Path copy = packed.filter(one -> one.toString().endsWith("要件適合表.html"))
                    .findFirst()
                    .orElseThrow();
            assertThat(links(copy)).hasSize(1).allMatch(link -> link.startsWith("./"));
            assertThat(Jsoup.parse(copy.toFile(), "UTF-8").select("span.evidence-of"))
                    .isEmpty();
        }
    }

    /** Names that an address or AsciiDoc could misread, and a hostile one. */
    @Test
    void filesThatAreNamedLieBesideAndAreLinked() throws Exception {
        GivenData data = GivenData.in(folder);
        Path contract = data.directory().resolve("contract.yaml");
        data.with(
                        "contract.yaml",
                        Files.readString(contract, StandardCharsets.UTF_8) + "\nrequirements: requirements.csv\n")
                .with("requirements.csv", """
                        clause,title,kind,evidence,answered_by
                        1,設計,document,file:evidence/設計_a#b & c.txt,責任者
                        2,計画,document,file:evidence/gone.txt,責任者
                        """)
                .with("evidence/設計_a#b & c.txt", "設計\n")
                .with("signed/p&1.txt", "署名済み\n")
                .with("exclusions.csv", """
                        service,from,to,class,reason,noticed_on,approved_by,approved_on,file
                        *,2025-02-16T01:00,2025-02-16T05:00,planned,保守,2025-02-09,課長,2025-02-10,signed/p&1.txt
                        """);
        Path output = folder.resolve("output");
        new ReportGenerator(new ReportRequest(data.directory(), output, null, null))
                .documents(
                        DocumentRequest.of(
                                List.of("requirements-matrix", "exclusion-papers"), List.of("html", "pdf"), null),
                        line -> {});
        for (String page : List.of(
                "documents/requirements-matrix/requirements-matrix.html",
                "documents/exclusion-papers/2025-02/exclusion-papers-2025-02.html",
                "acceptance/20250228_見本市_要件適合表.html")) {
            Document html = Jsoup.parse(output.resolve(page).toFile(), "UTF-8");
            assertThat(html.select("span.file-of")).as(page).isEmpty();
            String link = html.select("a.file-of").attr("href");
            Path linked = output.resolve(page)
                    .resolveSibling(URI.create(link).getPath())
                    .normalize();
            assertThat(linked).as(page).exists();
            assertThat(html.select("a.file-of").text())
                    .as(page)
                    .endsWith(linked.getFileName().toString());
        }
        assertThat(output.resolve("attachments/signed/p&1.txt")).hasContent("署名済み\n");
        assertThat(Files.readString(output.resolve("manifest.json"))).contains("attachments/");
        assertThat(output.resolve("acceptance/attachments/signed")).doesNotExist();
        assertThat(Files.readString(output.resolve("acceptance/SHA256SUMS")))
                .contains("attachments/evidence/設計_a#b & c.txt");
        assertThat(Jsoup.parse(output.resolve("acceptance/index.html").toFile(), "UTF-8")
                        .select("td")
                        .eachText())
                .contains("添付");
    }

    private static List<String> links(Path page) throws Exception {
        Document html = Jsoup.parse(page.toFile(), "UTF-8");
        return html.select("a.evidence-of").eachAttr("href");
    }
}
