package dev.servicereport.documents.briefing;

import dev.servicereport.availability.Verdict;
import dev.servicereport.delivery.Improvement;
import dev.servicereport.figures.IncidentFigures.Item;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.response.Incident;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The months that did not keep the agreed level and what is told of them, and the incidents of the year (止まった原因の記録). */
final class Troubles {

    private static final Comparator<Incident> LONGEST = Comparator.comparing(Troubles::seconds)
            .reversed()
            .thenComparing(incident -> incident.times().detectedAt())
            .thenComparing(Incident::id);

    private final BriefingContext context;

    Troubles(BriefingContext context) {
        this.context = context;
    }

    /** From detection to recovery; what is not mended counts as the longest. */
    static long seconds(Incident incident) {
        return incident.times().recovered().orElse(Long.MAX_VALUE)
                - incident.times().detectedAt();
    }

    /** Those below the level, and those of which that cannot be said; none that goes on and is not judged yet. */
    List<MonthFigures> months() {
        return context.months().stream()
                .filter(month -> context.paper().isJudged(month, Verdict.MISSED)
                        || context.paper().isJudged(month, Verdict.UNDETERMINED))
                .toList();
    }

    /** What followed from a month, when something is told of it. */
    Optional<Improvement> improvement(MonthFigures month) {
        return context.dataset()
                .delivery()
                .project()
                .improvement(month.month())
                .filter(one -> !one.cause().isEmpty() || !one.measure().isEmpty());
    }

    /** Why a month did not keep the level: as agreed afterwards, else the title or cause of its longest incident; may be empty. */
    String cause(MonthFigures month) {
        return improvement(month)
                .map(Improvement::cause)
                .filter(cause -> !cause.isEmpty())
                .or(() -> longest(month).map(Troubles::title))
                .orElse("");
    }

    private static String title(Incident incident) {
        return incident.account().title().isEmpty()
                ? incident.account().cause()
                : incident.account().title();
    }

    /** The incident of a month that took longest. */
    Optional<Incident> longest(MonthFigures month) {
        return month.incidents().items().stream().map(Item::incident).min(LONGEST);
    }

    /** Every incident of the year, those that were only foreseen among them; the longest first. */
    List<Incident> incidents() {
        return items().stream().map(Item::incident).sorted(LONGEST).toList();
    }

    /** Those that happened. */
    List<Incident> happened() {
        return incidents().stream()
                .filter(incident -> !incident.times().foreseen())
                .toList();
    }

    /** Every incident of the year with how it was answered, in the order of time. */
    List<Item> items() {
        return context.begun().stream()
                .flatMap(month -> month.incidents().items().stream())
                .toList();
    }
}
