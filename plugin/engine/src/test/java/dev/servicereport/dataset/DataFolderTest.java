package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.servicereport.csv.CsvSource;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What may lie in a data folder, and what is said about it. */
class DataFolderTest {

    @TempDir
    Path outside;

    private Path root;

    @BeforeEach
    void setUp() throws IOException {
        root = DataFiles.soundIn(Files.createDirectory(outside.resolve("data")));
    }

    @Test
    void saysNothingAboutASoundFolder() throws IOException {
        assertThat(DataFiles.messages(root)).isEmpty();
    }

    @Test
    void readsAFolderThatIsItselfReachedByALink() throws IOException {
        Path link = Files.createSymbolicLink(outside.resolve("link"), root);
        assertThat(DataFiles.messages(link)).isEmpty();
    }

    @Test
    void namesEachFileThatIsNotRead() throws IOException {
        DataFiles.write(root, "incident.csv", "");
        DataFiles.write(root, "book.xlsx", "");
        DataFiles.write(root, "uptime/2025-03.CSV", "");
        DataFiles.write(root, "uptime/old/2025-04.csv", "");
        DataFiles.write(root, "misc/notes.csv", "");
        assertThat(DataFiles.messages(root))
                .containsExactly(
                        "book.xlsx: is not read (読まないファイル。台帳の名前（incidents.xlsx など）にするか、contract.yaml の sources に書けば読める)",
                        "incident.csv: is not read (読まないファイル。'incidents.csv' のことか)",
                        "misc: is not read (読まないファイル。ここに置くファイルの名前は説明書の「形式」にある)",
                        "uptime/2025-03.CSV: is not read (読まないファイル。拡張子を小文字（.csv）にすれば読める)",
                        "uptime/old: is not read (読まないファイル。ここに置くファイルの名前は説明書の「形式」にある)");
    }

    @Test
    void ignoresHiddenFilesReadmesAndClosedMonths() throws IOException {
        DataFiles.write(root, ".gitkeep", "");
        DataFiles.write(root, "README.md", "");
        DataFiles.write(root, "uptime/README.md", "");
        DataFiles.write(root, "uptime/._2025-01.csv", "");
        DataFiles.write(root, "closed/2025-01.json", "{}");
        assertThat(DataFiles.messages(root)).isEmpty();
    }

    @Test
    void followsLinksInsideTheFolder() throws IOException {
        Files.move(root.resolve("incidents.csv"), root.resolve(".incidents"));
        Files.createSymbolicLink(root.resolve("incidents.csv"), Path.of(".incidents"));
        assertThat(DataFiles.messages(root)).isEmpty();
    }

    @Test
    void refusesLinksOutOfTheFolder() throws IOException {
        Path secret = DataFiles.write(outside, "secret.csv", "service,site,status,from,to\n");
        Files.createSymbolicLink(root.resolve("uptime/secret.csv"), secret);
        assertThat(DataFiles.messages(root))
                .containsExactly(
                        "uptime/secret.csv: found 'a link that leads out of the data folder', expected a file inside it"
                                + " (データフォルダーの外へのリンクは読みません。ファイルを写してください)");
    }

    @Test
    void refusesFoldersThatAreLinksOutOfTheFolder() throws IOException {
        DataFiles.write(outside, "secret/1.csv", "id,received_at\n");
        Files.createSymbolicLink(root.resolve("incidents"), outside.resolve("secret"));
        assertThat(DataFiles.messages(root))
                .containsExactly(
                        "incidents: found 'a link that leads out of the data folder', expected a folder inside it"
                                + " (データフォルダーの外へのリンクは読みません。フォルダーごと写してください)");
    }

    @Test
    void refusesLinksThatLeadNowhere() throws IOException {
        Files.createSymbolicLink(root.resolve("uptime/lost.csv"), Path.of("nowhere.csv"));
        assertThat(DataFiles.messages(root))
                .containsExactly(
                        "uptime/lost.csv: found 'a link that leads nowhere', expected a file (リンク先のファイルがありません)");
    }

