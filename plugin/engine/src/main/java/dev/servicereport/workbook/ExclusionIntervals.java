package dev.servicereport.workbook;

import dev.servicereport.availability.Exclusion;
import dev.servicereport.availability.ExclusionRuling;
import dev.servicereport.availability.SourceRow;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import dev.servicereport.wording.ExclusionWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Time that the contract takes out of a month, and what was to be taken out and is not (除外). */
final class ExclusionIntervals {

    static final String OUTSIDE = "サービスを提供すべき時間の外";

    private final MonthIntervals month;

    ExclusionIntervals(MonthIntervals month) {
        this.month = month;
    }

    /** By service, then by time; those that break a rule come with the service that they name. */
    List<IntervalRow> rows() {
        List<IntervalRow> rows = new ArrayList<>();
        for (ServiceFigures figures : month.services()) {
            Service service = figures.service();
            figures.availability()
                    .excluded()
                    .toList()
                    .forEach(span -> rows.add(row(service, span, true, reason(service, span))));
            outside(figures).toList().forEach(span -> rows.add(row(service, span, false, OUTSIDE)));
        }
        invalid().forEach(ruling -> rows.add(refused(ruling)));
        return rows.stream()
                .sorted(Comparator.comparingInt(IntervalRow::no)
                        .thenComparing(IntervalRow::span)
                        .thenComparing(IntervalRow::reason))
                .toList();
    }

    /** What was agreed to be excluded, within the service's time, while nothing is owed anyway. */
    private TimeSpans outside(ServiceFigures figures) {
        return TimeSpans.of(valid(figures.service()).stream()
                        .map(ExclusionRuling::span)
                        .toList())
                .within(month.figures().window())
                .minus(figures.availability().scheduled());
    }

    private IntervalRow row(Service service, TimeSpan span, boolean counted, String reason) {
        return new IntervalRow(month.number(service.id()), service, span, counted, reason, sources(service, span));
    }

    private List<SourceRow> sources(Service service, TimeSpan span) {
        return month.rows().exclusionsOf(names(service), span);
    }

    /** What a service's exclusions may name: itself, what it is a part of, or everything. */
    private Set<String> names(Service service) {
        Set<String> names = new HashSet<>(Set.of(Exclusion.EVERY_SERVICE));
        month.tree().selfAndAbove(service.id()).forEach(above -> names.add(above.id()));
        return names;
    }

    /** The exclusions of a service that keep the contract's rules, by time. */
    List<ExclusionRuling> valid(Service service) {
        Set<String> names = names(service);
        return month.dataset().measurements().exclusions().stream()
                .filter(ruling ->
                        ruling.isValid() && names.contains(ruling.exclusion().service()))
                .sorted(Comparator.comparing(ExclusionRuling::span))
                .toList();
    }

    /** On what grounds a stretch of a service is taken out. */
    String reason(Service service, TimeSpan span) {
        return valid(service).stream()
                .filter(ruling -> ruling.span().overlaps(span))
                .map(ExclusionRuling::exclusion)
                .map(ExclusionIntervals::ground)
                .distinct()
                .collect(Collectors.joining("、", "除外：", ""));
    }

    private static String ground(Exclusion exclusion) {
        String kind = ExclusionWords.kind(exclusion.kind());
        return exclusion.reason().isEmpty() ? kind : kind + "（" + exclusion.reason() + "）";
    }

    private List<ExclusionRuling> invalid() {
        return month.dataset().measurements().exclusions().stream()
                .filter(ruling -> !ruling.isValid()
                        && ruling.span().touches(month.figures().window()))
                .toList();
    }

    private IntervalRow refused(ExclusionRuling ruling) {
        Exclusion exclusion = ruling.exclusion();
        int noticeDays = month.dataset().contract().sla().exclusions().noticeDays();
        int no = month.number(exclusion.service());
        String why = ExclusionWords.refused(java.util.Objects.requireNonNull(ruling.breach()), noticeDays);
        return new IntervalRow(
                no,
                month.services().get(no).service(),
                ruling.span().within(month.figures().window()),
                false,
                why + "／" + ground(exclusion),
                month.rows().exclusionsOf(Set.of(exclusion.service()), ruling.span()));
    }
}
