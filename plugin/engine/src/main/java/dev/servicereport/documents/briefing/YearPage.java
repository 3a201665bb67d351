package dev.servicereport.documents.briefing;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Ratio;
import dev.servicereport.chart.YearTiles;
import dev.servicereport.chart.YearTiles.Mark;
import dev.servicereport.chart.YearTiles.Tile;
import dev.servicereport.contract.GapPolicy;
import dev.servicereport.documents.briefing.YearFacts.Span;
import dev.servicereport.documents.briefing.YearFacts.ToDate;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.FiscalYearFigures.Cell;
import dev.servicereport.figures.FiscalYearFigures.Presence;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.wording.Display;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Page 1: the year's availability, its months and its hours (年度の稼働率). */
final class YearPage {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final BriefingContext context;
    private final Availability availability;

    YearPage(BriefingContext context) {
        this.context = context;
        availability = context.year().availability();
    }

    YearFacts facts() {
        Optional<Ratio> low = availability.low();
        Optional<Ratio> high = availability.high();
        return new YearFacts(
                standing(),
                low.map(context::percent).orElse(""),
                low.equals(high) ? "" : high.map(context::percent).orElse(""),
                Display.duration(availability.baseSeconds()),
                Display.duration(availability.downSeconds()),
                orNothing(availability.excludedSeconds()),
                orNothing(availability.unknownSeconds()),
                span(context.months()),
                toDate());
    }

    private static String orNothing(long seconds) {
        return seconds == 0 ? "" : Display.duration(seconds);
    }

    private String standing() {
        if (context.months().isEmpty()) {
            return "no-data";
        }
        if (availability.baseSeconds() == 0) {
            return "not-owed";
        }
        if (availability.downSeconds() == 0) {
            return availability.unknownSeconds() == 0 ? "unbroken" : "unbroken-as-seen";
        }
        return switch (availability.verdict(context.target())) {
            case MET -> "kept";
            case MISSED -> "below";
            case UNDETERMINED, NOT_APPLICABLE -> "open";
        };
    }

    /** @param told months with data, ascending */
    Span span(List<MonthFigures> told) {
        List<YearMonth> months = told.stream().map(MonthFigures::month).toList();
        int count = months.size();
        if (count == 0) {
            return new Span(0, false, "", "", true, false, lacking());
        }
        YearMonth first = months.get(0);
        YearMonth last = months.get(count - 1);
        boolean underWay = context.paper().underWay().filter(last::equals).isPresent();
        return new Span(
                count,
                count == MONTHS_OF_A_YEAR && !underWay,
                BriefingContext.month(first),
                BriefingContext.month(last) + (underWay ? context.lastDay().getDayOfMonth() + "日" : ""),
                first.plusMonths(count - 1L).equals(last),
                underWay,
                lacking());
    }

    private List<String> lacking() {
        return context.year().months().stream()
                .filter(cell -> cell.gap() != null || mark(cell) == Mark.NO_DATA)
                .map(cell -> BriefingContext.month(cell.month()))
                .toList();
    }

    /** All years with data together; null when that is the year alone. */
    private @Nullable ToDate toDate() {
        List<FiscalYearFigures> years = context.calculation().fiscalYears().stream()
                .filter(year -> year.availability().baseSeconds() > 0)
                .toList();
        if (years.size() < 2) {
            return null;
        }
        Ratio low = together(years.stream().flatMap(year -> year.availability().low().stream()));
        Ratio high = together(years.stream().flatMap(year -> year.availability().high().stream()));
        long down = years.stream()
                .mapToLong(year -> year.availability().downSeconds())
                .sum();
        return new ToDate(
                context.calculation().monthsWithData().size(),
                context.percent(low),
                !low.equals(high),
                Display.duration(low.whole()),
                orNothing(down));
    }

    private static Ratio together(Stream<Ratio> parts) {
        return parts.reduce((one, other) -> new Ratio(one.part() + other.part(), one.whole() + other.whole()))
                .orElseThrow();
    }

    YearTiles tiles() {
        long unknown = availability.gaps() == GapPolicy.EXCLUDED ? 0 : availability.unknownSeconds();
        return new YearTiles(
                context.year().year().label(),
                context.year().months().stream()
                        .map(cell -> new Tile(cell.month(), mark(cell)))
                        .toList(),
                new YearTiles.Hours(availability.baseSeconds(), availability.downSeconds(), unknown));
    }

    private Mark mark(Cell cell) {
        if (cell.presence() == Presence.OUTSIDE) {
            return Mark.OUTSIDE;
        }
        if (cell.isOpen()) {
            return Mark.UNDER_WAY;
        }
        if (cell.verdict() == null) {
            return cell.month().atEndOfMonth().isAfter(context.lastDay()) ? Mark.TO_COME : Mark.NO_DATA;
        }
        return switch (cell.verdict()) {
            case MET -> Mark.MET;
            case MISSED -> Mark.MISSED;
            case UNDETERMINED -> Mark.UNDETERMINED;
            case NOT_APPLICABLE -> Mark.NOTHING_OWED;
        };
    }
}
