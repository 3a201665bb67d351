package dev.servicereport.site;

import dev.servicereport.availability.Responsible;
import dev.servicereport.chart.Chart;
import dev.servicereport.chart.StackedBars;
import dev.servicereport.chart.StackedBars.Bar;
import dev.servicereport.chart.StackedBarsChart;
import dev.servicereport.figures.IncidentFigures;
import dev.servicereport.run.Outcome;
import dev.servicereport.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The incidents from the first to the last month reported by who has to answer for them, parted by whether the service was down (責任区分別の障害). */
final class IncidentBars {

    private final Texts texts;

    IncidentBars(Texts texts) {
        this.texts = texts;
    }

    /** None without an incident. */
    Optional<Chart> of(Outcome outcome) {
        List<IncidentFigures.Item> items = outcome.registered().stream()
                .flatMap(month -> month.incidents().items().stream())
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Bar> bars = Stream.of(Responsible.values())
                .map(responsible -> bar(responsible, items))
                .filter(bar -> bar.values().stream().anyMatch(count -> count > 0))
                .toList();
        return Optional.of(new StackedBarsChart(
                texts,
                new StackedBars(
                        texts.say("site.incidents-chart"),
                        texts.say("site.incidents-unit"),
                        StackedBars.plain(List.of(texts.say("site.incidents-down"), texts.say("site.incidents-up"))),
                        bars)));
    }

    private Bar bar(Responsible responsible, List<IncidentFigures.Item> items) {
        List<IncidentFigures.Item> own = items.stream()
                .filter(item -> item.incident().responsible() == responsible)
                .toList();
        long down = own.stream().filter(IncidentBars::wasDown).count();
        return new Bar(word(responsible), List.of(down, own.size() - down));
    }

    private static boolean wasDown(IncidentFigures.Item item) {
        return item.reach().whole() > 0 || !item.reach().affected().isEmpty();
    }

    private String word(Responsible responsible) {
        return texts.say(
                switch (responsible) {
                    case VENDOR -> "site.by-vendor";
                    case CLIENT -> "site.by-client";
                    case OTHER -> "site.by-other";
                    case FORCE_MAJEURE -> "site.by-force";
                    case UNKNOWN -> "site.by-unknown";
                });
    }
}
