package dev.servicereport.documents.service;

import dev.servicereport.availability.Outage;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.figures.ServiceOutage;
import dev.servicereport.response.Finding;
import dev.servicereport.response.Incident;
import dev.servicereport.response.RelatedServices;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import dev.servicereport.wording.Display;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists a month's outages (停止). */
final class StopRows {

    /** The length of a period that ends when it begins. */
    static final String NO_LENGTH = "0秒";

    private final ReportContext context;
    private final RelatedServices related;
    private final OtherVendorStops otherVendor;

    StopRows(ReportContext context) {
        this.context = context;
        otherVendor = new OtherVendorStops(context);
        related = new RelatedServices(context.dataset().measurements().services());
    }

    Stops of(MonthFigures figures) {
        return new Stops(
                ofWhole(figures),
                responsible(figures),
                ofServices(figures),
                Stream.concat(figures.services().stream().flatMap(this::shortOnes), withoutLength(figures))
                        .toList(),
                new UncountedStops(context).of(figures),
                otherVendor.of(figures),
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
        return "停止時間の責任区分別の内訳は、" + parts + "です（停止一覧及び障害の記録による。稼働率の算定には影響しない）。";
    }

    /** In the order of time. */
    private List<StopRow> ofWhole(MonthFigures figures) {
        List<ServiceOutage> longestFirst = figures.outagesByLength().stream()
                .filter(outage -> outage.service().equals(figures.overall().service()))
                .toList();
        return longestFirst.stream()
                .sorted(Comparator.comparing(ServiceOutage::span))
                .map(outage -> row(outage, longestFirst.indexOf(outage) + 1, figures))
                .toList();
    }

    /** The longest first. */
    private List<StopRow> ofServices(MonthFigures figures) {
        List<ServiceOutage> longestFirst = figures.outagesByLength().stream()
                .filter(outage -> !outage.service().equals(figures.overall().service()))
                .toList();
        return IntStream.range(0, longestFirst.size())
                .mapToObj(i -> row(longestFirst.get(i), i + 1, figures))
                .toList();
    }

    private StopRow row(ServiceOutage outage, int rank, MonthFigures figures) {
        return new StopRow(
                outage.service().name(),
                context.display().span(outage.span()),
                Display.duration(outage.span().seconds()),
                Display.number(rank),
                remark(outage.service(), outage.span(), figures));
    }

    private String remark(Service service, TimeSpan span, MonthFigures figures) {
        TimeSpans beyond = context.calculation().wholeDown(service);
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
        if (otherVendor.touches(figures, service, span)) {
            remarks.add(OtherVendorStops.REMARK);
        }
        incidents(service, span).forEach(incident -> remarks.add("障害 " + incident.id()));
        spreadFrom(service, span, figures).forEach(id -> remarks.add("障害 " + id + " の波及"));
        listedCauses(service, span).forEach(remarks::add);
        return MonthlyReportWriter.orDash(String.join("、", remarks));
    }

    /** Incidents of the service, of one it is a part of or of one of its parts, while it was down. */
    private Stream<Incident> incidents(Service service, TimeSpan span) {
        return context.dataset().incidents().stream()
                .filter(incident -> !incident.times().foreseen())
                .filter(incident -> related.concerns(incident, service.id()))
                .filter(incident -> incident.span(cutOff()).overlaps(span));
    }

    /** Incidents of other services that the outage is put down to. */
    private static Stream<String> spreadFrom(Service service, TimeSpan span, MonthFigures figures) {
        return figures.details().findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.SPREAD_OF_INCIDENT)
                .filter(finding -> finding.services().contains(service.id())
                        && finding.span().overlaps(span))
                .map(Finding::reference);
    }

    private long cutOff() {
        return context.calculation().horizon().end();
    }

    private Stream<String> listedCauses(Service service, TimeSpan span) {
        return context.dataset().measurements().observations().outages().stream()
                .filter(outage -> outage.service().equals(service.id()))
                .filter(outage -> outage.span(cutOff()).overlaps(span))
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
                        "－",
                        "稼働として算入"));
    }

    /** Rows of outages that end when they begin: they count for nothing, and are not kept back. */
    private Stream<StopRow> withoutLength(MonthFigures figures) {
        return context.calculation().listedOutages().stream()
                .filter(outage -> outage.span(cutOff()).isEmpty())
                .filter(outage -> outage.span(cutOff()).touches(figures.window()))
                .map(outage -> new StopRow(
                        context.name(outage.service()),
                        context.display().time(outage.from()),
                        NO_LENGTH,
                        "－",
                        "開始と終了が同じ"));
    }

    private List<StopRow> reference(MonthFigures figures) {
        return context.calculation().referenceStops(figures.window()).stream()
                .map(stop -> new StopRow(
                        stop.site() + "：" + context.name(stop.service()),
                        context.display().span(stop.span()),
                        Display.duration(stop.span().seconds()),
                        "－",
                        "参考（稼働率の対象外）"))
                .toList();
    }
}
