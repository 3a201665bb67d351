package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a cut-off that nobody chose: the data may have been written before it. */
class CutOffNotesTest {

    private static List<String> said(String end) throws Exception {
        return DataFiles.MINIMAL
                .uptime("service,status,from,to\nweb,up,2025-01-01T00:00:00," + end + "\n")
                .said()
                .stream()
                .filter(notice -> notice.contains("default cut-off"))
                .toList();
    }

    @Test
    void aDayAfterTheLastRowIsNoMatterAndASecondMoreIsANotice() throws Exception {
        assertThat(said("2025-02-01T00:00:00")).isEmpty();
        assertThat(said("2025-01-31T00:00:00")).isEmpty();
        assertThat(said("2025-01-30T23:59:59"))
                .singleElement()
                .asString()
                .startsWith("service-report.asOf: '2025-02-01T00:00': the default cut-off is more than a day")
                .contains("最後の記録（2025-01-30 23:59:59）");
    }

    @Test
    void onlyAnOutageThatCountsIsSaidToCountAsDownUpToTheCutOff() throws Exception {
        List<String> said = DataFiles.MINIMAL
                .availability("measured-from: hall")
                .outages("""
                        service,site,from,to
                        web,hall,2025-01-31 10:00,
                        web,branch,2025-01-31 11:00,
                        """)
                .said();

        assertThat(said)
                .filteredOn(notice -> notice.contains("counts as down up to"))
                .singleElement()
                .asString()
                .contains(":2: 'web / hall': still down");
    }
}
