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

    private static final DataFiles LISTED = DataFiles.MINIMAL.outages("""
            service,from,to
            web,2025-01-20T23:00,2025-01-21T00:00
            web,2025-01-31T23:00,2025-02-20T00:00
            """);

    @Test
    void whatGoesOnBehindItIsNotReportedAndSaidToBe() throws Exception {
        assertThat(LISTED.said())
                .containsExactly(
                        "outages/outages.csv:3: 'web': goes on behind the default cut-off, up to 2025-02-20T00:00;"
                                + " not reported: 2025-02. Name a later cut-off with -Dservice-report.asOf"
                                + " (この行は、既定の締切より後の 2025-02-20 00:00 まで続いている。令和7年2月は報告していない。"
                                + "報告するには、後の締切を -Dservice-report.asOf に書く)");
        assertThat(LISTED.asOf("2025-01").said()).isEmpty();
    }

    @Test
    void norIsThatPartOfTheReportOfItsLastMonth() throws Exception {
        FiguresCalculation calculation = LISTED.scope().calculation();
        assertThat(calculation.noticesBefore(calculation.horizon().end())).isEmpty();
    }

    @Test
    void severalRowsOfAFileAreOneNotice() throws Exception {
        DataFiles data = DataFiles.MINIMAL.term("2025-01-01", "2025-03-31").uptime("""
                service,status,from,to
                web,up,2025-01-01T00:00,2025-06-20T00:00
                web,down,2025-01-31T23:00,2025-01-31T23:01
                web,down,2025-01-31T23:30,2025-02-01T00:00:01
                """);

        assertThat(data.said())
                .containsExactly(
                        "uptime/monitoring.csv:2: 'web': this row and 1 more of the file go on behind the default"
                                + " cut-off, up to 2025-06-20T00:00; not reported: 2025-02..2025-03. Name a later cut-off with"
                                + " -Dservice-report.asOf (この行ほか 1 行は、既定の締切より後の 2025-06-20 00:00 まで続いている。"
                                + "令和7年2月から令和7年3月までは報告していない。報告するには、後の締切を -Dservice-report.asOf に書く)");
    }

    @Test
    void rowsOfOtherSitesAndTimeBehindTheTermAreNotOwed() throws Exception {
        assertThat(DataFiles.MINIMAL
                        .availability("measured-from: 本庁舎")
                        .outages("service,site,from,to\nweb,支所,2025-01-31T23:00,2025-02-20T00:00\n")
                        .said())
                .noneMatch(notice -> notice.contains("goes on behind"));
        assertThat(LISTED.term("2025-01-01", "2025-01-31").said())
                .noneMatch(notice -> notice.contains("goes on behind"));
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
