package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@MojoTest
class LanguageMojoTest {

    private static final String PROJECT = "target/mojo-tests/language";
    private static final String POM = "<project></project>";
    private static final String SITE = PROJECT + "/target/site";

    /** As the skin begins a page. */
    private static final String PAGE = """
            <!DOCTYPE html>

            <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
              <head><title>年次報告書</title></head>
              <body><p lang="en">He wrote &lt;html lang="en"&gt;.</p></body>
            </html>
            """;

    @BeforeEach
    void makeSite() throws IOException {
        Files.createDirectories(Path.of(SITE, "below"));
        Files.writeString(Path.of(SITE, "index.html"), PAGE);
        Files.writeString(Path.of(SITE, "below/page.html"), PAGE);
        Files.writeString(Path.of(SITE, "other.html"), PAGE.replaceFirst("lang=\"en\"", "lang=\"fr\""));
        Files.writeString(Path.of(SITE, "notes.txt"), PAGE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Basedir(PROJECT)
    @InjectMojo(goal = "language", pom = POM)
    @MojoParameter(name = "siteDirectory", value = "target/linked")
    void aSiteThatIsALinkIsTheFolderItLeadsTo(LanguageMojo goal) throws Exception {
        Path link = Path.of(PROJECT, "target/linked");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of("site"));
        goal.execute();
        assertThat(Path.of(SITE, "below/page.html")).content().contains("lang=\"ja\"");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "language", pom = POM)
    @MojoParameter(name = "siteDirectory", value = "target/site")
    void aPageThatSaysEnglishSaysJapanese(LanguageMojo goal) throws Exception {
        goal.execute();
        String expected = PAGE.replaceFirst("lang=\"en\"", "lang=\"ja\"");

        assertThat(Path.of(SITE, "index.html")).hasContent(expected);
        assertThat(Path.of(SITE, "below/page.html")).hasContent(expected);
        assertThat(Path.of(SITE, "other.html"))
                .content()
                .contains("lang=\"fr\"")
                .doesNotContain("lang=\"ja\"");
        assertThat(Path.of(SITE, "notes.txt")).hasContent(PAGE);
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "language", pom = POM)
    @MojoParameter(name = "siteDirectory", value = "target/site")
    void aPageInAnotherEncodingIsLeft(LanguageMojo goal) throws Exception {
        byte[] other = PAGE.getBytes("Shift_JIS");
        Files.write(Path.of(SITE, "index.html"), other);
        goal.execute();

        assertThat(Path.of(SITE, "index.html")).hasBinaryContent(other);
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "language", pom = POM)
    @MojoParameter(name = "siteDirectory", value = "target/none")
    void aSiteThatIsNotThereHasNoPages(LanguageMojo goal) throws Exception {
        goal.execute();

        assertThat(Path.of(PROJECT, "target/none")).doesNotExist();
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "language", pom = POM)
    @MojoParameter(name = "siteDirectory", value = "target/site")
    @MojoParameter(name = "language", value = "Japanese\"")
    void whatIsNoLanguageIsRefused(LanguageMojo goal) throws Exception {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("expected a language like ja");
        assertThat(Path.of(SITE, "index.html")).hasContent(PAGE);
    }
}