    @Test
    void refusesNamesThatLeadOutOfTheFolder() throws IOException {
        DataFiles.write(outside, "secret.csv", "");
        Problems problems = new Problems();
        assertThat(new DataFolder(root, problems).file("uptime/../../secret.csv"))
                .isEmpty();
        assertThat(problems.sorted().stream().map(Problem::toString))
                .containsExactly(
                        "../secret.csv: found 'a place outside the data folder', expected a file inside it (データフォルダーの外のファイルは読みません)");
    }

    @Test
    void refusesAFolderWhereAFileIsExpected() throws IOException {
        Files.createDirectory(root.resolve("uptime/2025-02.csv"));
        assertThat(DataFiles.messages(root))
                .containsExactly(
                        "uptime/2025-02.csv: found 'no regular file', expected a file (フォルダーや特殊ファイルではなく、ファイルを置いてください)");
    }

    @Test
    void refusesAFileWhereAFolderIsExpected() throws IOException {
        DataFiles.write(root, "inventory", "");
        assertThat(DataFiles.messages(root))
                .containsExactly(
                        "inventory: found 'no folder', expected a folder with CSV files (同じ名前のファイルではなく、フォルダーを置いてください)");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void doesNotWaitForAPipe() throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", root.resolve("uptime/2025-02.csv").toString())
                .start()
                .waitFor();
        assertThat(DataFiles.messages(root))
                .containsExactly(
                        "uptime/2025-02.csv: found 'no regular file', expected a file (フォルダーや特殊ファイルではなく、ファイルを置いてください)");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void doesNotReadADevice() throws IOException {
        Files.createSymbolicLink(root.resolve("uptime/zero.csv"), Path.of("/dev/zero"));
        assertThat(DataFiles.messages(root))
                .containsExactly(
                        "uptime/zero.csv: found 'a link that leads out of the data folder', expected a file inside it"
                                + " (データフォルダーの外へのリンクは読みません。ファイルを写してください)");
    }

    @Test
    void noticesFilesThatChangeWhileTheyAreRead() throws IOException {
        Problems problems = new Problems();
        DataFolder folder = new DataFolder(root, problems);
        List<CsvSource> files = folder.files("incidents");
        folder.file("services.csv");
        Files.setLastModifiedTime(files.get(0).path(), FileTime.from(1, TimeUnit.SECONDS));
        Files.delete(root.resolve("services.csv"));
        folder.noteChanged();
        assertThat(problems.sorted().stream().map(Problem::toString))
                .containsExactly(
                        "incidents.csv: found 'a change while it was read', expected a file that stays the same"
                                + " (読取り中にファイルが書き換えられました。書込みが終わってから、もう一度実行してください)",
                        "services.csv: found 'a change while it was read', expected a file that stays the same"
                                + " (読取り中にファイルが書き換えられました。書込みが終わってから、もう一度実行してください)");
    }

    @Test
    void readsFilesInTheOrderOfTheirNames() throws IOException {
        DataFiles.write(root, "incidents/b.csv", "");
        DataFiles.write(root, "incidents/a.csv.gz", "");
        DataFiles.write(root, "incidents/C.zip", "");
        assertThat(new DataFolder(root, new Problems()).files("incidents"))
                .extracting(CsvSource::name)
                .containsExactly("incidents.csv", "incidents/C.zip", "incidents/a.csv.gz", "incidents/b.csv");
    }

    @Test
    void doesNotTellAnIndividualNumberInAFileName() throws IOException {
        DataFiles.write(root, "uptime/1234-5678-9018.csv", "");
        DataFiles.write(root, "123456789018.pdf", "");
        String message =
                "found 'twelve digits that are not shown', expected a file name without a number that may be an Individual Number"
                        + " (ファイル名に個人番号（マイナンバー）の疑いがある番号があります。値は表示しません)";
        assertThat(DataFiles.messages(root))
                .containsExactly("uptime/〔非表示の番号〕.csv: " + message, "〔非表示の番号〕.pdf: " + message);
    }

    @Test
    void readsARelativeFolder() {
        Path relative = Path.of("").toAbsolutePath().relativize(root.toAbsolutePath());
        assertThatNoException().isThrownBy(() -> DatasetReader.read(relative, c -> true));
    }
}
