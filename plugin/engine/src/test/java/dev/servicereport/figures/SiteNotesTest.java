package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A site that the contract writes otherwise than the data would leave every outage out without a word. */
class SiteNotesTest {

    private static List<String> said(String measuredFrom, String... sites) throws Exception {
        StringBuilder rows = new StringBuilder("service,site,from,to\n");
        for (String site : sites) {
            rows.append("web," + site + ",2025-01-31 10:00,2025-01-31 20:00\n");
        }
        return DataFiles.MINIMAL.availability("measured-from: " + measuredFrom).outages(rows.toString()).said().stream()
                .filter(notice -> notice.contains("measured-from"))
                .toList();
    }

    @Test
    void namesTheSitesThatThereAreTheNearestFirst() throws Exception {
        assertThat(said("本庁舎", "山田太郎", "出張所", "本庁", ""))
                .containsExactly(
                        "contract.yaml [sla.availability.measured-from]: '本庁, 出張所, 〔非表示〕': rows are of these sites,"
                                + " none is of the site that the contract measures from, and they do not count; if one of them is meant,"
                                + " write both alike (契約の measured-from に書いた拠点の行がなく、これらの拠点の行は数えていない。同じ拠点なら表記をそろえてください)");
        assertThat(said("hall", "b1", "b2", "b3", "b4", "b5", "b6", "hal"))
                .singleElement()
                .asString()
                .contains("'hal, b1, b2, b3, b4'", "these sites and 2 more,", "（ほか 2 か所）");
    }

    @Test
    void namesASpellingOfTheSiteThatDoesNotCount() throws Exception {
        assertThat(said("HQ", "HQ", "hq", "branch"))
                .containsExactly(
                        "contract.yaml [sla.availability.measured-from]: 'hq': rows of this site do not count: it is"
                                + " written otherwise than the one that the contract measures from; write both alike"
                                + " (契約の measured-from と表記が異なるため、この拠点の行は数えていない。同じ拠点なら表記をそろえてください)");
    }

    @Test
    void saysNothingWhereRowsCount() throws Exception {
        assertThat(said("HQ", "HQ", "branch")).isEmpty();
        assertThat(said("HQ", "")).isEmpty();
    }

    @Test
    void knowsOnlyWhatWasSeenBefore() throws Exception {
        DataFiles data = DataFiles.MINIMAL
                .availability("measured-from: HQ")
                .outages(
                        "service,site,from,to\nweb,hall,2025-01-10 10:00,2025-01-10 11:00\nweb,HQ,2025-02-10 10:00,2025-02-10 11:00\n");
        FiguresCalculation figures = data.scope().calculation();

        assertThat(figures.noticesBefore(
                        figures.of(YearMonth.of(2025, 1)).window().end()))
                .anyMatch(notice -> notice.found().equals("hall"));
        assertThat(figures.notices()).noneMatch(notice -> notice.found().equals("hall"));
    }
}
