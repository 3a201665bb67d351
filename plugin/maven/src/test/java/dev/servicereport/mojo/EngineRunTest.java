package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which engine does what, with the engine itself; none outlives its test. */
@DisabledOnOs(OS.WINDOWS)
class EngineRunTest {

    private static final List<File> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(File::new)
            .toList();

    @TempDir
    private Path top;

    private final List<String> told = new ArrayList<>();

    @AfterEach
    void end() throws Exception {
        WarmFolder folder = WarmFolder.of(environment());
        for (WarmFolder.Socket socket : folder.isThere() ? folder.sockets() : List.<WarmFolder.Socket>of()) {
            Optional<ProcessHandle> process = socket.process();
            if (process.isPresent()) {
                process.get().destroyForcibly();
                process.get().onExit().get(10, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void noneStaysUnlessAskedFor() throws Exception {
        run(list().with("daemon", false).with("daemonIdle", "1"), environment());
        assertThat(WarmFolder.of(environment()).isThere()).isFalse();
    }

    @Test
    void oneStaysWhenAskedForAndTellsTheSame() throws Exception {
        run(list(), environment());
        List<String> cold = List.copyOf(told);
        told.clear();
        run(list().with("daemon", true).with("daemonIdle", "1"), environment());
        assertThat(told).isEqualTo(cold);
        assertThat(WarmFolder.of(environment()).sockets()).hasSize(1);
    }

    @Test
    void noneStaysInContinuousIntegration() throws Exception {
        run(list().with("daemon", true), environment("CI", "true"));
        assertThat(told).first().asString().startsWith("info service-report.daemon is left aside where CI is set");
        assertThat(told).last().asString().startsWith("info Documents: ");
        assertThat(WarmFolder.of(environment()).isThere()).isFalse();
    }

    @Test
    void noneStaysForWhatMayNotBeDoneTwiceOrHasASecret() throws Exception {
        for (String goal : List.of("init", "close", "sign")) {
            assertThatThrownBy(() -> run(new Request(goal).with("daemon", true), environment()))
                    .isInstanceOf(MojoFailureException.class);
        }
        assertThat(WarmFolder.of(environment()).isThere()).isFalse();
    }

    @Test
    void aFolderThatIsOpenToOthersIsToldAndTheBuildRunsCold() throws Exception {
        WarmFolder folder = WarmFolder.of(environment());
        Path elsewhere = Files.createDirectory(top.resolve("elsewhere"));
        Files.createDirectories(folder.path().getParent());
        Files.createSymbolicLink(folder.path(), elsewhere);
        run(list().with("daemon", true), environment());
        assertThat(told)
                .first()
                .asString()
                .startsWith("warn No engine can stay for later builds: not a folder that this user alone may read");
        assertThat(told).last().asString().startsWith("info Documents: ");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void whatIsNoNumberOfMinutesIsRefused() {
        for (String idle : List.of("0", "-1", "half an hour", "10000", "")) {
            assertThatThrownBy(() -> run(list().with("daemonIdle", idle), environment()))
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageStartingWith("service-report.daemonIdle: found '" + idle
                            + "', expected a number of minutes from 1 to 9999");
        }
    }

    @Test
    void whenMemoryRunsOutTheBuildGoesOnCold() throws Exception {
        Request documents = new Request("documents")
                .with(
                        "dataDirectory",
                        Path.of("../engine/src/test/resources/golden/data")
                                .toAbsolutePath()
                                .toString())
                .with("outputDirectory", top.resolve("out").toString())
                .with("documents", "sla-method")
                .with("formats", "html")
                .with("cache", "off")
                .with("daemon", true);
        assertThatThrownBy(() -> run(documents, environment(), "24m")).hasMessageStartingWith("Out of memory while ");
        assertThat(told)
                .filteredOn(line -> line.startsWith("warn"))
                .singleElement()
                .asString()
                .startsWith("warn The engine that stays for later builds ran out of memory while ");
    }

    private void run(Request request, Map<String, String> environment) throws Exception {
        run(request, environment, "64m");
    }

    private void run(Request request, Map<String, String> environment, String heap) throws Exception {
        EngineRun.of(
                        request.with("classArchive", "off"),
                        environment,
                        line -> told.add(line.verb() + " " + String.join(" ", line.words())))
                .with(EngineCommand.of(CLASS_PATH, null, heap));
    }

    private Request list() {
        return new Request("list").with("dataDirectory", top.toString());
    }

    private Map<String, String> environment(String... variable) {
        return variable.length == 0
                ? Map.of("XDG_CACHE_HOME", top.toString())
                : Map.of("XDG_CACHE_HOME", top.toString(), variable[0], variable[1]);
    }
}
