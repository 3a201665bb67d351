package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.OneRenderer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of output whose names mean something to one of the programs that write into them. */
@OneRenderer
class OddPlacesIT {

    @TempDir
    Path folder;

    @Test
    void commasAndOtherMarksInNamesOfFoldersAreOnlyNames() throws Exception {
        Path output = folder.resolve("報告,1;2 #3 %20 & 'x' [y] $z");
        new ReportGenerator(new ReportRequest(GivenData.in(folder).directory(), output, null, null))
                .documents(DocumentRequest.of(List.of("monthly-report"), List.of("html", "pdf"), null), line -> {});
        assertThat(output.resolve("documents/monthly-report/2025-02/monthly-report-2025-02.pdf"))
                .isNotEmptyFile();
    }
}
