package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.cache.Cache;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.dataset.KnownDocuments;
import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which months monitoring recorded something, wherever its rows come from (データのある月). */
class RowMonthsTest {

    @TempDir
    Path folder;

    @Test
    void areTheSameFromTheFileFromTheCacheAndFromAPackedFile() throws Exception {
        Files.writeString(folder.resolve("contract.yaml"), DataFiles.MINIMAL.contract());
        Files.writeString(folder.resolve("services.csv"), "id,name\nweb,ウェブ\n");
        Path plain = Files.createDirectory(folder.resolve("uptime")).resolve("log.csv");
        Files.writeString(plain, """
                timestamp,service,status
                2025-01-01T00:00,web,up
                2025-01-31T23:59,web,up
                2025-03-01T00:00,web,up
                """);
        List<String> missing = List.of(
                "uptime: '2025-02': data are missing: no row that counts of web (令和7年2月は、ウェブ の監視記録がありません（データなし）)");

        assertThat(missing()).as("from the file").isEqualTo(missing);
        assertThat(folder.resolve("cache")).isNotEmptyDirectory();
        assertThat(missing()).as("from the cache").isEqualTo(missing);
        pack(plain);
        assertThat(missing()).as("from a packed file").isEqualTo(missing);
        assertThat(missing()).as("from its cache").isEqualTo(missing);
    }

    private List<String> missing() throws Exception {
        Dataset dataset =
                DatasetReader.read(folder, c -> true, KnownDocuments.none(), Cache.in(folder.resolve("cache"), "1"));
        return Scope.of(dataset, null, null).notices().stream()
                .map(Problem::toString)
                .filter(notice -> notice.startsWith("uptime: "))
                .toList();
    }

    private static void pack(Path plain) throws IOException {
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(plain.resolveSibling("log.csv.gz")))) {
            packed.write(Files.readAllBytes(plain));
        }
        Files.delete(plain);
    }
}
