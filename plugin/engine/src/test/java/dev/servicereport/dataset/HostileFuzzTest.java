package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sound files with random damage, the contract and files of other tools among them: whatever it is, reading succeeds or ends in a
 * list of problems. {@code -Pfuzz} makes it thorough.
 */
class HostileFuzzTest {

    private static final int RUNS = Integer.getInteger("service-report.fuzz.runs", 500);

    private static final Duration HANGING = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void survivesAnyDamageToItsFiles() throws IOException {
        Map<String, String> files = DataFiles.soundWithSources();
        for (Map.Entry<String, String> file : files.entrySet()) {
            DataFiles.write(folder, file.getKey(), file.getValue());
        }
        List<String> names = List.copyOf(files.keySet());
        for (int run = 0; run < RUNS; run++) {
            Random random = new Random(run);
            String name = names.get(random.nextInt(names.size()));
            byte[] sound = files.get(name).getBytes(StandardCharsets.UTF_8);
            Files.write(folder.resolve(name), Damage.of(sound, random));
            assertThatCode(() -> assertTimeoutPreemptively(HANGING, this::read))
                    .as("run %d, %s", run, name)
                    .doesNotThrowAnyException();
            Files.write(folder.resolve(name), sound);
        }
    }

    @Test
    void readsTheFilesThatItDamagesWithoutAFault() throws IOException {
        for (Map.Entry<String, String> file : DataFiles.soundWithSources().entrySet()) {
            DataFiles.write(folder, file.getKey(), file.getValue());
        }
        assertThat(DataFiles.messages(folder))
                .containsExactly("contract.yaml:13 [sources[0].where]: 1 row does not match and does not count"
                        + " (絞込みの条件に合わない 1 行は数えていない)");
    }

    private void read() throws IOException {
        try {
            DatasetReader.read(folder, c -> c < 0xFFFF);
        } catch (BadInputException bad) {
            requireErrors(bad.problems());
        }
    }

    private static void requireErrors(List<Problem> problems) {
        if (problems.stream().noneMatch(Problem::isError)) {
            throw new AssertionError("refused without an error: " + problems);
        }
    }
}
