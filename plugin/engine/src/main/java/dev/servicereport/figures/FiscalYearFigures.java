package dev.servicereport.figures;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.DataGap;
import dev.servicereport.availability.Verdict;
import dev.servicereport.time.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole in one fiscal year (年度別の稼働率): the months with data taken together. It has no verdict: the agreement is on
 * months.
 *
 * @param year the fiscal year
 * @param availability over its months with data
 * @param months April to March
 */
public record FiscalYearFigures(FiscalYear year, Availability availability, List<Cell> months) {

    /** What is known of a month. */
    public enum Presence {
        /** It has data. */
        DATA,
        /** It lies in the term and has none, or not yet. */
        NO_DATA,
        /** It lies outside the term. */
        OUTSIDE
    }

    /**
     * @param month the month
     * @param presence what is known of it
     * @param verdict its verdict, or null without data, and on paper while it is {@linkplain PaperVerdicts not judged yet}
     * @param gap what is missing of it although it was measured and is over, or null when nothing is
     */
    public record Cell(
            YearMonth month,
            Presence presence,
            @Nullable Verdict verdict,
            @Nullable DataGap gap) {

        /** Whether it has data and is not judged yet. */
        public boolean isOpen() {
            return presence == Presence.DATA && verdict == null;
        }

        /** Whether its first day lies not after a day. */
        public boolean hasBegun(LocalDate day) {
            return !month.atDay(1).isAfter(day);
        }
    }

    public FiscalYearFigures {
        months = List.copyOf(months);
    }

    /** What is missing of its months, ascending. */
    public List<DataGap> gaps() {
        return months.stream().map(Cell::gap).flatMap(Stream::ofNullable).toList();
    }

    /** The months in the term that have begun on a day, with data or without: registers are kept for all of them. */
    public List<YearMonth> begunOn(LocalDate day) {
        return months.stream()
                .filter(cell -> cell.presence() != Presence.OUTSIDE)
                .filter(cell -> cell.hasBegun(day))
                .map(Cell::month)
                .toList();
    }

    /** How many months have that verdict. */
    public long count(Verdict verdict) {
        return months.stream().filter(cell -> cell.verdict() == verdict).count();
    }
}
