package dev.servicereport.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A held month is none below the target: nothing has to be improved until it is settled. */
class HeldMonthTest {

    @TempDir
    Path folder;

    @Test
    void hasNoSheetOfImprovements() throws Exception {
        assertThat(sheets(GivenData.in(folder).undetermined())).isEmpty();
        assertThat(sheets(GivenData.in(folder.resolve("missed")).missed())).containsExactly("令和7年2月");
    }

    private List<String> sheets(GivenData data) throws Exception {
        ReportRequest request = new ReportRequest(data.directory(), folder.resolve("output"), null, null);
        return new ReportGenerator(request)
                        .documents(DocumentRequest.of(List.of("improvement-plan"), List.of("adoc"), null), line -> {})
                        .documents()
                        .stream()
                        .map(WrittenDocument::subject)
                        .toList();
    }
}
