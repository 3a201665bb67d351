package dev.servicereport.documents.service;

import dev.servicereport.availability.Exclusion;
import dev.servicereport.availability.ExclusionRuling;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.ExclusionWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists what was measured to be down and does not count (計測された停止・除外), so that with the outages that count it adds up to what
 * monitoring and outage lists say.
 */
final class UncountedStops {

    private static final String OTHER_VENDOR = "（仮想マシンのみを範囲とするサービスの、別の業者の責任による停止）";

    private final ReportContext context;
    private final OtherVendorStops otherVendors;

    UncountedStops(ReportContext context) {
        this.context = context;
        otherVendors = new OtherVendorStops(context);
    }

    /** By service in the order of services.csv, the whole first, and by time. */
    List<StopRow> of(MonthFigures figures) {
        return Stream.concat(Stream.of(figures.overall()), figures.services().stream())
                .map(ServiceFigures::service)
                .flatMap(service -> rows(service, figures.window()).stream())
                .toList();
    }

    /** What is excluded and what is not owed are told apart, and so are stretches that different exclusions cover. */
    private List<StopRow> rows(Service service, TimeSpan window) {
        TimeSpans rest = context.calculation().uncountedDown(service, window);
        List<ExclusionRuling> rulings = rulings(service);
        List<TimeSpan> spans = new ArrayList<>();
        for (ExclusionRuling ruling : rulings) {
            TimeSpans covered = rest.within(ruling.span());
            spans.addAll(covered.toList());
            rest = rest.minus(covered);
        }
        spans.addAll(rest.toList());
        return spans.stream().sorted().map(span -> row(service, span, rulings)).toList();
    }

    private List<ExclusionRuling> rulings(Service service) {
        List<String> names = context.dataset().measurements().services().selfAndAbove(service.id()).stream()
                .map(Service::id)
                .toList();
        return context.dataset().measurements().exclusions().stream()
                .filter(ExclusionRuling::isValid)
                .filter(ruling -> names.stream().anyMatch(ruling::names))
                .sorted(Comparator.comparing(ExclusionRuling::span))
                .toList();
    }

    private StopRow row(Service service, TimeSpan span, List<ExclusionRuling> rulings) {
        String reasons = rulings.stream()
                .filter(ruling -> ruling.span().overlaps(span))
                .map(ExclusionRuling::exclusion)
                .map(UncountedStops::reason)
                .distinct()
                .collect(Collectors.joining("、"));
        String why = reasons.isEmpty() ? "サービスを提供すべき時間の外" : "除外：" + reasons;
        boolean otherVendor = !otherVendors.times(service.id()).within(span).isEmpty();
        return new StopRow(
                service.name(),
                context.display().span(span),
                Display.duration(span.seconds()),
                "－",
                otherVendor ? why + OTHER_VENDOR : why);
    }

    private static String reason(Exclusion exclusion) {
        return ExclusionWords.kind(exclusion.kind())
                + (exclusion.reason().isEmpty() ? "" : "（" + exclusion.reason() + "）");
    }
}
