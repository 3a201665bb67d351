package dev.servicereport.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import dev.servicereport.site.DashboardView.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckBooksTest {

    @TempDir
    private Path folder;

    private Path site;
    private List<MonthFigures> months;

    @BeforeEach
    void figures() throws Exception {
        site = Files.createDirectory(folder.resolve("site"));
        months = new ReportGenerator(
                        new ReportRequest(GivenData.in(folder).directory(), folder.resolve("output"), null, null))
                .figures()
                .months();
    }

    @Test
    void aWorkbookIsCopiedAndListed() throws Exception {
        Path made = Files.createDirectories(folder.resolve("made"));
        Files.write(made.resolve("検算_2025-02.xlsx"), new byte[1500]);
        assertThat(new CheckBooks(made).copy(months, site))
                .containsExactly(
                        new Entry("令和7年2月分の検算ブック", "", "service-report/tables/verification-2025-02.xlsx", "Excel、2KB"));
        assertThat(site.resolve("verification-2025-02.xlsx")).hasSize(1500);
    }

    @Test
    void withoutWorkbooksThereIsNothing() throws Exception {
        assertThat(new CheckBooks(folder.resolve("none")).copy(months, site)).isEmpty();
        assertThat(site).isEmptyDirectory();
    }
}
