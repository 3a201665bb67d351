package dev.servicereport.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names of files; {@code BareEnvironmentIT} is about locales that cannot have them. */
class LocaleNamesIT {

    @TempDir
    private Path folder;

    @Test
    void thatCanBeReadAreFine() throws Exception {
        Files.createDirectories(folder.resolve("outages")).resolve("2025-02.csv");
        assertThatCode(() -> LocaleNames.requireReadable(folder)).doesNotThrowAnyException();
        assertThatCode(() -> LocaleNames.requireReadable(folder.resolve("missing")))
                .doesNotThrowAnyException();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void inBytesOfAnotherEncodingAreRefusedInOneMessage() throws Exception {
        // two names in Shift_JIS, which no string of ours gives
        Process made = new ProcessBuilder(
                        "sh",
                        "-c",
                        "cd \"$0\" && touch \"$(printf '\\222\\342.csv')\" \"$(printf '\\213\\143.csv')\"",
                        folder.toString())
                .start();
        assertThat(made.waitFor()).isZero();
        assertThatThrownBy(() -> LocaleNames.requireReadable(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("service-report.dataDirectory: found '2 unreadable file names, like ");
    }

    @Test
    void thatNoSystemHasAreAProblemLikeAnyOther() {
        InvalidPathException name = new InvalidPathException("a\u0000b", "Nul character not allowed");
        assertThat(LocaleNames.refused(name).problems())
                .singleElement()
                .asString()
                .startsWith("file name: found 'a〔U+0000〕b', expected ");
    }
}
