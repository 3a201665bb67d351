package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.cache.Cache;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Observations and what is said about files are the same with a cache and without, whatever became of it. */
class MeasurementCacheTest {

    private static final int RUNS = 25;

    @TempDir
    private Path folder;

    private Path data;
    private Path kept;

    /** What was seen, when nothing was at fault; and everything said. */
    private record Read(String observations, List<Problem> problems) {}

    @BeforeEach
    void setUp() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        kept = folder.resolve("cache");
        DataFiles.soundIn(data);
    }

    @Test
    void isTheSameOverRandomDataAlsoAfterRandomCorruption() throws Exception {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            DataFiles.write(data, "uptime/" + random.nextInt(5) + ".csv", samples(random));
            Read without = read(Cache.none());
            assertThat(read(cache())).as("run %d, filling", seed).isEqualTo(without);
            assertThat(read(cache())).as("run %d, filled", seed).isEqualTo(without);
            corrupt(random);
            assertThat(read(cache())).as("run %d, corrupted", seed).isEqualTo(without);
        }
    }

    @Test
    void noticesAreRepeatedAsTheyWere() throws Exception {
        DataFiles.write(data, "uptime/a.csv", "timestamp,service,status,memo\n2025-01-05T10:30,ad-1,up,\n");
        Read first = read(cache());
        assertThat(first.problems())
                .extracting(Problem::toString)
                .anyMatch(notice -> notice.startsWith("uptime/a.csv:1: 'memo'"));
        assertThat(read(cache())).isEqualTo(first);
    }

    @Test
    void rowsThatGoOnAfterTheLastOneHasBegunKeepTheirPlace() throws Exception {
        DataFiles.write(data, "uptime/z.csv", "service,status,from,to\nad-1,up,2025-01-05T10:30,2027-12-31T10:30\n");
        Read first = read(cache());
        assertThat(first.observations()).contains("end=1830216600, where=uptime/z.csv:2]");
        assertThat(read(cache())).isEqualTo(first);
    }

    @Test
    void aServiceThatIsNoLongerListedIsMissed() throws Exception {
        read(cache());
        DataFiles.write(data, "services.csv", "id,name\nad-2,2号機\nprint,プリントサーバー\n");
        assertThat(read(cache()).problems())
                .extracting(Problem::toString)
                .anyMatch(error -> error.startsWith("uptime/samples.csv:2 [service]: found 'ad-1'"));
    }

    @Test
    void anotherTimeZoneIsAnotherTime() throws Exception {
        read(cache());
        String contract = DataFiles.sound().get("contract.yaml");
        DataFiles.write(data, "contract.yaml", contract + "time-zone: Asia/Seoul\n");
        assertThat(read(cache())).isEqualTo(read(Cache.none()));
        DataFiles.write(data, "contract.yaml", contract + "time-zone: Europe/Paris\n");
        assertThat(read(cache())).isEqualTo(read(Cache.none()));
    }

    @Test
    void whatWasReadWithoutAListOfServicesIsNotKept() throws Exception {
        Files.delete(data.resolve("services.csv"));
        read(cache());
        assertThat(kept).doesNotExist();
    }

    @Test
    void fingerprintsForTheManifestAreThoseOfTheFiles() throws Exception {
        List<InputFile> without = DatasetReader.read(data, c -> true).files();
        for (int run = 0; run < 2; run++) {
            List<InputFile> with = DatasetReader.read(data, c -> true, KnownDocuments.none(), cache())
                    .files();
            for (int i = 0; i < without.size(); i++) {
                assertThat(with.get(i).sha256()).isEqualTo(without.get(i).sha256());
            }
        }
    }

    private Cache cache() {
        return Cache.in(kept, "1");
    }

    private Read read(Cache cache) throws IOException {
        try {
            Dataset dataset = DatasetReader.read(data, c -> true, KnownDocuments.none(), cache);
            return new Read(
                    dataset.measurements().observations().seen().entrySet().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .toList()
                                    .toString()
                            + dataset.measurements().observations().last(),
                    dataset.notices());
        } catch (BadInputException bad) {
            return new Read("", bad.problems());
        }
    }

    private static String samples(Random random) {
        StringBuilder rows = new StringBuilder(
                random.nextBoolean() ? "timestamp,service,status,memo\n" : "timestamp,service,status\n");
        String end = rows.indexOf("memo") > 0 ? ",m\n" : "\n";
        for (int i = random.nextInt(80); i > 0; i--) {
            rows.append("2025-01-0%dT%02d:%02d,"
                            .formatted(1 + random.nextInt(9), random.nextInt(24), random.nextInt(60)))
                    .append(List.of("ad-1", "ad-2", "print").get(random.nextInt(3)))
                    .append(',')
                    .append(
                            random.nextInt(2000) == 0
                                    ? "broken"
                                    : List.of("up", "down", "不明").get(random.nextInt(3)))
                    .append(end);
        }
        return rows.toString();
    }

    private void corrupt(Random random) throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.sorted().toList()) {
                Files.write(file, Damage.of(Files.readAllBytes(file), random));
                if (random.nextInt(3) == 0) {
                    Files.delete(file);
                }
            }
        }
    }
}
