package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.problem.Problem;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists of two services side by side: one that is lost is hidden by the other. */
class SeriesNotesTest {

    private static DataFiles lists(String... names) {
        DataFiles data = DataFiles.MINIMAL;
        for (String name : names) {
            data = data.file("outages/" + name + ".csv", "service,from,to\n");
        }
        return data;
    }

    private static List<String> said(String... names) throws Exception {
        return lists(names).scope().calculation().notices().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void aMonthThatOneSeriesLacksIsANotice() throws Exception {
        assertThat(said("web-2025-01", "web-2025-02", "web-2025-03", "db-2025-01", "db-2025-03"))
                .containsExactly(
                        "outages/db-*: '2025-02': no outage list of this series is named by this month, though it goes on"
                                + " afterwards; lists of other names are, so that no data are missing. Add the file, of a month without"
                                + " outages one with a heading only (この名前の停止一覧は後の月に続くのに、令和7年2月のものがない。ほかの名前の一覧があるため、"
                                + "データなしとはしていない。失われたなら補い、停止がなければ見出しだけのファイルを置いてください)");
        assertThat(said("web-R7.1", "web-R7.2", "web-R7.3", "web-R7.4", "db-令和7年1月", "db-令和7年4月"))
                .singleElement()
                .asString()
                .startsWith("outages/db-*: '2025-02..2025-03': ");
    }

    @Test
    void aSeriesThatBeginsLaterOrEndsEarlierLacksNothing() throws Exception {
        assertThat(said("web-2025-01", "web-2025-02", "web-2025-03", "db-2025-02"))
                .isEmpty();
    }

    @Test
    void aListOfAnotherNameStandsForTheOneOfAMonth() throws Exception {
        assertThat(said("2025-01", "2025-02（第2版）", "2025-03")).isEmpty();
        assertThat(said("web-2025-01", "web_2025-02", "web-2025-03")).isEmpty();
    }

    @Test
    void aMonthThatNoListIsNamedByIsMissingAndNotToldTwice() throws Exception {
        assertThat(said("web-2025-01", "web-2025-03", "db-2025-01", "db-2025-03"))
                .isEmpty();
    }

    @Test
    void theReportOfAMonthBeforeTheSeriesGoesOnDoesNotKnow() throws Exception {
        FiguresCalculation figures = lists("web-2025-01", "web-2025-02", "web-2025-03", "db-2025-01", "db-2025-03")
                .scope()
                .calculation();

        assertThat(figures.noticesBefore(
                        figures.of(YearMonth.of(2025, 2)).window().end()))
                .isEmpty();
        assertThat(figures.noticesBefore(
                        figures.of(YearMonth.of(2025, 3)).window().end()))
                .hasSize(1);
    }
}
