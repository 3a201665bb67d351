package dev.servicereport.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.Snapshot;
import dev.servicereport.problem.BadInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other people's files in the output folder. */
class StrangersTest {

    @TempDir
    private Path temporary;

    private Path place;

    @BeforeEach
    void makeTheFolder() throws Exception {
        place = Files.createDirectory(temporary.toRealPath().resolve("output"));
    }

    @Test
    void inTheWayOfAFirstRunAreNamedAndNotTouched() throws Exception {
        Path mine = put("documents/mine.txt", "私の文書");
        Path sheet = put("metrics/2025-01.json", "{}");
        put("notes.txt", "消さないで");
        refuses(message(mine, "a file that no run wrote") + "\n" + message(sheet, "a file that no run wrote"));
    }

    @Test
    void amongOurOwnAreNamedAndNotTouched() throws Exception {
        publish();
        Path mine = put("documents/mine.txt", "私の文書");
        refuses(message(mine, "a file that no run wrote"));
    }

    @Test
    void thatAreLinksAreNamedAndNotFollowed() throws Exception {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.adoc"), "余所");
        publish();
        Files.delete(place.resolve("documents/a.adoc"));
        Path file = Files.createSymbolicLink(place.resolve("documents/a.adoc"), elsewhere.resolve("a.adoc"));
        Path folder = Files.createSymbolicLink(place.resolve("metrics"), elsewhere);
        refuses(message(file, "a link that no run made") + "\n" + message(folder, "a link that no run made"));
        assertThat(elsewhere.resolve("a.adoc")).hasContent("余所");
    }

    @Test
    void thatAreNotInTheWayStay() throws Exception {
        Path notes = put("notes.txt", "消さないで");
        publish();
        publish();
        assertThat(notes).hasContent("消さないで");
        assertThat(place.resolve("manifest.json")).content().doesNotContain("notes.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", "Thumbs.db", "desktop.ini", "._a.adoc"})
    void thatSystemsLeaveByThemselvesAreInNobodysWay(String name) throws Exception {
        publish();
        put("documents/" + name, "");
        put(name, "");
        publish();
        assertThat(place.resolve("documents/a.adoc")).hasContent("文書");
    }

    @Test
    void withAManifestOfAnotherKindAreNamed() throws Exception {
        Path manifest = put("manifest.json", "{ \"name\": \"my web app\" }");
        refuses(message(manifest, "a file that no run wrote"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "/etc/passwd",
                "documents/../../secret.txt",
                "C:/a",
                "documents//a",
                "./a",
                "a\\\\b",
                "",
                "manifest.json",
                ".git/config"
            })
    void areNotOursByAManifestWithNamesThatLeadOut(String name) throws Exception {
        Path manifest = put("manifest.json", """
                { "inputs": [], "outputs": [ { "file": "%s", "size": 0, "sha256": "%s" } ] }
                """.formatted(name, "0".repeat(64)));
        refuses(message(manifest, "a file that no run wrote"));
    }

    @Test
    void areNotOursByAManifestThatIsALink() throws Exception {
        Path list = temporary.resolve("list.json");
        Files.writeString(list, "{ \"inputs\": [], \"outputs\": [] }");
        refuses(message(Files.createSymbolicLink(place.resolve("manifest.json"), list), "a link that no run made"));
    }

    @Test
    void doNotIncludeWhatTheVersionsBeforeWrote() throws Exception {
        put("documents/old.adoc", "旧版");
        put("manifest.json", """
                {
                  "inputs" : [ ],
                  "outputs" : [ { "file" : "documents/old.adoc", "size" : 6, "sha256" : "%s" } ]
                }
                """.formatted("0".repeat(64)));
        publish();
        assertThat(place.resolve("documents")).isDirectoryNotContaining("glob:**old.adoc");
    }

    /** The whole line about one of them. */
    static String message(Path file, String what) {
        return "service-report.outputDirectory [" + file + "]: found '" + what
                + "', expected nothing but what an earlier run's manifest.json lists, where output goes; nothing was touched"
                + " (出力先に、このツールが書いたものではないファイルがあります。移動するか、別の出力フォルダーを指定してください。何も変更していません)";
    }

    private void refuses(String message) throws Exception {
        Map<String, String> before = Snapshot.of(place);
        assertThatThrownBy(this::publish).isInstanceOf(BadInputException.class).hasMessage(message);
        assertThat(Snapshot.of(place)).isEqualTo(before);
    }

    private Path put(String name, String text) throws Exception {
        Path file = place.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void publish() throws Exception {
        try (OutputFolder output = OutputFolder.open(place, List.of("documents", "metrics"), line -> {})) {
            output.write("documents/a.adoc", "文書");
            output.publish(List.of());
        }
    }
}
