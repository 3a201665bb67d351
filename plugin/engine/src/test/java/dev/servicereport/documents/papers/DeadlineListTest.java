package dev.servicereport.documents.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days ahead on paper. */
class DeadlineListTest {

    @TempDir
    Path folder;

    @Test
    void theAsciiDocIsTheGoldenOne() throws Exception {
        Papers papers = Papers.of(GivenData.in(folder), folder, "deadlines");
        assertThat(papers.names("deadlines")).containsExactly("deadlines");
        Golden.assertSame("papers/deadlines.adoc", papers.named("deadlines").source());
    }
}
