package dev.servicereport.site;

import dev.servicereport.availability.Responsible;
import dev.servicereport.chart.Chart;
import dev.servicereport.chart.StackedBars;
import dev.servicereport.chart.StackedBars.Bar;
import dev.servicereport.chart.StackedBarsChart;
import dev.servicereport.figures.IncidentFigures;
import dev.servicereport.run.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The incidents of the months reported by who has to answer for them, parted by whether the service was down (責任区分別の障害). */
final class IncidentBars {

    private static final List<String> PARTS = List.of("停止あり", "停止なし");

    private IncidentBars() {}

    /** None without an incident. */
    static Optional<Chart> of(Outcome outcome) {
        List<IncidentFigures.Item> items = outcome.months().stream()
                .flatMap(month -> month.incidents().items().stream())
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Bar> bars = Stream.of(Responsible.values())
                .map(responsible -> bar(responsible, items))
                .filter(bar -> bar.values().stream().anyMatch(count -> count > 0))
                .toList();
        return Optional.of(new StackedBarsChart(new StackedBars("責任区分別の障害の件数", "件", StackedBars.plain(PARTS), bars)));
    }

    private static Bar bar(Responsible responsible, List<IncidentFigures.Item> items) {
        List<IncidentFigures.Item> own = items.stream()
                .filter(item -> item.incident().responsible() == responsible)
                .toList();
        long down = own.stream().filter(IncidentBars::wasDown).count();
        return new Bar(word(responsible), List.of(down, own.size() - down));
    }

    private static boolean wasDown(IncidentFigures.Item item) {
        return item.reach().whole() > 0 || !item.reach().affected().isEmpty();
    }

    private static String word(Responsible responsible) {
        return switch (responsible) {
            case VENDOR -> "受注者";
            case CLIENT -> "発注者";
            case OTHER -> "第三者";
            case FORCE_MAJEURE -> "不可抗力";
            case UNKNOWN -> "調査中";
        };
    }
}
