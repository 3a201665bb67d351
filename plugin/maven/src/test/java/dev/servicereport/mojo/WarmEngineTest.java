package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The engine itself, which stays; none outlives its test, and where the test is killed, it goes by itself after a minute. */
@DisabledOnOs(OS.WINDOWS)
class WarmEngineTest {

    private static final List<File> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(File::new)
            .toList();

    private static final Path GOLDEN =
            Path.of("../engine/src/test/resources/golden/data").toAbsolutePath();

    @TempDir
    private Path top;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @AfterEach
    void end() throws Exception {
        for (WarmFolder.Socket socket : folder().isThere() ? folder().sockets() : List.<WarmFolder.Socket>of()) {
            Optional<ProcessHandle> process = socket.process();
            if (process.isPresent()) {
                process.get().destroyForcibly();
                process.get().onExit().get(10, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void servesOneBuildAfterTheOtherLikeAnEngineOfTheirOwn() throws Exception {
        try (EngineProcess cold = EngineProcess.start(command("64m"))) {
            cold.run(list(), this::note);
        }
        List<String> ofCold = drain();

        assertThat(run(list(), "64m")).contains(List.of());
        assertThat(drain()).isEqualTo(ofCold);
        long first = only().pid();
        assertThat(run(list(), "64m")).contains(List.of());
        assertThat(drain()).isEqualTo(ofCold);
        assertThat(only().pid()).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(only().path())))
                .isEqualTo("rw-------");
    }

    @Test
    void aFaultOfTheInputIsTheSameAndLeavesItAtWork() throws Exception {
        Request bad = new Request("documents")
                .with("dataDirectory", top.resolve("none").toString())
                .with("outputDirectory", top.resolve("out").toString());
        assertThatThrownBy(() -> run(bad, "64m"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Found 1 problem in the input");
        long first = only().pid();
        run(list(), "64m");
        assertThat(only().pid()).isEqualTo(first);
    }

    @Test
    void anotherHeapIsAnotherEngine() throws Exception {
        run(list(), "64m");
        run(list(), "65m");
        assertThat(folder().sockets()).hasSize(2);
    }

    @Test
    void whatOneThatWasKilledLeftIsRemovedAndAnotherOneStarted() throws Exception {
        run(list(), "64m");
        WarmFolder.Socket killed = only();
        kill(killed);
        assertThat(killed.path()).exists();
        drain();

        assertThat(run(list(), "64m")).contains(List.of());

        assertThat(only().pid()).isNotEqualTo(killed.pid());
        assertThat(drain()).noneMatch(line -> line.startsWith("warn"));
        assertThat(folder().path())
                .isDirectoryNotContaining(path -> path.getFileName().toString().contains("-" + killed.pid() + "."));
    }

    @Test
    void whenItIsKilledInTheMiddleTheBuildIsToldAndGoesOnCold() throws Exception {
        CompletableFuture<Optional<List<String>>> build = CompletableFuture.supplyAsync(() -> {
            try {
                return run(preview(), "256m");
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        assertThat(told.poll(60, TimeUnit.SECONDS)).startsWith("info ");
        kill(only());
        assertThat(build.get(60, TimeUnit.SECONDS)).isEmpty();
        assertThat(drain())
                .last()
                .asString()
                .startsWith("warn The engine that stays for later builds ended while ")
                .contains("; this build goes on with one of its own");
    }

    /** As that of another build does that has just been started. */
    @Test
    void onePlaceIsWaitedForWhileItIsTakenAndNobodyListens() throws Exception {
        folder().make();
        CompletableFuture<Optional<List<String>>> build;
        try (FileChannel locks = FileChannel.open(
                folder().path().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            locks.lock();
            build = CompletableFuture.supplyAsync(() -> {
                try {
                    return run(list(), "64m");
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            });
            assertThatThrownBy(() -> build.get(4, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        }
        assertThat(build.get(60, TimeUnit.SECONDS)).contains(List.of());
        assertThat(drain()).noneMatch(line -> line.startsWith("warn"));
    }

    /** As the goals of one build are: the second comes before the first call has quite ended. */
    @Test
    void oneGoalRightAfterAnotherIsServedToo() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(run(list(), "64m")).contains(List.of());
        }
        assertThat(drain()).noneMatch(line -> line.contains("is at work for another build"));
    }

    @Test
    void aSecondBuildAtTheSameTimeGoesOnCold() throws Exception {
        run(list(), "64m");
        drain();
        try (WarmCall call = WarmCall.of(only())) {
            assertThat(call.ask(preview())).isEqualTo(new Line("ready", List.of()));
            assertThat(run(list(), "64m")).isEmpty();
        }
        assertThat(drain())
                .singleElement()
                .asString()
                .startsWith("info The engine that stays is at work for another build");
    }

    @Test
    void whenTheBuildIsGoneItDropsWhatItDoesAndEnds() throws Exception {
        run(list(), "64m");
        WarmFolder.Socket socket = only();
        ProcessHandle process = socket.process().orElseThrow();
        try (WarmCall call = WarmCall.of(socket)) {
            assertThat(call.ask(preview())).isEqualTo(new Line("ready", List.of()));
        }
        process.onExit().get(60, TimeUnit.SECONDS);
        assertThat(folder().sockets()).isEmpty();
    }

    @Test
    void aCallThatAsksForNothingDisturbsNobody() throws Exception {
        run(list(), "64m");
        long first = only().pid();
        WarmCall.of(only()).close();
        assertThat(run(list(), "64m")).contains(List.of());
        assertThat(only().pid()).isEqualTo(first);
    }

    @Test
    void stopEndsItAndSaysSoAndAgainThereIsNone() throws Exception {
        run(list(), "64m");
        long pid = only().pid();
        ProcessHandle process = only().process().orElseThrow();

        assertThat(stop())
                .containsExactly("INFO Stopped the engine of process " + pid + " after 1 build (常駐の処理系を終了しました)");

        assertThat(process.isAlive()).isFalse();
        assertThat(folder().sockets()).isEmpty();
        assertThat(stop()).containsExactly("INFO No engine stays at work, nothing to stop (常駐している処理系はありません)");
    }

    @Test
    void stopEndsOneThatIsAtWork() throws Exception {
        run(list(), "64m");
        ProcessHandle process = only().process().orElseThrow();
        try (WarmCall call = WarmCall.of(only())) {
            assertThat(call.ask(preview())).isEqualTo(new Line("ready", List.of()));
            assertThat(stop())
                    .singleElement()
                    .asString()
                    .contains(" after 2 builds, in the middle of one, which goes on with");
        }
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void stopIsNoFailureWhereNoneEverWas() throws Exception {
        assertThat(stop()).singleElement().asString().startsWith("INFO No engine stays at work");
        assertThat(folder().isThere()).isFalse();
    }

    @Test
    void stopTouchesNothingInAFolderThatIsOpenToOthers() throws Exception {
        run(list(), "64m");
        Files.setPosixFilePermissions(folder().path(), PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            assertThatThrownBy(this::stop)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageStartingWith("Nothing was stopped: not a folder that this user alone may read");
            assertThat(WarmEngine.of(folder(), command("64m"), new ToldOnce(this::note)))
                    .isEmpty();
        } finally {
            Files.setPosixFilePermissions(folder().path(), PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(only().process()).isPresent();
    }

    @Test
    void nothingOfTheEnvironmentStaysThatMayBeASecret() throws Exception {
        run(list(), "64m");
        Path environment = Path.of("/proc/" + only().pid() + "/environ");
        assumeTrue(Files.isReadable(environment));
        assertThat(Files.readString(environment).split("\0"))
                .extracting(variable -> variable.substring(0, variable.indexOf('=')))
                .contains("CLASSPATH", "LC_ALL")
                .allMatch(name ->
                        name.matches("CLASSPATH|PATH|HOME|USER|LOGNAME|TZ|TZDIR|LANG|LANGUAGE|LC_.*|.*JAVA.*_OPTIONS"
                                + "|SOURCE_DATE_EPOCH|LD_LIBRARY_PATH|XDG_.*_HOME|FONTCONFIG_.*"));
    }

    /** Templates, theme and figures change under the same names from build to build. */
    @Test
    void documentsAreTheSameToTheByteAlsoAfterAChangeOfTheTheme() throws Exception {
        Path own = Files.createDirectories(top.resolve("own/theme"));
        Map<String, String> first = documents(true, "warm");
        String values = Files.readString(Path.of("../../asciidoc/theme/values-theme.yml"));
        Files.writeString(own.resolve("values-theme.yml"), values.replace("1F3A5F", "5F1F3A"));

        Map<String, String> changed = documents(true, "warm");

        assertThat(folder().sockets()).hasSize(1);
        assertThat(changed).isEqualTo(documents(false, "cold")).isNotEqualTo(first);
    }

    private Map<String, String> documents(boolean warm, String name) throws Exception {
        Path out = top.resolve(name);
        Request request = new Request("documents")
                .with("dataDirectory", GOLDEN.toString())
                .with("outputDirectory", out.toString())
                .with("templateDirectory", top.resolve("own").toString())
                .with("documents", "sla-method")
                .with("formats", List.of("html", "pdf"))
                .with("cache", "off");
        if (warm) {
            assertThat(run(request, "512m")).contains(List.of());
        } else {
            try (EngineProcess cold = EngineProcess.start(command("512m"))) {
                cold.run(request, this::note);
            }
        }
        Map<String, String> contents = new TreeMap<>();
        new Snapshot(Instant.EPOCH)
                .of(out, file -> null)
                .forEach((file, content) -> contents.put(file, content.hash()));
        return contents;
    }

    private WarmFolder folder() {
        return new WarmFolder(top.resolve("cache").resolve("engines"));
    }

    private static EngineCommand command(String heap) {
        return EngineCommand.of(CLASS_PATH, null, heap);
    }

    private Request list() {
        return new Request("list").with("dataDirectory", top.toString());
    }

    private Request preview() {
        return new Request("preview")
                .with("dataDirectory", GOLDEN.toString())
                .with("previewDirectory", top.resolve("preview").toString())
                .with("cache", "off")
                .with("port", "0")
                .with("daemonIdle", "1");
    }

    private Optional<List<String>> run(Request request, String heap) throws Exception {
        EngineCommand command = command(heap);
        return WarmEngine.of(folder(), command, new ToldOnce(this::note))
                .orElseThrow()
                .run(request.copy().with("daemonIdle", "1"), () -> command);
    }

    private WarmFolder.Socket only() throws IOException {
        List<WarmFolder.Socket> sockets = folder().sockets();
        assertThat(sockets).hasSize(1);
        return sockets.get(0);
    }

    private static void kill(WarmFolder.Socket socket) throws Exception {
        ProcessHandle process = socket.process().orElseThrow();
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    private List<String> stop() throws Exception {
        StopMojo stop = new StopMojo();
        RecordedLog log = RecordedLog.of(stop);
        stop.stop(folder());
        return log.lines();
    }

    private List<String> drain() {
        List<String> lines = new ArrayList<>();
        told.drainTo(lines);
        return lines;
    }

    private void note(Line line) {
        told.add(line.verb() + " " + String.join(" ", line.words()));
    }
}
