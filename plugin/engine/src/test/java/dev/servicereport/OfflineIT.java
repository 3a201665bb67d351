package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run in a network namespace of its own, in which there is no network at all, not even this machine. Where the system does not
 * allow one it is skipped, which the report of the tests says.
 */
class OfflineIT {

    private static final List<String> ALONE = List.of("unshare", "--map-root-user", "--net");

    @TempDir
    private Path folder;

    @Test
    void documentsAreMadeWithoutANetwork() throws Exception {
        assumeTrue(run(List.of("true")) == 0, "no network namespace can be made on this machine");
        GivenData data = GivenData.in(folder);
        Path output = folder.resolve("output");
        int exit = run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // as a build starts it: a JVM this short has no use for the thorough compiler
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BareRun.class.getName(),
                data.directory().toString(),
                output.toString(),
                "pdf"));
        assertThat(exit).as(Files.readString(folder.resolve("told"))).isZero();
        assertThat(output.resolve("documents/monthly-report/2025-02/monthly-report-2025-02.pdf"))
                .isNotEmptyFile();
    }

    /** So that the namespace is known to be one without a network. */
    @Test
    void thereIsNoNetworkInThere() throws Exception {
        assumeTrue(run(List.of("true")) == 0, "no network namespace can be made on this machine");
        assertThat(run(List.of("sh", "-c", "grep -c : /proc/net/dev"))).isZero();
        assertThat(Files.readString(folder.resolve("told"), StandardCharsets.UTF_8)
                        .strip())
                .isEqualTo("1");
    }

    private int run(List<String> command) throws InterruptedException, IOException {
        List<String> alone = new ArrayList<>(ALONE);
        alone.addAll(command);
        try {
            ProcessBuilder builder = new ProcessBuilder(alone);
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(folder.resolve("told").toFile())
                    .start();
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } catch (IOException notInstalled) {
            return -1;
        }
    }
}
