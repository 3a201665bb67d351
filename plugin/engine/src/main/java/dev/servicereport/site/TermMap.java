package dev.servicereport.site;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.FiscalYearFigures.Presence;
import dev.servicereport.run.Outcome;
import dev.servicereport.site.TermView.Cell;
import dev.servicereport.site.TermView.Cell.State;
import dev.servicereport.site.TermView.YearLine;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.VerdictText;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The term as a map, years down and months across (契約期間の状況). */
final class TermMap {

    private final List<FiscalYearFigures> years;
    private final SortedMap<YearMonth, Availability> months;
    private final Pages pages;
    private final Display display;

    TermMap(Outcome outcome, Pages pages, Display display) {
        years = outcome.fiscalYears();
        months = outcome.payments().months();
        this.pages = pages;
        this.display = display;
    }

    List<YearLine> years() {
        return years.stream().map(this::year).toList();
    }

    private YearLine year(FiscalYearFigures year) {
        return new YearLine(
                year.year().label(),
                year.months().stream().map(this::cell).toList(),
                display.percent(year.availability()),
                year.count(Verdict.MISSED));
    }

    private Cell cell(FiscalYearFigures.Cell cell) {
        YearMonth month = cell.month();
        State state = state(cell);
        return new Cell(
                Display.month(month),
                Display.monthOfYear(month),
                state,
                verdict(cell, state),
                Optional.ofNullable(months.get(month)).map(display::ends).orElse(List.of()),
                pages.of(month));
    }

    private State state(FiscalYearFigures.Cell cell) {
        return switch (cell.presence()) {
            case DATA -> State.KNOWN;
            case OUTSIDE -> State.OUTSIDE;
            case NO_DATA -> cell.gap() != null ? State.MISSING : State.AHEAD;
        };
    }

    private VerdictText verdict(FiscalYearFigures.Cell cell, State state) {
        Verdict verdict = cell.verdict();
        return switch (state) {
            case KNOWN ->
                VerdictText.of(verdict == null ? Verdict.NOT_APPLICABLE : verdict)
                        .lacking(cell.gap() != null);
            case MISSING -> VerdictText.NO_DATA;
            case AHEAD -> isPast(cell.month()) ? VerdictText.NOT_MEASURED : VerdictText.AHEAD;
            case OUTSIDE -> VerdictText.OUTSIDE;
        };
    }

    /** Before some month with data: it was not measured yet, and nobody expects it. */
    private boolean isPast(YearMonth month) {
        return !months.isEmpty() && month.isBefore(months.lastKey());
    }

    /** How many months are known, missing ones included. */
    long told() {
        return years.stream()
                .flatMap(year -> year.months().stream())
                .filter(cell -> cell.presence() == Presence.DATA || cell.gap() != null)
                .count();
    }
}
