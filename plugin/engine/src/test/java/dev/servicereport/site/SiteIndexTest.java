package dev.servicereport.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteIndexTest {

    @TempDir
    Path folder;

    @Test
    void aMonthWithoutDataStandsBetweenTheOthers() throws Exception {
        GivenData data = GivenData.in(folder)
                .without("outages/2025-02.csv")
                .without("outages")
                .with("uptime/a.csv", """
                        service,status,from,to
                        web,up,2025-02-01T00:00,2025-03-01T00:00
                        db,up,2025-02-01T00:00,2025-03-01T00:00
                        web,up,2025-04-01T00:00,2025-05-01T00:00
                        db,up,2025-04-01T00:00,2025-05-01T00:00
                        """);
        ReportRequest request = new ReportRequest(data.directory(), folder.resolve("output"), null, null);

        Document index = Jsoup.parse(new SiteIndex(new ReportGenerator(request).figures()).html());

        assertThat(index.select("table.months tbody tr").eachText())
                .anySatisfy(row ->
                        assertThat(row).startsWith("令和7年3月").contains("データなし").endsWith("－"));
        assertThat(index.select("section > p").eachText())
                .anySatisfy(sentence -> assertThat(sentence).contains("データなし", "令和7年3月"));
    }
}
