package dev.servicereport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.goal.GoalRequest;
import dev.servicereport.goal.Goals;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    /** Else nobody would notice that there is no archive. */
    @Test
    void whatItTrainsOnIsWithoutFault(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        GoalRequest request = ClassArchive.request(folder);

        Goals.run("metrics", request, new PipeAnswers(new PrintStream(told, true, StandardCharsets.US_ASCII)));

        assertThat(folder.resolve("output/metrics/2025-01.json")).content().contains("\"downSeconds\" : 1800");
    }

    @Test
    void whatStoppedMakersAndForgottenLibrariesLeftGoes(@TempDir Path cache) throws Exception {
        String key = "0123456789abcdef0123456789abcdef";
        Instant now = Instant.parse("2026-11-26T00:00:00Z");
        Map<String, Integer> days = Map.of(
                "service-report-making-17/data/contract.yaml",
                2,
                "service-report-making-18/classes.jsa",
                0,
                "making2024/mine",
                900,
                "notes.seen",
                900,
                key + ".seen",
                61,
                key + ".making",
                59,
                key + "-5.jsa",
                900);
        for (Map.Entry<String, Integer> each : days.entrySet()) {
            Path file = cache.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
            Path entry = cache.resolve(cache.relativize(file).getName(0));
            Files.setLastModifiedTime(entry, FileTime.from(now.minus(Duration.ofDays(each.getValue()))));
        }
        ClassArchive.sweep(cache, now);
        try (Stream<Path> left = Files.list(cache)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "service-report-making-18", "making2024", "notes.seen", key + ".making", key + "-5.jsa");
        }
    }
}
