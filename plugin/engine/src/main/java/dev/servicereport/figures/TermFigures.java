package dev.servicereport.figures;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.DataGap;
import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.figures.FiscalYearFigures.Cell;
import dev.servicereport.figures.FiscalYearFigures.Presence;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.FiscalYear;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Works out the fiscal years and the term, months without data among them (年度・契約期間の状況). */
final class TermFigures {

    private final AvailabilityCalculation availability;
    private final ContractTerm term;
    private final BigDecimal target;
    private final List<YearMonth> withData;

    /** @param withData the months with data that are to be known */
    TermFigures(AvailabilityCalculation availability, ContractTerm term, BigDecimal target, List<YearMonth> withData) {
        this.availability = availability;
        this.term = term;
        this.target = target;
        this.withData = withData;
    }

    /** Each fiscal year that the term touches. */
    List<FiscalYearFigures> fiscalYears() {
        int first = FiscalYear.of(term.serviceFrom()).startYear();
        int last = FiscalYear.of(term.serviceTo()).startYear();
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> of(new FiscalYear(year)))
                .toList();
    }

    private FiscalYearFigures of(FiscalYear year) {
        List<YearMonth> known =
                year.months().stream().filter(withData::contains).toList();
        return new FiscalYearFigures(
                year,
                availability.of(ServiceTree.WHOLE, known),
                year.months().stream().map(this::cell).toList());
    }

    private Cell cell(YearMonth month) {
        if (withData.contains(month)) {
            Verdict verdict = availability.of(ServiceTree.WHOLE, List.of(month)).verdict(target);
            return new Cell(month, Presence.DATA, verdict, gap(month));
        }
        boolean inTerm =
                !month.isBefore(YearMonth.from(term.serviceFrom())) && !month.isAfter(YearMonth.from(term.serviceTo()));
        return new Cell(month, inTerm ? Presence.NO_DATA : Presence.OUTSIDE, null, gap(month));
    }

    private @Nullable DataGap gap(YearMonth month) {
        return availability.gaps().missing().stream()
                .filter(gap -> gap.month().equals(month))
                .findFirst()
                .orElse(null);
    }
}
