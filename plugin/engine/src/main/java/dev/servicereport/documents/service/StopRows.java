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
import dev.servicereport.wording.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists a month's outages (停止). */
final class StopRows {

    /** The length of a period that ends when it begins. */
    static final String NO_LENGTH = "0秒";

    private final ReportContext context;
    private final RelatedServices related;
    private final Texts texts;
    private final OtherVendorStops otherVendor;

    /** From whatever site. */
    private final Map<String, List<Outage>> listed;

    StopRows(ReportContext context) {
        this.context = context;
        texts = context.texts();
        otherVendor = new OtherVendorStops(context);
        related = new RelatedServices(context.dataset().measurements().services());
        listed = context.dataset().measurements().observations().outages().stream()
                .collect(Collectors.groupingBy(Outage::service));
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

    private String responsible(MonthFigures figures) {
        if (figures.overall().availability().down().isEmpty()) {
            return "";
        }
        String parts = figures.details().downByResponsible().entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> texts.say(
                        "stops.responsible-one",
                        "who",
                        ResponseRows.responsible(part.getKey()),
                        "length",
                        Display.duration(part.getValue())))
                .collect(Collectors.joining("、"));
        return texts.say("stops.responsible", "parts", parts);
    }

    /** In the order of time. */
    private List<StopRow> ofWhole(MonthFigures figures) {
        List<ServiceOutage> longestFirst = figures.outagesByLength().stream()
                .filter(outage -> outage.service().equals(figures.overall().service()))
                .toList();
        return IntStream.range(0, longestFirst.size())
                .boxed()
                .sorted(Comparator.comparing(i -> longestFirst.get(i).span()))
                .map(i -> row(longestFirst.get(i), i + 1, figures))
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
            remarks.add(texts.say("stops.from-last-month"));
        }
        if (span.end() == figures.window().end() && beyond.contains(span.end())) {
            remarks.add(texts.say("stops.into-next-month"));
        }
        if (!service.equals(figures.overall().service()) && service.inSla()) {
            boolean reaches =
                    !context.calculation().stoppingWhole(service).within(span).isEmpty();
            remarks.add(texts.say(reaches ? "stops.reaches-whole" : "stops.without-effect"));
        }
        if (otherVendor.touches(figures, service, span)) {
            remarks.add(OtherVendorStops.REMARK);
        }
        incidents(service, span).forEach(incident -> remarks.add(texts.say("stops.incident", "id", incident.id())));
        spreadFrom(service, span, figures).forEach(id -> remarks.add(texts.say("stops.spread", "id", id)));
        listedCauses(service, span).forEach(remarks::add);
        return MonthlyReportWriter.orDash(String.join("、", remarks));
    }

    /** Incidents of the service, of one it is a part of or of one of its parts, while it was down. */
    private Stream<Incident> incidents(Service service, TimeSpan span) {
        return context.dataset().incidents().stream()
                .filter(incident -> !incident.times().foreseen())
                .filter(incident -> incident.span(cutOff()).overlaps(span))
                .filter(incident -> related.concerns(incident, service.id()));
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
        return listed.getOrDefault(service.id(), List.of()).stream()
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
                        texts.say("stops.counted-up")));
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
                        texts.say("stops.without-length")));
    }

    private List<StopRow> reference(MonthFigures figures) {
        return context.calculation().referenceStops(figures.window()).stream()
                .map(stop -> new StopRow(
                        texts.say("stops.seen-from", "site", stop.site(), "service", context.name(stop.service())),
                        context.display().span(stop.span()),
                        Display.duration(stop.span().seconds()),
                        "－",
                        texts.say("stops.reference")))
                .toList();
    }
}
