package dev.servicereport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.goal.GoalRequest;
import dev.servicereport.goal.Goals;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    /** Else nobody would notice that there is no archive. */
    @Test
    void whatItTrainsOnIsWithoutFault(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        GoalRequest request = ClassArchive.request(folder);

        Goals.run("metrics", request, new PipeAnswers(new PrintStream(told, true, StandardCharsets.US_ASCII)));

        assertThat(folder.resolve("output/metrics/2025-01.json")).content().contains("\"downSeconds\" : 1800");
    }
}
