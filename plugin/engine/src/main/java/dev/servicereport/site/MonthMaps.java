package dev.servicereport.site;

import dev.servicereport.chart.DayCalendar;
import dev.servicereport.chart.ServiceHeatMap;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.run.Outcome;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.wording.VerdictText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The months reported last as maps: services down, or days across (月別の図). */
final class MonthMaps {

    private static final int MONTHS = 15;

    private final List<MonthFigures> months;
    private final ZoneId zone;

    MonthMaps(Outcome outcome) {
        List<MonthFigures> all = outcome.months();
        months = all.subList(Math.max(0, all.size() - MONTHS), all.size());
        zone = outcome.dataset().contract().measurement().zone();
    }

    /** The whole and each service; none when no month was reported. */
    Optional<ServiceHeatMap> services() {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        List<ServiceHeatMap.Row> rows = new ArrayList<>();
        rows.add(row(months.stream().map(MonthFigures::overall).toList()));
        for (int i = 0; i < months.get(0).services().size(); i++) {
            int index = i;
            rows.add(row(
                    months.stream().map(month -> month.services().get(index)).toList()));
        }
        return Optional.of(new ServiceHeatMap(names(), rows));
    }

    private List<YearMonth> names() {
        return months.stream().map(MonthFigures::month).toList();
    }

    private static ServiceHeatMap.Row row(List<ServiceFigures> service) {
        return new ServiceHeatMap.Row(
                service.get(0).service().name(),
                service.stream().map(MonthMaps::cell).toList());
    }

    private static ServiceHeatMap.Cell cell(ServiceFigures figures) {
        return new ServiceHeatMap.Cell(
                VerdictText.of(figures.verdict()),
                figures.availability()
                        .low()
                        .map(ratio ->
                                ratio.percent(figures.target().scale() + 2).toPlainString())
                        .orElse(""));
    }

    /** How long the whole was down on each day; none when no month was reported. */
    Optional<DayCalendar> days() {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        Map<LocalDate, Long> stopped = new TreeMap<>();
        months.stream()
                .flatMap(month -> month.overall().availability().down().toList().stream())
                .forEach(outage -> add(outage, stopped));
        return Optional.of(new DayCalendar(names(), stopped));
    }

    private void add(TimeSpan outage, Map<LocalDate, Long> stopped) {
        long at = outage.start();
        while (at < outage.end()) {
            LocalDate day = Instant.ofEpochSecond(at).atZone(zone).toLocalDate();
            long end = Math.min(outage.end(), day.plusDays(1).atStartOfDay(zone).toEpochSecond());
            stopped.merge(day, end - at, Long::sum);
            at = end;
        }
    }
}
