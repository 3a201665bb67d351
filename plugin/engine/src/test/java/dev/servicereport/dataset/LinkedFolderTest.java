package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders of the data that are links: what lies outside is neither read nor named. */
@DisabledOnOs(OS.WINDOWS)
class LinkedFolderTest {

    private static final String REFUSED =
            ": found 'a link that leads out of the data folder', expected a folder inside it"
                    + " (データフォルダーの外へのリンクは読みません。フォルダーごと写してください)";

    private static final String SOURCES = """
            sources:
              - files: "%s"
                kind: outages
                columns: { service: node, from: started, to: fixed }
            """;

    private static final String ROWS = "node,started,fixed\nweb,2025-01-05T08:05,2025-01-05T08:20\n";

    @TempDir
    Path above;

    private Path root;
    private Path outside;

    @BeforeEach
    void setUp() throws IOException {
        root = Files.createDirectory(above.resolve("data"));
        outside = Files.createDirectory(above.resolve("outside"));
        Files.createDirectory(outside.resolve("inner"));
        Files.writeString(outside.resolve("passwd.csv"), ROWS);
        Files.writeString(outside.resolve("inner/secret.csv"), ROWS);
    }

    private void link(String name, Path target) throws IOException {
        Path link = root.resolve(name);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uptime", "outages", "incidents", "inquiries", "inventory", "minutes", "deliverables"})
    void refusesAFolderThatLeadsOutsideAndNamesNothingInIt(String folder) throws IOException {
        DataFiles.soundIn(root);
        Files.createDirectories(root.resolve(folder));
        Files.move(root.resolve(folder), above.resolve("moved"));
        link(folder, outside);
        assertThat(DataFiles.messages(root)).contains(folder + REFUSED).noneMatch(line -> line.contains("passwd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exports/*/*.csv", "exports/**", "**.csv", "{exports,other}/*/*.csv"})
    void refusesItInTheWayOfAGlob(String glob) throws IOException {
        ForeignData data = new ForeignData(root, SOURCES.formatted(glob)).file("exports/own/a.csv", ROWS);
        link("exports/other", outside);
        assertThat(data.messages()).containsExactly("exports/other" + REFUSED);
    }

    @Test
    void followsALinkThatStaysInside() throws IOException, BadInputException {
        ForeignData data = new ForeignData(root, SOURCES.formatted("exports/*/*.csv")).file("archive/a.csv", ROWS);
        link("exports/2025", root.resolve("archive"));
        assertThat(data.seen()).containsExactly("web outage 2025-01-05 08:05:00 / 2025-01-05 08:20:00");
    }

    @Test
    void countsAFileOnceThatALinkLeadsToAsWell() throws IOException, BadInputException {
        ForeignData data = new ForeignData(root, SOURCES.formatted("exports/**.csv")).file("exports/b/a.csv", ROWS);
        link("exports/a", root.resolve("exports/b"));
        assertThat(data.seen()).containsExactly("web outage 2025-01-05 08:05:00 / 2025-01-05 08:20:00");
        assertThat(data.notices()).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void comesToAnEndWithLinksThatLeadBack() throws IOException, BadInputException {
        ForeignData data = new ForeignData(root, SOURCES.formatted("exports/**.csv")).file("exports/b/a.csv", ROWS);
        link("exports/b/up", root.resolve("exports"));
        link("exports/b/self", root.resolve("exports/b"));
        link("exports/top", root);
        assertThat(data.seen()).containsExactly("web outage 2025-01-05 08:05:00 / 2025-01-05 08:20:00");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void refusesFoldersThatAllLeadToEachOther() throws IOException {
        ForeignData data = new ForeignData(root, SOURCES.formatted("exports/**.csv")).file("exports/a.csv", ROWS);
        for (int from = 0; from < 12; from++) {
            for (int to = 0; to < 12; to++) {
                Files.createDirectories(root.resolve("exports/" + to));
                link("exports/" + from + "/" + to, root.resolve("exports/" + to));
            }
        }
        assertThat(data.messages())
                .anyMatch(line -> line.endsWith(
                        ": found 'more than 1000 links to folders', expected folders that do not lead to each other"
                                + " (フォルダーへのリンクが多すぎます。互いを指すリンクを取り除いてください)"));
    }

    @Test
    void doesNotReadAContractThatALinkFetchesFromOutside() throws IOException {
        DataFiles.soundIn(root);
        Files.move(root.resolve("contract.yaml"), outside.resolve("contract.yaml"));
        link("contract.yaml", outside.resolve("contract.yaml"));
        assertThat(DataFiles.messages(root))
                .containsExactly("contract.yaml: found 'a link that leads out of the data folder', expected a file"
                        + " inside it (データフォルダーの外へのリンクは読みません。ファイルを写してください)");
    }
}
