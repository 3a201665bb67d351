package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.availability.Observations.Place;
import dev.servicereport.contract.Measurement;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.dataset.Damage;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.DateTimeText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of samples that are read by the short cut, those that are not, and that nobody can tell from what comes of them. */
class UptimeShortCutTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final int DAMAGED_FILES = 500;

    private static final ServiceTree SERVICES = new ServiceTree(Stream.of("ad", "ad-1", "web")
            .map(id -> new Service(id, id, id.equals("ad-1") ? "ad" : "overall", Service.Rule.ALL, true, ""))
            .toList());

    private static final String SAMPLES = """
            timestamp,service,site,status,latency_ms
            2025-01-05T10:30,ad-1,本庁舎,up,4
            2025-01-05T10:30,web,本庁舎,down,
            2025-01-05T10:31,ad-1,本庁舎,up,5.25
            2025-01-05T10:31,web,本庁舎,down,12
            2025-01-05T10:32,ad-1,本庁舎,unknown,
            2025-01-05T10:32,web,本庁舎,up,7
            """;

    @TempDir
    private Path folder;

    private record Outcome(Observations observations, int duplicates, List<Problem> problems) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timestamp,service,status\n2025-01-05T10:30,web,up\n",
                "日時;サービス;状態\n2025/01/05 10:30:00;web;正常\n",
                "Status\tTimestamp\tService\nOK\t2025/1/5 10:30\tweb\r\nNG\t2025-01-05T01:31Z\tweb",
                "\uFEFFtimestamp,service,status\n\n 2025-01-05T10:30 , web , up \n\n",
                "timestamp,service,status,memo\n2025-01-05T10:30,web,up,something that nobody reads\n",
                "timestamp,service,status\n",
            })
    void takesWhatIsPlain(String text) throws Exception {
        CsvSource file = write(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read(file, UptimeCsv::readQuickly)).isTrue();
        assertSame(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "service,status,from,to\nweb,up,2025-01-01T00:00,2025-01-02T00:00\n",
                "timestamp,service\n2025-01-05T10:30,web\n",
                "timestamp,service,status\n2025-01-05T10:30,web\n",
                "timestamp,service,status\n2025-01-05T10:30,web,up,\n",
                "timestamp,service,status\n\"2025-01-05T10:30\",web,up\n",
                "timestamp,service,status\n2025-01-05T10:30,web,up\r2025-01-05T10:31,web,up\n",
                "timestamp,service,status\n2025-01-05T10:30,web,broken\n",
                "timestamp,service,status\n2025-01-05T10:30,ad,up\n",
                "timestamp,service,status\n2025-01-05T48:30,web,up\n",
                "timestamp,service,status\n,web,up\n",
                "timestamp,service,status\n令和7年1月5日 10時30分,web,up\n",
                "timestamp,service,status,memo\n2025-01-05T10:30,web,up,停電\n",
                "timestamp,service,status,memo\n2025-01-05T10:30,web,up,1234 5678 9018\n",
                "timestamp,service,status,memo\n2025-01-05T10:30,web,up,a\u0000b\n",
                "timestamp,service,site,status\n2025-01-05T10:30,web,Zürich,up\n",
                "timestamp,service,status,個人番号\n2025-01-05T10:30,web,up,\n",
            })
    void leavesWhatIsNotPlainToTheOther(String text) throws Exception {
        CsvSource file = write(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read(file, UptimeCsv::readQuickly)).isFalse();
        assertSame(file);
    }

    @Test
    void leavesWindowsFilesToTheOther() throws Exception {
        CsvSource file = write(SAMPLES.getBytes(Charset.forName("windows-31j")));
        assertThat(read(file, UptimeCsv::readQuickly)).isFalse();
        assertSame(file);
    }

    @Test
    void readsLinesAcrossTheEdgesOfItsBuffer() throws Exception {
        StringBuilder text = new StringBuilder("timestamp,service,site,status,latency_ms\n");
        for (int i = 0; i < 30_000; i++) {
            text.append("2025-01-%02dT%02d:%02d,".formatted(i / 1440 + 1, i / 60 % 24, i % 60))
                    .append(i % 7 == 0 ? "web,本庁舎,down," : "ad-1,本庁舎,up,")
                    .append(i % 1000)
                    .append("\n");
        }
        CsvSource file = write(text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(read(file, UptimeCsv::readQuickly)).isTrue();
        assertSame(file);
    }

    @Test
    void saysAndRecordsTheSameOfDamagedFiles() throws Exception {
        byte[] sound = SAMPLES.getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < DAMAGED_FILES; seed++) {
            assertSame(write(Damage.of(sound, new Random(seed))));
        }
    }

    private static void assertSame(CsvSource file) {
        assertThat(outcome(file, UptimeCsv::read)).as(file.name()).isEqualTo(outcome(file, UptimeCsv::readRowByRow));
    }

    private CsvSource write(byte[] bytes) throws IOException {
        return new CsvSource(Files.write(folder.resolve("a.csv"), bytes), "uptime/a.csv");
    }

    @FunctionalInterface
    private interface Way {
        void read(UptimeCsv csv, CsvSource file, CsvContext context);
    }

    @FunctionalInterface
    private interface Attempt {
        boolean read(UptimeCsv csv, CsvSource file, CsvContext context);
    }

    private static boolean read(CsvSource file, Attempt attempt) {
        return attempt.read(new UptimeCsv(SERVICES, new ObservationLog()), file, context(new Problems()));
    }

    private static Outcome outcome(CsvSource file, Way way) {
        ObservationLog log = new ObservationLog();
        Problems problems = new Problems();
        way.read(new UptimeCsv(SERVICES, log), file, context(problems));
        Measurement measurement = new Measurement(TOKYO, Duration.ofMinutes(1), Duration.ofMinutes(2));
        return new Outcome(log.observations(measurement), log.duplicates(), problems.sorted());
    }

    private static CsvContext context(Problems problems) {
        return new CsvContext(new DateTimeText(TOKYO), c -> true, problems);
    }

    @Test
    void seesEachPlace() throws Exception {
        Observations observations = outcome(write(SAMPLES.getBytes(StandardCharsets.UTF_8)), UptimeCsv::read)
                .observations();
        assertThat(observations.seen()).containsOnlyKeys(new Place("ad-1", "本庁舎"), new Place("web", "本庁舎"));
        assertThat(observations.lastBeginning()).hasValue(1_736_040_720);
    }
}
