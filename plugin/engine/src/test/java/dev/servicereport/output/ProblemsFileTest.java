package dev.servicereport.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesALinkInItsPlaceAndNotWhereItLeads() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "私の");
        Path file = Files.createSymbolicLink(folder.resolve("service-report-problems.json"), mine);
        assertThat(ProblemsFile.beside(folder.resolve("output")).write(List.of()))
                .contains(file);
        assertThat(file).hasContent("{\n  \"problems\" : [ ]\n}\n");
        assertThat(mine).hasContent("私の");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void isWrittenBesideAFolderThatALinkLeadsTo() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("target"), real);
        assertThat(ProblemsFile.beside(link.resolve("output")).write(List.of()))
                .contains(link.resolve("service-report-problems.json"));
    }

    @Test
    void failsNothingWhenItCannotBeRemoved() throws Exception {
        Path inTheWay = Files.createDirectories(folder.resolve("service-report-problems.json/mine"));
        ProblemsFile problems = ProblemsFile.beside(folder.resolve("output"));
        assertThat(problems.clear()).contains(inTheWay.getParent());
        assertThat(problems.write(List.of())).isEmpty();
        assertThat(inTheWay).exists();
        Files.delete(inTheWay);
        assertThat(problems.clear()).isEmpty();
    }
}
