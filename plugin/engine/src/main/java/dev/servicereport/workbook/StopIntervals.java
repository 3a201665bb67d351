package dev.servicereport.workbook;

import dev.servicereport.availability.ExclusionRuling;
import dev.servicereport.availability.Outage;
import dev.servicereport.availability.ReferenceStop;
import dev.servicereport.availability.SourceRow;
import dev.servicereport.availability.Status;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import dev.servicereport.wording.Display;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every outage that was recorded in a month, with whether it counts and why (停止). */
final class StopIntervals {

    private static final Comparator<IntervalRow> ORDER = Comparator.comparingInt(IntervalRow::no)
            .thenComparing(IntervalRow::span)
            .thenComparing(IntervalRow::counted)
            .thenComparing(IntervalRow::reason);

    private final MonthIntervals month;
    private final ExclusionIntervals exclusions;

    StopIntervals(MonthIntervals month) {
        this.month = month;
        exclusions = new ExclusionIntervals(month);
    }

    /** By service, then by time. */
    List<IntervalRow> rows() {
        List<IntervalRow> rows = new ArrayList<>();
        for (ServiceFigures figures : month.services()) {
            Service service = figures.service();
            figures.availability().down().toList().forEach(span -> rows.add(counted(service, span)));
            uncounted(service).forEach(rows::add);
            figures.shortInterruptions().toList().forEach(span -> rows.add(row(service, span, shortReason())));
        }
        month.calculation().referenceStops(month.figures().window()).forEach(stop -> rows.add(reference(stop)));
        withoutLength(rows);
        return rows.stream().sorted(ORDER).toList();
    }

    private IntervalRow counted(Service service, TimeSpan span) {
        String parts = month.tree().parts(service).stream()
                .filter(Service::inSla)
                .filter(part -> isDown(part, span))
                .map(Service::name)
                .collect(Collectors.joining("、"));
        String causes = String.join("、", causes(service, span));
        String reason = parts.isEmpty() ? "停止として算入" : "停止として算入（" + parts + "）";
        return new IntervalRow(
                month.number(service.id()),
                service,
                span,
                true,
                causes.isEmpty() ? reason : reason + "：" + causes,
                sources(service, span));
    }

    /** Outside of exclusions, which leave a part out of what it is a part of. */
    private boolean isDown(Service part, TimeSpan span) {
        TimeSpans down = month.calculation().observedDown(part).within(span);
        return !down.minus(month.calculation().exclusions(part)).isEmpty();
    }

    private Set<String> causes(Service service, TimeSpan span) {
        long end = month.calculation().horizon().end();
        return month.calculation()
                .listedOutages(service)
                .filter(outage ->
                        outage.span(end).overlaps(span) && !outage.cause().isEmpty())
                .map(Outage::cause)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<SourceRow> sources(Service service, TimeSpan span) {
        return month.rows().of(month.withParts(service), Status.DOWN, month.wholeOutage(service, span));
    }

    /** What lies in exclusions or outside service hours, told apart where different exclusions cover it. */
    private List<IntervalRow> uncounted(Service service) {
        List<IntervalRow> rows = new ArrayList<>();
        TimeSpans rest =
                month.calculation().uncountedDown(service, month.figures().window());
        for (ExclusionRuling ruling : exclusions.valid(service)) {
            TimeSpans covered = rest.within(ruling.span());
            covered.toList().forEach(span -> rows.add(row(service, span, exclusions.reason(service, span))));
            rest = rest.minus(covered);
        }
        for (TimeSpan span : rest.minus(shortOnes(service)).toList()) {
            rows.add(row(service, span, ExclusionIntervals.OUTSIDE));
        }
        return rows;
    }

    private TimeSpans shortOnes(Service service) {
        return month.calculation().shortInterruptions(service, month.figures().window());
    }

    private String shortReason() {
        long seconds =
                month.dataset().contract().sla().availability().minimumOutage().toSeconds();
        return Display.duration(seconds) + "未満の中断のため稼働として算入";
    }

    private IntervalRow row(Service service, TimeSpan span, String reason) {
        return new IntervalRow(month.number(service.id()), service, span, false, reason, sources(service, span));
    }

    private IntervalRow reference(ReferenceStop stop) {
        int no = month.number(stop.service());
        return new IntervalRow(
                no,
                month.services().get(no).service(),
                stop.span(),
                false,
                "測定地点でない「" + stop.site() + "」からの観測のため参考",
                month.rows().of(stop));
    }

    private void withoutLength(List<IntervalRow> rows) {
        long end = month.calculation().horizon().end();
        month.calculation()
                .listedOutages()
                .filter(outage -> outage.span(end).isEmpty())
                .filter(outage -> outage.span(end).touches(month.figures().window()))
                .distinct()
                .forEach(outage -> {
                    int no = month.number(outage.service());
                    Service service = month.services().get(no).service();
                    rows.add(new IntervalRow(
                            no,
                            service,
                            outage.span(end),
                            false,
                            "開始と終了が同じため0秒",
                            month.rows().of(Set.of(outage.service()), Status.DOWN, outage.span(end))));
                });
    }
}
