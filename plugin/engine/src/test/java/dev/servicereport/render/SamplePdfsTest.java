package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every PDF below the folder that the property {@code pdfs} names; run by {@code .ci/gate} over what the sample's site made. */
@EnabledIfSystemProperty(named = "pdfs", matches = ".+")
class SamplePdfsTest {

    static List<Path> pdfs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("pdfs")))) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreSome() throws IOException {
        assertThat(pdfs()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void conforms(Path pdf) throws Exception {
        assertThat(Marks.faults(pdf)).isEmpty();
        assertThat(Conformance.faults(pdf)).isEmpty();
    }
}
