package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.OneRenderer;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.render.Conformance;
import dev.servicereport.render.Structure;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another city with 99.5 %, no clauses, and a contractor with colours, a logo, chapters and columns of its own. */
@OneRenderer
class BrandedDocumentsIT {

    private static final Path GIVEN = Path.of("src/test/resources/branded");

    @TempDir
    Path folder;

    private Path data;
    private Path output;

    @BeforeEach
    void copy() throws IOException {
        data = folder.resolve("data");
        output = folder.resolve("output");
        try (Stream<Path> files = Files.walk(GIVEN)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(GIVEN.relativize(file).toString()));
            }
        }
    }

    private Outcome documents(List<String> documents, List<String> formats, Path templates) throws Exception {
        return new ReportGenerator(new ReportRequest(data, output, "2025-04", null))
                .documents(DocumentRequest.of(documents, formats, templates), line -> {});
    }

    private Document page() throws IOException {
        return Jsoup.parse(output.resolve("documents/monthly-report/2025-04/monthly-report-2025-04.html")
                .toFile());
    }

    private void contract(String old, String other) throws IOException {
        Path contract = data.resolve("contract.yaml");
        Files.writeString(contract, Files.readString(contract).replace(old, other));
    }

    @Test
    void haveLogoColourChaptersAndColumnsAndConform() throws Exception {
        documents(List.of("monthly-report", "sla-method"), List.of("html", "pdf"), null);
        Document page = page();
        assertThat(page.select("header .brand img").attr("alt")).isEqualTo("架空データ山手株式会社");
        assertThat(page.select("header .brand img").attr("src")).startsWith("data:image/png;base64,");
        assertThat(page.select("header .brand span").text()).isEqualTo("架空データ山手株式会社　運用センター　電話 000-000-0000");
        assertThat(page.html())
                .contains("--sr-navy: #5b2a86;", "--sr-blue: #8a5bb5;")
                .doesNotContain("#1f3a5f");
        assertThat(page.select("h2").eachText()).containsExactly("第1章 停止", "第2章 除外した時間", "第3章 稼働率", "付録A　算定、照合及び注記");
        assertThat(page.select("table:contains(MTTR) th").eachText())
                .contains("回数", "MTTR")
                .doesNotContain("最長");
        Path pdf = output.resolve("documents/monthly-report/2025-04/monthly-report-2025-04.pdf");
        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(Structure.of(pdf).lines()).anyMatch(line -> line.contains("Figure") && line.contains("架空データ山手株式会社"));
        assertThat(Conformance.faults(output.resolve("documents/sla-method/sla-method.pdf")))
                .isEmpty();
        assertThat(Files.readString(output.resolve("documents/monthly-report/2025-04/charts/allowance-bar.svg"))
                        .toLowerCase(java.util.Locale.ROOT))
                .contains("rgb(138,91,181)")
                .doesNotContain("rgb(43,108,176)");
        assertThat(output.resolve("manifest.json")).content().contains("images/logo.png");
    }

    @Test
    void slidesHaveThemToo() throws Exception {
        documents(List.of("council-briefing"), List.of("pptx"), null);
        try (ZipFile slides = new ZipFile(
                output.resolve("briefing/council-briefing-2025.pptx").toFile())) {
            assertThat(text(slides, "ppt/slides/slide1.xml")).contains("5B2A86", "descr=\"架空データ山手株式会社\"");
            assertThat(text(slides, "ppt/theme/theme1.xml"))
                    .contains("5B2A86", "8A5BB5")
                    .doesNotContain("1F3A5F");
        }
    }

    private static String text(ZipFile file, String entry) throws IOException {
        return new String(file.getInputStream(file.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A camera's places and names, and what is transparent, stay behind. */
    @Test
    void aLogoAsJpegIsShownAsWell() throws Exception {
        BufferedImage grey = new BufferedImage(200, 50, BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(grey, "jpeg", data.resolve("images/logo.jpg").toFile());
        contract("images/logo.png", "images/logo.jpg");
        Files.delete(data.resolve("images/logo.png"));
        documents(List.of("monthly-report"), List.of("pdf"), null);
        assertThat(Conformance.faults(output.resolve("documents/monthly-report/2025-04/monthly-report-2025-04.pdf")))
                .isEmpty();
    }

    @Test
    void aVerdictIsNeverInARedOfOnesOwn() throws Exception {
        contract("5B2A86", "8B1A1A");
        documents(List.of("monthly-report"), List.of("html"), null);
        assertThat(page().html()).contains("--sr-navy: #8b1a1a;", "--sr-kept: #1a1a1a;");
    }

    private List<String> faults() {
        return Assertions.catchThrowableOfType(
                        BadInputException.class,
                        () -> new ReportGenerator(new ReportRequest(data, output, "2025-04", null)).figures())
                .problems()
                .stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    @Test
    void aLogoThatIsNotThereNamesTheNearest() throws Exception {
        contract("images/logo.png", "images/lgo.png");
        assertThat(faults())
                .containsExactly(
                        "contract.yaml:13 [brand.logo.file]: found 'images/lgo.png', expected a file in the data"
                                + " folder (ファイルがありません。'logo.png' のことですか)");
    }

    @Test
    void aLogoOutsideOfTheDataIsRefusedAlsoByALink() throws Exception {
        contract("images/logo.png", "../logo.png");
        assertThat(faults())
                .containsExactly(
                        "contract.yaml:13 [brand.logo.file]: found '../logo.png', expected a path inside the data"
                                + " folder, like images/logo.png (データフォルダーの外のファイルは指定できません)");
        contract("../logo.png", "images/link.png");
        Path outside = Files.copy(data.resolve("images/logo.png"), folder.resolve("outside.png"));
        Files.createSymbolicLink(data.resolve("images/link.png"), outside);
        assertThat(faults()).anyMatch(fault -> fault.contains("a link that leads out of the data folder"));
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefused() throws Exception {
        Path logo = data.resolve("images/logo.png");
        Files.writeString(logo, "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>");
        assertThat(faults())
                .anyMatch(fault -> fault.contains("found 'no PNG or JPEG', expected a picture as PNG or JPEG"));
        ImageIO.write(new BufferedImage(2401, 40, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        assertThat(faults())
                .anyMatch(fault -> fault.contains(
                        "found '2401 × 40 pixels', expected a picture from 40 × 40 to 2400 × 800 pixels"));
        Files.write(logo, new byte[1_048_577]);
        assertThat(faults())
                .anyMatch(fault -> fault.contains("found '1048577 bytes', expected a picture of at most 1 MiB"));
    }

    @Test
    void aDamagedLogoIsToldAndNothingIsWritten() throws Exception {
        Path logo = data.resolve("images/logo.png");
        byte[] picture = Files.readAllBytes(logo);
        java.util.Arrays.fill(picture, 60, picture.length, (byte) 0);
        Files.write(logo, picture);
        assertThat(Assertions.catchThrowableOfType(
                        BadInputException.class, () -> documents(List.of("monthly-report"), List.of("adoc"), null)))
                .hasMessageContaining("images/logo.png: found 'a damaged picture'");
        assertThat(output.resolve("documents")).doesNotExist();
    }

    @Test
    void aTemplateOfOnesOwnThatKnowsNoChaptersOrColumnsIsRefused() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own/templates"));
        Files.writeString(own.resolve("monthly-report.adoc"), "= ${head.title}\n\n本文\n");
        assertThat(Assertions.catchThrowableOfType(
                        TemplateFault.class,
                        () -> documents(List.of("monthly-report"), List.of("adoc"), folder.resolve("own"))))
                .hasMessageContaining(
                        "monthly-report.adoc: found no list of 'chapters', no column 'services.longest', expected");
    }

    /** The bundled parts of the report lie beside it, but it does not include them. */
    @Test
    void aTemplateInOneFileWithoutTheColumnIsRefused() throws Exception {
        contract("chapters: [stops, exclusions, availability]\n", "");
        Path own = Files.createDirectories(folder.resolve("own/templates"));
        Files.writeString(own.resolve("monthly-report.adoc"), "= ${head.title}\n\n本文\n");
        assertThat(Assertions.catchThrowableOfType(
                        TemplateFault.class,
                        () -> documents(List.of("monthly-report"), List.of("adoc"), folder.resolve("own"))))
                .hasMessageContaining("monthly-report.adoc: found no column 'services.longest', expected");
    }

    @Test
    void aTemplateThatIncludesItsColumnFromElsewhereIsFollowed() throws Exception {
        contract("chapters: [stops, exclusions, availability]\n", "");
        Path own = Files.createDirectories(folder.resolve("own/templates/city")).getParent();
        Files.writeString(own.resolve("monthly-report.adoc"), "= ${head.title}\n\n<#include \"city/table.adoc\">\n");
        Files.writeString(own.resolve("city/table.adoc"), """
                <@table name="services" columns="service! longest">
                [cols="1,1"]
                |===
                |予約
                |消える
                |===
                </@table>
                """);
        documents(List.of("monthly-report"), List.of("adoc"), folder.resolve("own"));
        assertThat(output.resolve("documents/monthly-report/2025-04/monthly-report-2025-04.adoc"))
                .content()
                .contains("|予約")
                .doesNotContain("消える");
    }

    @Test
    void picturesBesideTemplatesAreShownInDocumentsOfOnesOwn() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own/documents")).getParent();
        Files.createDirectories(own.resolve("images/map"));
        Files.copy(data.resolve("images/logo.png"), own.resolve("images/map/site.png"));
        Path template = Files.writeString(own.resolve("documents/site.adoc"), """
                ---
                id: site
                title: 拠点図
                period: once
                ---
                = ${head.title}
                :lang: ja

                image::images/map/site.png[拠点の図,pdfwidth=60%]
                """);
        new ReportGenerator(new ReportRequest(data, output, "2025-04", null))
                .documents(
                        new ReportGenerator(new ReportRequest(data, output, null, null))
                                .request(List.of("site"), List.of("html", "pdf"), own, null, "council")
                                .withFragments(),
                        line -> {});
        Path place = output.resolve("documents/site");
        assertThat(Conformance.faults(place.resolve("site.pdf"))).isEmpty();
        assertThat(Structure.of(place.resolve("site.pdf")).lines()).anyMatch(line -> line.contains("拠点の図"));
        assertThat(place.resolve("site.html"))
                .content()
                .contains("alt=\"拠点の図\"")
                .doesNotContain("src=\"images");
        assertThat(place.resolve("site.fragment.html"))
                .content()
                .contains("alt=\"拠点の図\"")
                .doesNotContain("src=\"images");
        Files.writeString(template, Files.readString(template).replace("map/site.png", "../theme/x.png"));
        assertThat(Assertions.catchThrowableOfType(
                        TemplateFault.class, () -> documents(List.of(), List.of("adoc"), own)))
                .hasMessageContaining("documents/site.adoc: found no picture 'images/../theme/x.png'");
        Files.writeString(template, Files.readString(template).replace("../theme/x.png", "map/sit.png"));
        assertThat(Assertions.catchThrowableOfType(
                        TemplateFault.class, () -> documents(List.of(), List.of("adoc"), own)))
                .hasMessageContaining("did you mean 'images/map/site.png'?");
    }
}
