package dev.servicereport.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.SharedRenderer;
import dev.servicereport.documents.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

    @TempDir
    Path folder;

    @Test
    void bundlesEveryFileOfTheFolder() throws Exception {
        assertThat(Assets.bundled())
                .containsExactlyElementsOf(files(SharedRenderer.ASSETS).stream()
                        .filter(name -> !name.endsWith("README.md"))
                        .toList());
    }

    @Test
    void bundlesATemplateForEachDocument() throws Exception {
        assertThat(Assets.bundled())
                .containsAll(Catalogue.all().stream()
                        .map(kind -> "templates/" + kind.template())
                        .toList());
    }

    @Test
    void unpacksTheBundledFiles() throws Exception {
        Assets assets = Assets.unpack(folder.resolve("assets"), null);
        assertThat(files(assets.folder())).containsExactlyElementsOf(Assets.bundled());
        assertThat(assets.templates().resolve("monthly-report.adoc"))
                .hasSameBinaryContentAs(SharedRenderer.ASSETS.resolve("templates/monthly-report.adoc"));
    }

    @Test
    void takesTheUsersOwnFilesInPlaceOfTheBundledOnesAndBesideThem() throws Exception {
        Path own = folder.resolve("own/templates");
        Files.createDirectories(own);
        Files.writeString(own.resolve("monthly-report.adoc"), "= 当市の報告書\n", StandardCharsets.UTF_8);
        Files.writeString(own.resolve("part.adoc"), "部品\n", StandardCharsets.UTF_8);
        Assets assets = Assets.unpack(folder.resolve("assets"), folder.resolve("own"));
        assertThat(assets.templates().resolve("monthly-report.adoc")).hasContent("= 当市の報告書\n");
        assertThat(assets.templates().resolve("part.adoc")).hasContent("部品\n");
        assertThat(assets.folder().resolve("style/service-report.css"))
                .hasSameBinaryContentAs(SharedRenderer.ASSETS.resolve("style/service-report.css"));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
