package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.problem.BadInputException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeapSizeTest {

    @ParameterizedTest
    @CsvSource({"512m, 512m", "' 4G ', 4g", "1024M, 1024m"})
    void takesANumberWithItsUnit(String given, String written) throws Exception {
        assertThat(HeapSize.of(given).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0m", "512", "4gb", "-1g", "1.5g", "4g -version"})
    void refusesAnythingElse(String given) {
        assertThatThrownBy(() -> HeapSize.of(given))
                .isInstanceOf(BadInputException.class)
                .hasMessage("service-report.heap: found '" + (given.isEmpty() ? "空欄" : given)
                        + "', expected a size like 512m or 4g" + " (「512m」「4g」のように、数と m 又は g で書いてください)");
    }

    @Test
    void saysWhichDocumentNeedsMoreMemory(@TempDir Path folder) throws Exception {
        String rows = "|a very long row of a table |of which there are many\n".repeat(40_000);
        Path source = Documents.write(folder, "= 題\n\n|===\n" + rows + "|===\n");
        WorkerCommand small = WorkerCommand.ofThisBuild(true).withHeap(new HeapSize("64m"));
        try (Renderer renderer = new WorkerRenderer(small, Duration.ofMinutes(5), line -> {})) {
            assertThatThrownBy(() -> renderer.render(Documents.job(source, Targets.pdf(folder.resolve("a.pdf")))))
                    .isInstanceOfSatisfying(
                            RenderException.class,
                            failed -> assertThat(failed.complaints())
                                    .isEqualTo(List.of("out of memory; set service-report.heap to more than it is"
                                            + " (メモリーが足りません。-Dservice-report.heap=4g のように、上限を大きくしてください)")))
                    .hasMessageStartingWith("monthly-2026-10: out of memory");
        }
    }
}
