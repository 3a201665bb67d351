package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.servicereport.engine.Main;
import dev.servicereport.problem.LocaleNames;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs with no variable of the environment at all, as under {@code env -i}: neither a locale nor anything else. */
@DisabledOnOs(OS.WINDOWS)
class BareEnvironmentIT {

    @TempDir
    private Path folder;

    private GivenData data;
    private Path output;

    @BeforeEach
    void giveData() throws Exception {
        data = GivenData.in(folder);
        output = folder.resolve("target/service-report");
    }

    @Test
    void writesDocumentsWithJapaneseNamesOrNothingAndSaysWhatToSet() throws Exception {
        String told = documents("html");
        boolean isWhole = written().contains("acceptance/20250130_見本市_検査調書_K-2.html") && told.equals("done\n");
        boolean isRefused = written().isEmpty()
                && told.equals(
                        "service-report.documents: found 'Japanese file names in acceptance/, for completion-notice', expected a locale with Japanese"
                                + " file names, like LC_ALL=C.UTF-8 in the environment of the build (日本語のファイル名を扱えないロケールです。"
                                + "環境変数 LC_ALL=C.UTF-8 を設定して、もう一度実行してください)\n");
        assertThat(isWhole || isRefused).as(told + written()).isTrue();
    }

    @Test
    void readsDataWithJapaneseNamesOrSaysWhatToSet() throws Exception {
        Files.move(
                data.directory().resolve("outages/2025-02.csv"),
                data.directory().resolve("outages/2025-02_停止.csv"));
        String told = documents("adoc");
        boolean isWhole = written().contains("documents/monthly-report/2025-02/monthly-report-2025-02.adoc");
        boolean isRefused = written().isEmpty()
                && told.startsWith(
                        "service-report.dataDirectory: found '1 unreadable file names, like outages/2025-02_")
                && told.contains("LC_ALL=C.UTF-8");
        assertThat(isWhole || isRefused).as(told + written()).isTrue();
    }

    @Test
    void writesWhatNeedsNoJapaneseNames() throws Exception {
        assertThat(documents("adoc")).isEqualTo("done\n");
        assertThat(written()).contains("documents/monthly-report/2025-02/monthly-report-2025-02.adoc", "manifest.json");
    }

    /** Java itself cannot look for files then, and says so in ways of its own. */
    @Test
    void saysWhatToSetInAWorkingFolderWithAJapaneseName() throws Exception {
        assumeTrue(LocaleNames.canBeJapanese(), "such a folder can be made");
        ProcessBuilder run = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(place -> Path.of(place).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator)),
                Main.class.getName(),
                "list",
                "--data",
                data.directory().toString());
        run.environment().put("LC_ALL", "C");
        run.directory(Files.createDirectory(folder.resolve("帳票")).toFile()).redirectErrorStream(true);
        Process process = run.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor() == 0
                        || (told.startsWith("ERROR: working folder: found '") && told.contains("LC_ALL=C.UTF-8")))
                .as(told)
                .isTrue();
    }

    private String documents(String format) throws Exception {
        ProcessBuilder run = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BareRun.class.getName(),
                data.directory().toString(),
                output.toString(),
                format);
        run.environment().clear();
        Process process = run.redirectError(folder.resolve("errors").toFile()).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return told + Files.readString(folder.resolve("errors"));
    }

    private List<String> written() throws IOException {
        if (Files.notExists(output)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString())
                    .toList();
        }
    }
}
