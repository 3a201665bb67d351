package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs in the place of Java, and the engine itself. */
@DisabledOnOs(OS.WINDOWS)
class EngineProcessTest {

    private static final List<File> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(File::new)
            .toList();

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void tellsWhatTheEngineTellsInItsOrder() throws Exception {
        run("read set; printf '\\001info one\\n\\001warn two+%%E4%%BA%%8C\\n\\001done\\n'; sleep 60");
        assertThat(told).containsExactly("info one", "warn two 二");
    }

    @Test
    void whatElseIsPrintedIsNoAnswer() throws Exception {
        run("echo done; echo 'Picked up JAVA_TOOL_OPTIONS'; printf 'chatter \\001done\\n'");
        assertThat(told).isEmpty();
    }

    @Test
    void whatTheEngineNeedsIsHandedOn() throws Exception {
        assertThat(run("printf '\\001needs org.example:one org.example:two\\n'"))
                .containsExactly("org.example:one", "org.example:two");
    }

    @Test
    void aFaultOfTheInputIsTheUsers() {
        assertThatThrownBy(() -> run("printf '\\001failed 65 Found+1+problem\\n'"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Found 1 problem");
    }

    @Test
    void aFaultOfTheEngineIsToldWithItsLastLines() {
        assertThatThrownBy(() -> run("echo 'at dev.servicereport' >&2; printf '\\001failed 70 oops\\n'"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("oops\nIts last lines:\nat dev.servicereport");
    }

    @Test
    void anEngineWithoutAResultIsNotBelieved() {
        assertThatThrownBy(() -> run("printf '\\001step rendering+x\\n'; exit 0"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("The engine ended with exit code 0 while rendering x, nothing was written");
    }

    @Test
    void anEngineThatIsKilledIsToldWithWhatItDid() {
        assertThatThrownBy(() -> run("printf '\\001step rendering+x\\n'; kill -9 $$"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("The engine ended with exit code 137 while rendering x, nothing was written");
    }

    @Test
    void outOfMemorySaysWhatToSet() {
        assertThatThrownBy(() -> run("printf '\\001step rendering+x\\n'; echo java.lang.OutOfMemoryError >&2; exit 3"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "Out of memory while rendering x, nothing was written; set service-report.heap to more than it is");
    }

    @Test
    void aProgramThatIsNotThereIsNamed() {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> EngineProcess.start(new EngineCommand(none, List.of(), null, null)))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContainingAll("The engine cannot be started: ", none.toString(), "service-report.jvm");
    }

    @Test
    void theEngineItselfListsDocuments() throws Exception {
        engine(new Request("list").with("dataDirectory", folder.toString()), "64m");
        assertThat(told).last().asString().startsWith("info Documents: ");
    }

    @Test
    void theEngineItselfRefusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> engine(new Request("lisst"), null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Found 1 problem in the input");
        assertThat(told)
                .containsExactly("error command line: found 'lisst', expected one of accept, check, close, documents,"
                        + " init, list, metrics, preview, report, sign, verify; did you mean 'list'?");
    }

    @Test
    void aHeapThatIsNoneIsRefusedByTheEngine() {
        assertThatThrownBy(() -> engine(
                        new Request("documents")
                                .with("dataDirectory", folder.toString())
                                .with("outputDirectory", folder.resolve("out").toString())
                                .with("heap", "lots"),
                        "lots"))
                .isInstanceOf(MojoFailureException.class);
        assertThat(told)
                .contains("error service-report.heap: found 'lots', expected a size like 512m or 4g"
                        + " (「512m」「4g」のように、数と m 又は g で書いてください)");
    }

    /** The lines of the protocol are one on both sides. */
    @Test
    void theEngineItselfEndsWhenTheBuildIsGone() throws Exception {
        Process engine = EngineCommand.of(CLASS_PATH, null, null).process().start();
        engine.getOutputStream().close();
        assertThat(engine.waitFor()).isEqualTo(64);
    }

    private void engine(Request request, String heap) throws Exception {
        try (EngineProcess process = EngineProcess.start(EngineCommand.of(CLASS_PATH, null, heap))) {
            process.run(request, this::note);
        }
    }

    private List<String> run(String script) throws Exception {
        Path program = folder.resolve("java");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        try (EngineProcess process = EngineProcess.start(new EngineCommand(program, List.of(), null, null))) {
            return process.run(new Request("check"), this::note);
        }
    }

    private void note(Line line) {
        told.add(line.verb() + " " + String.join(" ", line.words()));
    }
}
