package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.accept.OpenPoint;
import dev.servicereport.check.CheckResult;
import dev.servicereport.contract.ContractReader;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problems;
import dev.servicereport.registers.RegisterState;
import dev.servicereport.registers.RegisterState.State;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every register that the sample's contract demands: gone, it is missed by its name; declared to be empty, it is not. */
class SampleRegistersIT {

    private static final Path SAMPLE = Path.of("../../data");

    /** The sample without its monitoring, which no register is about. */
    @TempDir
    static Path data;

    /** What holds with nothing taken away. */
    private static Outcome whole;

    @BeforeAll
    static void copySample() throws Exception {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = data.resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (!copy.startsWith(data.resolve("uptime"))) {
                    Files.copy(file, copy);
                }
            }
        }
        whole = run();
    }

    static List<String> demanded() {
        return new ContractReader(new Problems())
                .read(SAMPLE).orElseThrow().contract().sla().registers().keySet().stream()
                        .sorted()
                        .toList();
    }

    @Test
    void theSpecificationAsksForFortyTwoAndNoneIsMissing() throws Exception {
        assertThat(demanded()).hasSize(42);
        assertThat(whole.registers().missing()).isEmpty();
        assertThat(whole.registers().all().stream()
                        .filter(state -> state.state() == State.NIL)
                        .map(state -> state.register().id()))
                .containsExactly("handling-accidents", "third-party-instructions");
    }

    @ParameterizedTest
    @MethodSource("demanded")
    void oneThatIsGoneIsMissedByItsName(String id) throws Exception {
        RegisterState kept = whole.registers().find(id).orElseThrow();
        Path nil = data.resolve("nil-returns.csv");
        String declared = Files.readString(nil);
        Path file = data.resolve(kept.register().file() + ".csv");
        String rows = Files.readString(file);
        try {
            Files.delete(file);
            Files.writeString(nil, declared.replaceAll("(?m)^" + id + ",.*\n", ""));
            assertMissed(id, file);
            Files.writeString(file, rows.lines().findFirst().orElseThrow() + "\n");
            assertMissed(id, file);
            Files.writeString(
                    nil,
                    declared.replaceAll("(?m)^" + id + ",.*\n", "") + id
                            + ",2024-06-03,2026-03-31,責任者,2026-03-31,該当する事項がなかった\n");
            Files.delete(file);
            assertNotMissed(id, file);
        } finally {
            Files.writeString(nil, declared);
            Files.writeString(file, rows);
        }
    }

    /** By the state, the open points of {@code accept} and the verdict of {@code check}; or at once, by who names its rows. */
    private static void assertMissed(String id, Path file) throws IOException {
        String name = data.relativize(file).toString();
        try {
            Outcome run = run();
            assertThat(run.registers().missing())
                    .extracting(state -> state.register().id())
                    .containsExactly(id);
            assertThat(run.openPoints()).extracting(OpenPoint::where).contains(name);
            assertThat(CheckResult.of(run).missingRegisters()).containsExactly(name);
        } catch (BadInputException faulty) {
            assertThat(faulty).hasMessageContaining(name);
        }
    }

    private static void assertNotMissed(String id, Path file) throws IOException {
        try {
            Outcome run = run();
            assertThat(run.registers().missing()).isEmpty();
            assertThat(run.registers().find(id).orElseThrow().state()).isEqualTo(State.NIL);
            assertThat(run.openPoints())
                    .extracting(OpenPoint::toString)
                    .noneMatch(point -> point.startsWith(data.relativize(file) + ": demanded"));
        } catch (BadInputException faulty) {
            assertThat(faulty).hasMessageContaining(data.relativize(file).toString());
        }
    }

    @Test
    void nothingAndSilenceAreTwoDocuments() throws Exception {
        assertThat(document("third-party-instructions")).contains("*該当なし*").doesNotContain("証跡なし");
        Path nil = data.resolve("nil-returns.csv");
        String declared = Files.readString(nil);
        try {
            Files.delete(nil);
            assertThat(document("third-party-instructions"))
                    .contains("*証跡なし*")
                    .doesNotContain("該当なし*")
                    .doesNotContain("未了事項0件");
        } finally {
            Files.writeString(nil, declared);
        }
    }

    private static String document(String id) throws Exception {
        Path output = Files.createTempDirectory(data.getParent(), "regs").resolve("out");
        new ReportGenerator(new ReportRequest(data, output, null, "2026-03-31"))
                .documents(DocumentRequest.of(List.of(id), List.of("adoc"), null), line -> {});
        return Files.readString(output.resolve("documents/" + id + "/" + id + ".adoc"));
    }

    private static Outcome run() throws BadInputException, IOException {
        return new ReportGenerator(new ReportRequest(data, data.resolveSibling("none"), null, "2026-03-31")).figures();
    }
}
