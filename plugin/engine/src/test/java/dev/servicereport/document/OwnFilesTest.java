package dev.servicereport.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files in a user's folder of templates. */
class OwnFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatReplacesNothingIsAnErrorWithTheNearestName() throws Exception {
        with("templates/montly-report.adoc", "= 報告書\n");
        with("ledger.adoc", "= 簿冊\n");
        with("old/2024年度の控え.txt", "");
        assertThat(OwnFiles.unused(folder))
                .extracting(Problem::toString)
                .containsExactly(
                        "service-report.templateDirectory: found 'ledger.adoc', expected the name of a bundled file, or one that"
                                + " another template includes; did you mean 'templates/form/ledger.adoc'?"
                                + " (同梱のどのファイルの代わりにもなりません。「templates/form/ledger.adoc」ではありませんか)",
                        "service-report.templateDirectory: found 'old/2024年度の控え.txt', expected the name of a bundled file, or"
                                + " one that another template includes (同梱のどのファイルの代わりにもなりません。名前と置き場所を確かめてください)",
                        "service-report.templateDirectory: found 'templates/montly-report.adoc', expected the name of a bundled"
                                + " file, or one that another template includes; did you mean 'templates/monthly-report.adoc'?"
                                + " (同梱のどのファイルの代わりにもなりません。「templates/monthly-report.adoc」ではありませんか)");
    }

    /** What lies in it would be left out, and a change of it would go unnoticed. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToAFolderIsAnErrorAndOneToAFileIsNot() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.createSymbolicLink(own.resolve("images"), elsewhere);
        Files.createDirectory(own.resolve("style"));
        Files.createSymbolicLink(
                own.resolve("style/service-report.css"), Files.writeString(elsewhere.resolve("our.css"), ""));
        assertThat(OwnFiles.unused(own))
                .extracting(Problem::toString)
                .containsExactly(
                        "service-report.templateDirectory: found 'images, a link to a folder', expected the folder itself, or links"
                                + " to its files (フォルダーへのリンクの中は読みません。フォルダーごと写してください)");
    }

    @Test
    void whatReplacesABundledFileIsFineAndWhatBelongsBesideIsToo() throws Exception {
        with("templates/monthly-report.adoc", "= 報告書\n");
        with("style/service-report.css", "");
        with("README.md", "");
        with("templates/README", "");
        with("templates/.monthly-report.adoc.swp", "");
        with(".git/config", "");
        with("images/crest.svg", "");
        with("documents/cover.adoc", "");
        assertThat(OwnFiles.unused(folder)).isEmpty();
    }

    @Test
    void whatAnotherOfThemNamesIsFine() throws Exception {
        with("templates/form/team.adoc", """
                <#import "_form.adoc" as form>
                <#include '/city/head.adoc'>
                :pdf-theme: city
                """);
        with("templates/city/head.adoc", "<#import \"../parts-of-ours.adoc\" as parts>\n");
        with("templates/parts-of-ours.adoc", "");
        with("theme/city-theme.yml", "extends: base-of-ours\nfont:\n  catalog: { Ours: { normal: Ours.ttf } }\n");
        with("theme/base-of-ours-theme.yml", "extends: form\n");
        with("fonts/Ours.ttf", "");
        assertThat(OwnFiles.unused(folder)).isEmpty();
    }

    @Test
    void whatOnlyAFileThatReplacesNothingNamesDoesNothingEither() throws Exception {
        with("templates/mine.adoc", "<#include \"part.adoc\">\n");
        with("templates/part.adoc", "");
        assertThat(OwnFiles.unused(folder))
                .extracting(Problem::found)
                .containsExactly("templates/mine.adoc", "templates/part.adoc");
    }

    private void with(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
