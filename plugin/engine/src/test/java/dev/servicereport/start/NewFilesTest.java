package dev.servicereport.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {

    @TempDir
    Path path;

    @Test
    void takesEverythingAwayAgainWhenOneFileCannotBePut() throws Exception {
        Files.writeString(path.resolve("mine"), "mine");
        try (NewFiles files = NewFiles.in(path)) {
            files.write("a", new byte[1]);
            files.write("b/c/d", new byte[1]);
            files.write("b/e", new byte[1]);
            Files.delete(files.aside().resolve("b/e"));
            assertThatThrownBy(files::place).isInstanceOf(IOException.class);
        }
        assertThat(new Folder(path).names()).containsExactly("mine");
    }

    @Test
    void copiesTheTemplateOfADocumentAndNoOtherTwice() throws Exception {
        Path own = path.resolve("src/service-report");
        assertThat(TemplateCopy.copy(List.of("monthly-report", "minutes"), path, own))
                .containsExactly(
                        "src/service-report/templates/monthly-report.adoc",
                        "src/service-report/templates/form/minutes.adoc",
                        "src/service-report/templates/monthly-report/appendix.adoc",
                        "src/service-report/templates/monthly-report/availability.adoc",
                        "src/service-report/templates/monthly-report/changes.adoc",
                        "src/service-report/templates/monthly-report/exclusions.adoc",
                        "src/service-report/templates/monthly-report/front.adoc",
                        "src/service-report/templates/monthly-report/incidents.adoc",
                        "src/service-report/templates/monthly-report/inquiries.adoc",
                        "src/service-report/templates/monthly-report/payments.adoc",
                        "src/service-report/templates/monthly-report/stops.adoc");
        assertThat(Files.mismatch(
                        own.resolve("templates/monthly-report.adoc"),
                        Path.of("../../asciidoc/templates/monthly-report.adoc")))
                .isEqualTo(-1);
        assertThatThrownBy(() -> TemplateCopy.copy(List.of("monthly-report"), path, own))
                .hasMessageContaining("src/service-report/templates/monthly-report.adoc: found 'a file'");
        assertThatThrownBy(() -> TemplateCopy.copy(List.of("monthly-raport"), path, own))
                .hasMessageContaining("did you mean 'monthly-report'?");
    }

    @Test
    void theSampleHasRowsOfItsOwnAndRuns() throws Exception {
        SampleProject.begin(path, "1.2.3");
        assertThat(new Folder(path).downSeconds()).containsExactly("2025-04 1110", "2025-05 1485");
        assertThat(new Folder(path).text("pom.xml")).contains("<service-report.version>1.2.3</service-report.version>");
    }
}
