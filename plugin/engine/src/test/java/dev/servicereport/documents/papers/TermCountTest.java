package dev.servicereport.documents.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.FiscalYearFigures.Cell;
import dev.servicereport.figures.FiscalYearFigures.Presence;
import dev.servicereport.figures.PaperVerdicts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each month of the term is counted once. */
class TermCountTest {

    private static final DataFiles DATA = DataFiles.MINIMAL
            .term("2025-01-01", "2025-12-31")
            .agreed("measured-since: 2025-02-01")
            .uptime("""
                    service,status,from,to
                    web,up,2025-02-01T00:00,2025-03-01T00:00
                    web,down,2025-04-01T00:00,2025-05-01T00:00
                    """);

    private static String sentence(DataFiles data) throws Exception {
        FiguresCalculation calculation = data.scope().calculation();
        PaperVerdicts paper = new PaperVerdicts(data.read(), calculation);
        List<Cell> months = calculation.fiscalYears().stream()
                .map(paper::of)
                .flatMap(year -> year.months().stream())
                .filter(cell -> cell.presence() != Presence.OUTSIDE)
                .toList();
        return TermCount.of(months, calculation.lastDay()).sentence();
    }

    @Test
    void aMonthWithoutDataIsNotCountedAsJudged() throws Exception {
        assertThat(sentence(DATA))
                .isEqualTo("契約期間12か月のうち2か月を集計しました（達成1か月、未達成1か月、判定保留0か月）。" + "データなしの月は1か月、計測前の月は1か月、残りは8か月です。");
    }

    @Test
    void aMonthInWhichNothingIsOwedIsCounted() throws Exception {
        DataFiles none = DATA.exclusions(
                "service,from,to,class,reason,approved_on,approved_by\n*,2025-02-01T00:00,2025-03-01T00:00,force-majeure,地震,2025-03-05,課長\n");
        assertThat(sentence(none)).startsWith("契約期間12か月のうち2か月を集計しました（達成0か月、未達成1か月、判定保留0か月、対象時間なし1か月）。");
    }

    @Test
    void withoutAnythingMissingTheRestIsAhead() throws Exception {
        assertThat(sentence(DataFiles.MINIMAL
                        .term("2025-01-01", "2025-12-31")
                        .uptime("service,status,from,to\nweb,up,2025-01-01T00:00,2025-02-01T00:00\n")))
                .isEqualTo("契約期間12か月のうち1か月を集計しました（達成1か月、未達成0か月、判定保留0か月）。残りは11か月です。");
    }

    @Test
    void aMonthThatGoesOnIsCountedApart() throws Exception {
        assertThat(sentence(DataFiles.MINIMAL
                        .term("2025-01-01", "2025-12-31")
                        .outages("service,from,to\n")
                        .asOf("2025-02-10")))
                .isEqualTo("契約期間12か月のうち1か月を集計しました（達成1か月、未達成0か月、判定保留0か月）。月の途中が1か月、残りは10か月です。");
    }
}
