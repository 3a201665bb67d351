package dev.servicereport.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.SharedRenderer;
import dev.servicereport.documents.Catalogue;
import dev.servicereport.wording.Texts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsIT {

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
                .content(StandardCharsets.UTF_8)
                .startsWith(":root {")
                .contains("--sr-navy: #1f3a5f;")
                .endsWith(Files.readString(SharedRenderer.ASSETS.resolve("style/service-report.css")));
    }

    @Test
    void aValueOfTheUsersOwnGoesIntoThemeAndStyleAndTheOthersStay() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own/theme"));
        Files.writeString(
                own.resolve("values-theme.yml"), "value:\n  navy: '004D40'  # ours\n", StandardCharsets.UTF_8);

        Assets assets = Assets.unpack(folder.resolve("assets"), folder.resolve("own"));

        assertThat(assets.values().values()).containsEntry("navy", "004D40").containsEntry("red", "9B1C1C");
        assertThat(assets.styleSheet()).content().contains("--sr-navy: #004d40;", "--sr-red: #9b1c1c;");
        assertThat(assets.folder().resolve("theme/values-theme.yml"))
                .content()
                .contains("  navy: '004D40'\n", "  red: '9B1C1C'\n");
    }

    @Test
    void aSentenceOfTheUsersOwnIsSaidAndTheOthersStay() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own/templates"));
        Files.writeString(own.resolve("texts.properties"), "front.same = 前月と同じ\n", StandardCharsets.UTF_8);

        Texts texts =
                Assets.unpack(folder.resolve("assets"), folder.resolve("own")).texts();

        assertThat(texts.say("front.same")).isEqualTo("前月と同じ");
        assertThat(texts.say("plan.due-last-day")).isEqualTo("末日");
        assertThat(OwnFiles.unused(folder.resolve("own"))).isEmpty();
    }

    @Test
    void aSentenceThatNobodySaysIsNamed() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own/templates"));
        Files.writeString(own.resolve("texts.properties"), "front.sama = 前月と同じ\n", StandardCharsets.UTF_8);
        Assets assets = Assets.unpack(folder.resolve("assets"), folder.resolve("own"));

        assertThatThrownBy(assets::texts)
                .isInstanceOf(TemplateFault.class)
                .hasMessage("templates/texts.properties:1: found 'front.sama',"
                        + " expected a key of the bundled texts.properties; did you mean 'front.same'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "templates/texts.properties",
                "templates/monthly-report.adoc",
                "documents/own.adoc",
                "theme/values-theme.yml",
                "style/service-report.css"
            })
    void aFileOfAnotherEncodingIsNamedWithItsLine(String name) throws Exception {
        Path file = folder.resolve("own").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# ours\n# 前月と同じ\n", Charset.forName("windows-31j"));

        assertThatThrownBy(() -> Assets.unpack(folder.resolve("assets"), folder.resolve("own")))
                .isInstanceOf(TemplateFault.class)
                .hasMessage(name + ":2: found bytes that are no UTF-8, expected a file in UTF-8")
                .extracting(fault -> ((TemplateFault) fault).hint())
                .isEqualTo("ファイルの文字コードが UTF-8 ではありません。UTF-8 で保存してください。");
    }

    @Test
    void theMarkThatAnEditorPutsBeforeAFileIsNoPartOfIt() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own/templates"));
        Files.writeString(own.resolve("texts.properties"), "\uFEFFfront.same = 前月と同じ\n", StandardCharsets.UTF_8);
        Files.writeString(own.resolve("monthly-report.adoc"), "\uFEFF= 当市の報告書\n", StandardCharsets.UTF_8);

        Assets assets = Assets.unpack(folder.resolve("assets"), folder.resolve("own"));

        assertThat(assets.texts().say("front.same")).isEqualTo("前月と同じ");
        assertThat(assets.templates().resolve("monthly-report.adoc")).hasContent("= 当市の報告書\n");
    }

    @Test
    void aLineWithoutAValueIsNamed() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own/theme"));
        Files.writeString(own.resolve("values-theme.yml"), "value:\n  navy: blue\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Assets.unpack(folder.resolve("assets"), folder.resolve("own")))
                .isInstanceOf(TemplateFault.class)
                .hasMessage(
                        "theme/values-theme.yml:2: found 'navy: blue', expected a name and a colour like '1F3A5F' in quotes,"
                                + " or a whole number");
    }

    /** PDFs, pages and charts take their colours from one file. */
    @Test
    void noOtherFileNamesAColour() throws Exception {
        for (String name :
                List.of("style/service-report.css", "theme/service-report-theme.yml", "theme/form-theme.yml")) {
            assertThat(Files.readString(SharedRenderer.ASSETS.resolve(name)))
                    .as(name)
                    .doesNotContainPattern("color: [0-9A-Fa-f]{6}|#[0-9a-fA-F]{3,6}\\b(?=[;,)])");
        }
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
