package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that somebody has looked at and found right. {@code -Drefresh-golden=true} writes them anew, to be looked at again. */
public final class Golden {

    private static final Path EXPECTED = Path.of("src/test/resources/golden/expected");

    private Golden() {}

    /** Asserts that a file is the golden one of that name, byte for byte. */
    public static void assertSame(String name, Path actual) throws IOException {
        if (Boolean.getBoolean("refresh-golden")) {
            Path golden = EXPECTED.resolve(name);
            Files.createDirectories(golden.getParent());
            Files.write(golden, Files.readAllBytes(actual));
        }
        assertThat(Files.readString(actual, StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(EXPECTED.resolve(name), StandardCharsets.UTF_8));
    }
}
