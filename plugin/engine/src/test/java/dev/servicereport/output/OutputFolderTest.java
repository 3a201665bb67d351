package dev.servicereport.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path temporary;

    private Path folder;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void nameTheFolderAsTheSystemDoes() throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void putsWhatWasWrittenInItsPlaceAndLeavesNothingBeside() throws Exception {
        write(Map.of("metrics/2025-02.json", "新"));
        assertThat(place().resolve("metrics/2025-02.json")).hasContent("新");
        assertThat(names(folder)).containsExactly("output");
        assertThat(names(place())).containsExactly("manifest.json", "metrics");
    }

    @Test
    void replacesAFolderAsAWholeAndLeavesOthersAlone() throws Exception {
        write(Map.of("documents/a.adoc", "文書", "metrics/2025-01.json", "旧"));
        try (OutputFolder output = OutputFolder.open(place(), List.of("metrics"), told::add)) {
            output.write("metrics/2025-02.json", "新");
            output.publish(List.of());
        }
        assertThat(place().resolve("metrics/2025-01.json")).doesNotExist();
        assertThat(place().resolve("documents/a.adoc")).hasContent("文書");
        assertThat(place().resolve("manifest.json")).hasContent("""
                {
                  "inputs" : [ ],
                  "outputs" : [
                    {
                      "file" : "documents/a.adoc",
                      "size" : 6,
                      "sha256" : "280d3c4d472cccfa1f287bc44be6fe43fa00a0b50afd75454d599a5b82f37d17"
                    },
                    {
                      "file" : "metrics/2025-02.json",
                      "size" : 3,
                      "sha256" : "3cc493bc5b3b9b5169448290ee9c80af5e7d0fc03b92d79452024aefdcf3b5c2"
                    }
                  ]
                }
                """);
    }

    @Test
    void keepsNothingOfAnEarlierRunThatThisOneMightHaveWritten() throws Exception {
        write(Map.of("acceptance/a/b.pdf", "旧", "note.txt", "旧", "metrics/2025-01.json", "旧", "tables/a.csv", "旧"));
        try (OutputFolder output =
                OutputFolder.open(place(), List.of("acceptance", "metrics", "note.txt"), told::add)) {
            output.write("metrics/2025-02.json", "新");
            assertThat(output.publish(List.of())).containsExactly("manifest.json", "metrics");
        }
        assertThat(names(place())).containsExactly("manifest.json", "metrics", "tables");
        assertThat(place().resolve("manifest.json")).content().doesNotContain("acceptance", "note.txt");
    }

    @Test
    void keepsAnotherPersonsFileAmongWhatIsNoLongerWritten() throws Exception {
        write(Map.of("acceptance/a.pdf", "旧"));
        Files.writeString(place().resolve("acceptance/mine.txt"), "私の");
        assertThatThrownBy(() -> OutputFolder.open(place(), List.of("acceptance"), told::add))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("mine.txt");
        assertThat(place().resolve("acceptance/mine.txt")).hasContent("私の");
    }

    @Test
    void publishesNothingUnlessAsked() throws Exception {
        try (OutputFolder output = open()) {
            output.write("metrics/2025-02.json", "半端");
        }
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void writesUtf8() throws Exception {
        write(Map.of("a.txt", "稼働率\n"));
        assertThat(Files.readAllBytes(place().resolve("a.txt"))).isEqualTo("稼働率\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isHeldByOneRunAtATime() throws Exception {
        write(Map.of("documents/a.adoc", "旧"));
        try (OutputFolder first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(BadInputException.class)
                    .hasMessage("service-report.outputDirectory [" + place()
                            + "]: found 'a folder that another build is writing to', expected one build at a time"
                            + " (別のビルドが同じ出力フォルダーに書き込んでいます。終わってから、もう一度実行してください)");
            first.write("documents/a.adoc", "新");
            first.publish(List.of());
        }
        assertThat(place().resolve("documents/a.adoc")).hasContent("新");
    }

    @Test
    void tellsOfAFileThatSomebodyChangedAndReplacesIt() throws Exception {
        write(Map.of("documents/a.adoc", "旧", "documents/b.adoc", "旧"));
        Files.writeString(place().resolve("documents/a.adoc"), "手");
        write(Map.of("documents/a.adoc", "新"));
        assertThat(told)
                .containsExactly("service-report.outputDirectory [" + place().resolve("documents/a.adoc")
                        + "]: 'changed by somebody since it was written': replaced"
                        + " (手で変更されたファイルを、新しい出力で置き換えました)");
        assertThat(place().resolve("documents/a.adoc")).hasContent("新");
    }

    @Test
    void removesWhatAStoppedRunLeftAndNotWhatIsNotOurs() throws Exception {
        Path work = Files.createDirectories(place().resolve(".service-report-staging/work/tmp/jruby-1"));
        Files.writeString(work.resolve("jffi.so"), "x");
        open().close();
        assertThat(names(place())).isEmpty();
        Path own = Files.createDirectories(place().resolve(".service-report-staging"))
                .resolve("mine.txt");
        Files.writeString(own, "x");
        assertThatThrownBy(this::open)
                .isInstanceOf(BadInputException.class)
                .hasMessage(StrangersTest.message(own, "a file that no run wrote"));
        assertThat(own).exists();
    }

    private OutputFolder open() throws Exception {
        return OutputFolder.open(place(), List.of("documents", "metrics"), told::add);
    }

    private Path place() {
        return folder.resolve("output");
    }

    private void write(Map<String, String> files) throws Exception {
        try (OutputFolder output = open()) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                output.write(file.getKey(), file.getValue());
            }
            output.publish(List.of());
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
