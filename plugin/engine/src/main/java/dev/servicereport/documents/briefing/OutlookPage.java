package dev.servicereport.documents.briefing;

import dev.servicereport.availability.Exclusion;
import dev.servicereport.availability.ExclusionRuling;
import dev.servicereport.availability.Verdict;
import dev.servicereport.delivery.Improvement;
import dev.servicereport.documents.briefing.OutlookFacts.Measure;
import dev.servicereport.documents.briefing.OutlookFacts.Renewal;
import dev.servicereport.documents.briefing.OutlookFacts.Stop;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.inventory.Asset;
import dev.servicereport.time.EraText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Page 6: what is to come after the cut-off, and what is still open (今後の予定). */
final class OutlookPage {

    private static final int MOST = 3;

    private final BriefingContext context;

    OutlookPage(BriefingContext context) {
        this.context = context;
    }

    OutlookFacts facts() {
        return new OutlookFacts(
                stops(),
                Stream.concat(
                                renewals("warranty", one -> one.care().warrantyTo()),
                                renewals("licence", one -> one.care().licenceTo()))
                        .limit(MOST)
                        .toList(),
                measures(),
                (int) new Troubles(context)
                        .incidents().stream()
                                .filter(incident -> incident.times().recovered().isEmpty())
                                .count(),
                (int) context.begun().stream()
                        .mapToLong(month -> unanswered(month))
                        .sum(),
                BriefingContext.date(context.dataset().contract().term().serviceTo()),
                words());
    }

    private List<Stop> stops() {
        long end = context.calculation().horizon().end();
        PlainTime times =
                new PlainTime(context.dataset().contract().measurement().zone());
        return context.dataset().measurements().exclusions().stream()
                .map(ExclusionRuling::exclusion)
                .filter(exclusion -> exclusion.kind() == Exclusion.Kind.PLANNED)
                .filter(exclusion -> exclusion.span().start() >= end)
                .sorted(Comparator.comparing(Exclusion::span))
                .limit(MOST)
                .map(exclusion -> new Stop(times.of(exclusion.span()), context.told(exclusion.reason())))
                .toList();
    }

    /** Of assets in use, by the day on which it ends within a year. */
    private Stream<Renewal> renewals(String kind, Function<Asset, @Nullable LocalDate> end) {
        Map<LocalDate, List<Asset>> ending = new TreeMap<>();
        for (Asset asset : context.dataset().assets()) {
            LocalDate day = end.apply(asset);
            if (day != null && asset.care().replacedOn() == null && isNear(day)) {
                ending.computeIfAbsent(day, unseen -> new ArrayList<>()).add(asset);
            }
        }
        return ending.entrySet().stream()
                .map(one -> new Renewal(
                        kind,
                        BriefingContext.date(one.getKey()),
                        context.told(one.getValue().stream().map(Asset::name).collect(Collectors.joining("、"))),
                        one.getValue().size()));
    }

    private boolean isNear(LocalDate day) {
        return day.isAfter(context.lastDay()) && !day.isAfter(context.lastDay().plusYears(1));
    }

    private List<Measure> measures() {
        return context.dataset().delivery().project().improvements().stream()
                .filter(improvement -> !improvement.measure().isEmpty() && !improvement.isDoneBy(context.lastDay()))
                .filter(improvement -> !improvement.month().atDay(1).isAfter(context.lastDay()))
                .sorted(Comparator.comparing(Improvement::month))
                .limit(MOST)
                .map(this::measure)
                .toList();
    }

    private Measure measure(Improvement improvement) {
        LocalDate due = improvement.dueOn();
        return new Measure(
                EraText.of(improvement.month()),
                context.told(improvement.measure()),
                due == null ? "" : BriefingContext.date(due));
    }

    private static long unanswered(MonthFigures month) {
        return month.inquiries().items().stream()
                .filter(item -> !item.firstResponse().done())
                .count();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        if (context.year().availability().excludedSeconds() > 0 || !stops().isEmpty()) {
            words.add("planned");
        }
        if (context.months().stream().anyMatch(month -> context.paper().isJudged(month, Verdict.UNDETERMINED))) {
            words.add("undetermined");
        }
        return words;
    }
}
