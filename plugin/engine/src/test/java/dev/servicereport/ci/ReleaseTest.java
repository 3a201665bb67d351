package dev.servicereport.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What is needed to publish a version; {@code .ci/release} itself is a step of the workflow {@code build}. */
class ReleaseTest {

    private static final String CHANGELOG = """
            # Changelog

            ## [Unreleased]

            - Next.

            ## [1.0.0] - 2027-04-01

            ### Added

            - First.


            - Second.

            ## [0.9.0] - 2027-01-01

            - Old.
            """;

    @TempDir
    private Path place;

    private CiFolder.End notes(String words) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        CiFolder checkout = new CiFolder(place, place.resolve("tools"));
        Files.writeString(place.resolve("CHANGELOG.md"), CHANGELOG);
        Path script = place.resolve(".ci/release-notes");
        Files.createDirectories(script.getParent());
        Files.copy(Path.of("../../.ci/release-notes"), script);
        List<String> command = List.of("bash", "-e", "-c");
        CiJob.Shell shell = new CiJob.Shell(command, "bash .ci/release-notes " + words, CiJob.Role.STEP);
        return checkout.run(new CiJob(Map.of(), List.of(shell)), Map.of());
    }

    @Test
    void theNotesAreThePartOfTheChangelogAboutThatVersion() throws Exception {
        assertThat(notes("1.0.0")).isEqualTo(new CiFolder.End(true, "### Added\n\n- First.\n\n- Second.\n\n"));
    }

    @Test
    void theNotesOfAVersionThatIsNotNamedAreWhatIsNotReleased() throws Exception {
        assertThat(notes("1.0.1")).isEqualTo(new CiFolder.End(true, "- Next.\n\n"));
    }

    @Test
    void theNotesNeedAVersion() throws Exception {
        assertThat(notes("").passed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "organization/name",
                "scm/connection",
                "scm/developerConnection",
                "scm/url",
                "issueManagement/url",
                "inceptionYear"
            })
    void thePomSaysWhatMavenCentralAsksFor(String element) throws Exception {
        assertThat(text("../../pom.xml", element)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../pom.xml", "../engine/pom.xml", "../maven/pom.xml"})
    void eachModuleHasItsNameAndTheRestFromItsParent(String pom) throws Exception {
        assertThat(text(pom, "name")).isNotBlank();
        assertThat(text(pom, "parent/groupId")).isEqualTo("dev.servicereport");
        assertThat(text(pom, "url") + text(pom, "scm/url") + text(pom, "licenses"))
                .isEmpty();
    }

    private static String text(String pom, String element) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of(pom).toFile());
        return XPathFactory.newInstance()
                .newXPath()
                .evaluate("/project/" + element, document)
                .strip();
    }

    @Test
    void everyGoalThatBelongsToAPhaseIsLeftAloneByEclipse() throws Exception {
        String mapping =
                Files.readString(Path.of("../maven/src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml"));
        try (Stream<Path> mojos = Files.list(Path.of("../maven/src/main/java/dev/servicereport/mojo"))) {
            List<String> sources = mojos.map(ReleaseTest::read)
                    .filter(source -> source.contains("defaultPhase ="))
                    .toList();
            assertThat(sources).isNotEmpty().allSatisfy(source -> {
                String name = source.replaceFirst("(?s).*@Mojo\\(\\s*name = \"([a-z]+)\".*", "$1");
                assertThat(mapping).contains("<goal>" + name + "</goal>");
            });
        }
        assertThat(mapping).contains("<ignore />");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
