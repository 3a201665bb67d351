package dev.servicereport.figures;

import dev.servicereport.availability.Outage;
import dev.servicereport.response.Incident;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists a month's outages (停止). */
final class StopRows {

    private final ReportContext context;

    StopRows(ReportContext context) {
        this.context = context;
    }

    Stops of(MonthFigures figures) {
        return new Stops(
                rows(figures.overall(), figures),
                responsible(figures),
                figures.services().stream()
                        .flatMap(service -> rows(service, figures).stream())
                        .toList(),
                figures.services().stream().flatMap(this::shortOnes).toList(),
                reference(figures));
    }

    private static String responsible(MonthFigures figures) {
        if (figures.overall().availability().down().isEmpty()) {
            return "";
        }
        String parts = figures.details().downByResponsible().entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> ResponseRows.responsible(part.getKey()) + " " + Display.duration(part.getValue()))
                .collect(Collectors.joining("、"));
        return "停止時間の責任区分別の内訳は、" + parts + " です（停止一覧及び障害の記録による。稼働率の算定には影響しない）。";
    }

    private List<StopRow> rows(ServiceFigures service, MonthFigures figures) {
        TimeSpans beyond = context.calculation().wholeDown(service.service());
        return service.availability().down().toList().stream()
                .map(span -> new StopRow(
                        service.service().name(),
                        context.display().span(span),
                        Display.duration(span.seconds()),
                        remark(service.service(), span, figures, beyond)))
                .toList();
    }

    private String remark(Service service, TimeSpan span, MonthFigures figures, TimeSpans beyond) {
        List<String> remarks = new ArrayList<>();
        if (beyond.contains(span.start() - 1)) {
            remarks.add("前月から継続");
        }
        if (span.end() == figures.window().end() && beyond.contains(span.end())) {
            remarks.add("翌月へ継続");
        }
        if (!service.equals(figures.overall().service()) && service.inSla()) {
            boolean reaches = figures.overall()
                            .availability()
                            .down()
                            .intersect(TimeSpans.of(span))
                            .seconds()
                    > 0;
            remarks.add(reaches ? "全体の停止" : "全体への影響なし");
        }
        incidents(service, span).forEach(incident -> remarks.add("障害 " + incident.id()));
        listedCauses(service, span).forEach(remarks::add);
        return MonthlyReportWriter.orDash(String.join("、", remarks));
    }

    /** Incidents of the service, of one it is a part of or of one of its parts, while it was down. */
    private Stream<Incident> incidents(Service service, TimeSpan span) {
        return context.dataset().incidents().stream()
                .filter(incident -> isRelated(service, incident.service()))
                .filter(incident -> {
                    long start = incident.times().detectedAt();
                    long end = incident.times().recovered().orElse(Math.max(start, span.end()));
                    return new TimeSpan(start, Math.max(end, start + 1)).overlaps(span);
                });
    }

    private boolean isRelated(Service service, String other) {
        var services = context.dataset().measurements().services();
        boolean above = services.selfAndAbove(service.id()).stream()
                .anyMatch(up -> up.id().equals(other) && !up.id().equals(Service.OVERALL));
        boolean below = services.selfAndAbove(other).contains(service);
        return above || below;
    }

    private Stream<String> listedCauses(Service service, TimeSpan span) {
        return context.dataset().measurements().observations().outages().stream()
                .filter(outage -> outage.service().equals(service.id()))
                .filter(outage ->
                        outage.span(context.calculation().horizon().end()).overlaps(span))
                .map(Outage::cause)
                .filter(cause -> !cause.isEmpty())
                .distinct();
    }

    private Stream<StopRow> shortOnes(ServiceFigures service) {
        return service.shortInterruptions().toList().stream()
                .map(span -> new StopRow(
                        service.service().name(),
                        context.display().span(span),
                        Display.duration(span.seconds()),
                        "稼働として算入"));
    }

    private List<StopRow> reference(MonthFigures figures) {
        return context.calculation().referenceStops(figures.window()).stream()
                .map(stop -> new StopRow(
                        stop.site() + "：" + context.name(stop.service()),
                        context.display().span(stop.span()),
                        Display.duration(stop.span().seconds()),
                        "参考（稼働率の対象外）"))
                .toList();
    }
}
