package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.OneRenderer;
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
class LinkedEvidenceTest {

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

    private static List<String> links(Path page) throws Exception {
        Document html = Jsoup.parse(page.toFile(), "UTF-8");
        return html.select("a.evidence-of").eachAttr("href");
    }
}
