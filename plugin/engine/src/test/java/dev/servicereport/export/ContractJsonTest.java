package dev.servicereport.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.servicereport.GivenData;
import dev.servicereport.cache.Cache;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** February 2025 owes 668 hours, of which 99.8 % allow 1:20:09 of downtime; until the 10th it is an allowance of half an hour or less. */
class ContractJsonTest {

    @TempDir
    private Path folder;

    private GivenData data;

    @BeforeEach
    void setUp() throws Exception {
        data = GivenData.in(folder);
    }

    @Test
    void aMonthUnderWayMayBeBelowAndStillBeMet() throws Exception {
        downUntil("00:50:00");
        assertThat(months("2025-02-10")).containsExactly("2025-02 MISSED true");
    }

    @Test
    void oneThatIsOverdrawnCannot() throws Exception {
        downUntil("01:20:10");
        assertThat(months("2025-02-10")).containsExactly("2025-02 MISSED false");
        downUntil("01:20:09");
        assertThat(months("2025-02-10")).containsExactly("2025-02 MISSED true");
    }

    @Test
    void oneThatIsMetNeedNot() throws Exception {
        downUntil("00:00:01");
        assertThat(months("2025-02-10")).containsExactly("2025-02 MET false");
    }

    private void downUntil(String time) throws Exception {
        data.with("outages/2025-02.csv", "service,from,to\nweb,2025-02-02T00:00:00,2025-02-02T" + time + "\n");
    }

    private List<String> months(String asOf) throws Exception {
        Outcome outcome = new ReportGenerator(
                        new ReportRequest(data.directory(), folder.resolve("output"), null, asOf, Cache.none()))
                .figures();
        JsonNode json = ContractJson.of(new ContractFigures(
                outcome.dataset(),
                outcome.months(),
                outcome.fiscalYears(),
                outcome.payments(),
                0,
                new ContractFigures.Lacking(0, 0, 0, 0)));
        return StreamSupport.stream(json.path("months").spliterator(), false)
                .filter(month -> month.path("month").asText().equals("2025-02"))
                .map(month -> month.path("month").asText() + " "
                        + month.path("verdict").asText() + " "
                        + month.path("canStillBeMet").asText())
                .toList();
    }
}
