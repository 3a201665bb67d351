package dev.servicereport.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookTest {

    private static List<String> faults(String... contracts) {
        return new Look(FleetRequest.of(List.of("in", "out")), new Source.FolderSource(Path.of("in")))
                .names(List.of(contracts));
    }

    @Test
    void takesAnyNameThatNoFileOfTheOutputHas() {
        assertThat(faults("a b", "伊予市", "c:d%20")).isEmpty();
        assertThat(faults("contracts.json", "fleet.csv", "fleet-timings.csv", "a"))
                .hasSize(3)
                .allMatch(fault -> fault.contains("expected another name: a file of the output is called so"));
    }

    @Test
    void saysThatTheLocaleHasLostLetters() {
        assertThat(faults("\uFFFD\uFFFD")).singleElement().asString().contains("LC_ALL=C.UTF-8");
    }

    @Test
    void refusesALineBreakInAName() {
        assertThat(faults("a\nERROR: b"))
                .containsExactly(Path.of("in").toAbsolutePath()
                        + ": found 'a?ERROR: b', expected another name: there is a control character like a line break in"
                        + " it (フォルダー名に、改行などの制御文字は使えません)");
    }

    @Test
    void whatIsCalledAContractAndIsNoFileMakesAContractThatIsRefusedLater(@TempDir Path place) throws Exception {
        Files.createDirectories(place.resolve("a/contract.yaml"));
        Files.createDirectories(place.resolve("b"));
        Files.createSymbolicLink(place.resolve("b/contract.yaml"), Path.of("nowhere"));
        Files.createSymbolicLink(place.resolve("loop"), Path.of("loop"));
        assertThat(new Source.FolderSource(place).contracts()).containsExactly("a", "b");
    }

    @Test
    void saysThatThereIsNoContract(@TempDir Path place) throws Exception {
        assertThat(faults()).singleElement().asString().contains("found no folder with a contract.yaml");
        assertThat(new Source.FolderSource(place.resolve("nowhere")).contracts())
                .isEmpty();
        Files.createDirectories(place.resolve("a"));
        assertThat(new Source.FolderSource(place).contracts()).isEmpty();
    }
}
