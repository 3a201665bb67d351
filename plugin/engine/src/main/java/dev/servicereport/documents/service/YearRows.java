package dev.servicereport.documents.service;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.FiscalYearFigures.Cell;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.VerdictText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the fiscal years of the term (年度別の状況). */
final class YearRows {

    private final Display display;

    YearRows(Display display) {
        this.display = display;
    }

    List<YearRow> of(List<FiscalYearFigures> years) {
        return years.stream().map(this::row).toList();
    }

    private YearRow row(FiscalYearFigures year) {
        Availability availability = year.availability();
        boolean empty = availability.scheduledSeconds() == 0;
        return new YearRow(
                year.year().label(),
                display.percent(availability),
                empty ? "－" : Display.duration(availability.downSeconds()),
                counts(year),
                year.months().stream().map(YearRows::mark).toList());
    }

    private static String counts(FiscalYearFigures year) {
        String counts = Stream.of(Verdict.values())
                .filter(verdict -> year.count(verdict) > 0)
                .map(verdict -> Display.verdict(verdict) + year.count(verdict))
                .collect(Collectors.joining("、"));
        return MonthlyReportWriter.orDash(counts);
    }

    private static String mark(Cell cell) {
        Verdict verdict = cell.verdict();
        if (verdict != null) {
            return Display.mark(verdict);
        }
        if (cell.isOpen()) {
            return VerdictText.UNDER_WAY.mark();
        }
        return cell.presence() == FiscalYearFigures.Presence.OUTSIDE ? "／" : "・";
    }
}
