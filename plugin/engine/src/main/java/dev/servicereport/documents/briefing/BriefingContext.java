package dev.servicereport.documents.briefing;

import dev.servicereport.availability.Ratio;
import dev.servicereport.contract.Register;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.PaperVerdicts;
import dev.servicereport.time.EraText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What every page of the briefing is written from.
 *
 * @param dataset what was read
 * @param calculation what was worked out
 * @param paper what is said of a month's verdict
 * @param year the fiscal year, in which a month that is not judged yet has no verdict
 * @param months its months with data
 * @param begun its months in the term that have begun at the cut-off, with data or without: registers are kept for all of them
 * @param forPublic whether it is the edition for the public, which holds nothing that somebody wrote into a register
 */
record BriefingContext(
        Dataset dataset,
        FiguresCalculation calculation,
        PaperVerdicts paper,
        FiscalYearFigures year,
        List<MonthFigures> months,
        List<MonthFigures> begun,
        boolean forPublic) {

    static BriefingContext of(
            Dataset dataset, FiguresCalculation calculation, FiscalYearFigures year, boolean forPublic) {
        PaperVerdicts paper = new PaperVerdicts(dataset, calculation);
        List<MonthFigures> begun = year.begunOn(calculation.lastDay()).stream()
                .map(calculation::of)
                .toList();
        List<YearMonth> withData = calculation.monthsWithData();
        List<MonthFigures> months =
                begun.stream().filter(month -> withData.contains(month.month())).toList();
        return new BriefingContext(dataset, calculation, paper, paper.of(year), months, begun, forPublic);
    }

    BriefingContext {
        months = List.copyOf(months);
        begun = List.copyOf(begun);
    }

    /** Whether a register is kept in all months of the year that are over; of a year without a month the register alone is looked at. */
    boolean keeps(Register register) {
        if (begun.isEmpty()) {
            return dataset.keeps(register);
        }
        LocalDate end = year.year().lastDay();
        return dataset.keeps(register, begun.get(0).month(), lastDay().isAfter(end) ? end : lastDay());
    }

    BigDecimal target() {
        return dataset.contract().sla().availability().target();
    }

    LocalDate lastDay() {
        return calculation.lastDay();
    }

    /** {@code 99.903%}, cut. */
    String percent(Ratio ratio) {
        return ratio.percent(target().scale() + 2).toPlainString() + "%";
    }

    /** {@code 4月}. */
    static String month(YearMonth month) {
        return month.getMonthValue() + "月";
    }

    /** {@code 令和8年4月19日}. */
    static String date(LocalDate date) {
        return EraText.of(date);
    }

    /** The day of a second. */
    LocalDate day(long second) {
        return Instant.ofEpochSecond(second)
                .atZone(dataset.contract().measurement().zone())
                .toLocalDate();
    }

    /** Text that somebody wrote into a register; nothing in the edition for the public. */
    String told(String text) {
        return forPublic ? "" : text.strip();
    }
}
