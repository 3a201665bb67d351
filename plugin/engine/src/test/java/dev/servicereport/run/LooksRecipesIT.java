package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.OneRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipes for looks of one's own in English and Japanese, as they are printed there. */
@OneRenderer
class LooksRecipesIT {

    private static final Path PAGES = Path.of("..", "..", "src", "site", "markdown");
    private static final Path GIVEN = Path.of("src/test/resources/branded");

    @TempDir
    Path folder;

    private static String recipe(String page, String name) throws IOException {
        Pattern block = Pattern.compile("<!-- recipe: " + name + " -->\n```(?:yaml)?\n(.*?)```\n", Pattern.DOTALL);
        return block.matcher(Files.readString(PAGES.resolve(page + ".md")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    /** Another city's data without looks of its own, and with those of the recipe. */
    private Document made(String recipe, String document, @Nullable Path templates) throws Exception {
        Path data = folder.resolve("data");
        try (Stream<Path> files = Files.walk(GIVEN)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(GIVEN.relativize(file).toString()));
            }
        }
        Path contract = data.resolve("contract.yaml");
        String plain = Files.readString(contract);
        Files.writeString(contract, plain.substring(0, plain.indexOf("brand:")) + recipe);
        ReportGenerator run = new ReportGenerator(new ReportRequest(data, folder.resolve("output"), "2025-04", null));
        run.documents(run.request(List.of(document), List.of("html"), templates, null, "council"), line -> {});
        try (Stream<Path> pages = Files.walk(folder.resolve("output/documents"))) {
            Path page = pages.filter(file -> file.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
            return Jsoup.parse(page.toFile());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipes", "ja/recipes"})
    void logo(String page) throws Exception {
        Document made = made(recipe(page, "logo"), "monthly-report", null);
        assertThat(made.select(".brand img").attr("alt")).isEqualTo("架空データ山手株式会社");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipes", "ja/recipes"})
    void colour(String page) throws Exception {
        Document made = made(recipe(page, "colour"), "monthly-report", null);
        assertThat(made.html()).contains("--sr-navy: #00695c;", "--sr-blue: #26867a;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipes", "ja/recipes"})
    void chapter(String page) throws Exception {
        Document made = made(recipe(page, "chapter"), "monthly-report", null);
        assertThat(made.select("h2").eachText()).containsExactly("第1章 停止", "第2章 除外した時間", "第3章 稼働率", "付録A　算定、照合及び注記");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipes", "ja/recipes"})
    void column(String page) throws Exception {
        Document made = made(recipe(page, "column"), "monthly-report", null);
        assertThat(made.select("table:contains(MTTR) th").eachText())
                .contains("MTTR")
                .doesNotContain("最長");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipes", "ja/recipes"})
    void document(String page) throws Exception {
        Path templates = folder.resolve("templates");
        Files.createDirectories(templates.resolve("documents"));
        Files.createDirectories(templates.resolve("images"));
        Files.writeString(templates.resolve("documents/site-plan.adoc"), recipe(page, "document"));
        Files.copy(GIVEN.resolve("images/logo.png"), templates.resolve("images/site.png"));
        Document made = made("", "site-plan", templates);
        assertThat(made.select("img").attr("alt")).isEqualTo("拠点の図");
    }
}
