package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.availability.DataGap;
import dev.servicereport.availability.Verdict;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fiscal years: the months with data taken together, all others named. */
class FiscalYearFiguresTest {

    @Test
    void monthsWithDataAddUpAndOthersAreNamed() throws Exception {
        List<FiscalYearFigures> years = DataFiles.MINIMAL
                .term("2025-03-15", "2026-04-30")
                .uptime("""
                service,status,from,to
                web,up,2025-03-15T00:00,2025-04-30T00:00
                web,down,2025-04-30T00:00,2025-04-30T06:00
                web,up,2025-06-01T00:00,2025-07-01T00:00
                """)
                .scope()
                .calculation()
                .fiscalYears();

        assertThat(years).extracting(year -> year.year().label()).containsExactly("令和6年度", "令和7年度", "令和8年度");
        assertThat(years.get(0).availability().scheduledSeconds()).isEqualTo(17 * 86_400);
        assertThat(years.get(1).availability())
                .returns((30 + 30) * 86_400L, figures -> figures.scheduledSeconds())
                .returns(6 * 3600L, figures -> figures.downSeconds())
                .returns(18 * 3600L, figures -> figures.unknownSeconds());
        assertThat(years.get(1).months().subList(0, 3))
                .extracting(FiscalYearFigures.Cell::toString)
                .containsExactly(
                        "Cell[month=2025-04, presence=DATA, verdict=MISSED, gap=null]",
                        "Cell[month=2025-05, presence=NO_DATA, verdict=null, gap="
                                + years.get(1).gaps().get(0) + "]",
                        "Cell[month=2025-06, presence=DATA, verdict=MET, gap=null]");
        assertThat(years.get(1).gaps()).extracting(DataGap::month).containsExactly(YearMonth.of(2025, 5));
        assertThat(years.get(1).count(Verdict.MET)).isEqualTo(1);
        assertThat(years.get(2).months())
                .extracting(cell -> cell.presence().name())
                .startsWith("NO_DATA", "OUTSIDE")
                .hasSize(12);
    }

    @Test
    void aCorrectionIsListedWithWhatItChanged() throws Exception {
        List<CorrectionEffect> effects = DataFiles.MINIMAL
                .outages("""
                        service,from,to
                        web,2025-06-14T09:00,2025-06-14T09:42
                        """)
                .corrections("""
                        service,from,to,status,reason,decided_by,decided_on
                        web,2025-06-14T09:00,2025-06-14T09:30,up,誤検知,協議会,2025-06-23
                        web,2025-06-14T09:30,2025-06-14T09:35,up,誤検知,協議会,2025-06-23
                        web,2025-05-14T09:30,2025-05-14T09:35,down,障害,協議会,2025-06-23
                        """)
                .month("2025-06")
                .details()
                .corrections();

        assertThat(effects)
                .extracting(effect -> effect.service().before().downSeconds() + " → "
                        + effect.whole().after().downSeconds())
                .containsExactly((42 - 5) * 60 + " → " + (42 - 35) * 60, (42 - 30) * 60 + " → " + (42 - 35) * 60);
    }
}
