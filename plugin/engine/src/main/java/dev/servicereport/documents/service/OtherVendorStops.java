package dev.servicereport.documents.service;

import dev.servicereport.availability.Outage;
import dev.servicereport.availability.Responsible;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.inventory.Asset;
import dev.servicereport.inventory.Asset.Scope;
import dev.servicereport.response.Incident;
import dev.servicereport.response.Reconciliation;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import dev.servicereport.wording.Display;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stops that another vendor has to answer for, of services of which only the virtual machine is the contractor's (除外の候補;
 * specification 3.2.1(1)(ア) ⑨⑩). They count until an exclusion is agreed: this proposes, and takes nothing out.
 */
final class OtherVendorStops {

    /** Stands behind such a stop wherever it is listed. */
    static final String REMARK = "別の業者の責任（除外の候補）";

    private final ReportContext context;
    private final Set<String> virtualMachines;

    OtherVendorStops(ReportContext context) {
        this.context = context;
        virtualMachines = context.dataset().assets().stream()
                .filter(asset -> asset.care().scope() == Scope.VM_ONLY)
                .map(Asset::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The month's candidates that count, by service in the order of services.csv and by time. */
    List<StopRow> of(MonthFigures figures) {
        return figures.services().stream()
                .flatMap(service -> candidates(service).toList().stream().map(span -> row(service.service(), span)))
                .toList();
    }

    /** Whether another vendor has to answer for some of a stop of that service; of the whole, for some that brought it down. */
    boolean touches(MonthFigures figures, Service service, TimeSpan span) {
        boolean whole = service.equals(figures.overall().service());
        return figures.services().stream()
                .filter(one -> whole || one.service().equals(service))
                .map(one -> whole
                        ? candidates(one).intersect(context.calculation().stoppingWhole(one.service()))
                        : candidates(one))
                .anyMatch(found -> !found.within(span).isEmpty());
    }

    private TimeSpans candidates(ServiceFigures service) {
        return service.availability().down().intersect(times(service.service().id()));
    }

    /**
     * When another vendor and nobody else has to answer for a stop of a service; none when it is the contractor's altogether. It is
     * told apart from {@link Responsible#VENDOR} as in the division by who has to answer: who is named first there, counts.
     */
    TimeSpans times(String service) {
        if (!virtualMachines.contains(service)) {
            return TimeSpans.NONE;
        }
        TimeSpans before = Stream.of(Responsible.VENDOR, Responsible.CLIENT)
                .map(responsible -> times(service, responsible))
                .reduce(TimeSpans.NONE, TimeSpans::union);
        return times(service, Responsible.OTHER).minus(before);
    }

    private TimeSpans times(String service, Responsible responsible) {
        Stream<TimeSpan> listed = outages(service)
                .filter(outage -> outage.responsible() == responsible)
                .map(outage -> outage.span(cutOff()));
        Stream<TimeSpan> told = incidents(service)
                .filter(incident -> incident.responsible() == responsible)
                .map(this::span);
        return TimeSpans.of(Stream.concat(listed, told).toList());
    }

    private StopRow row(Service service, TimeSpan span) {
        Stream<String> incidents = incidents(service.id())
                .filter(isOther(Incident::responsible))
                .filter(incident -> span(incident).overlaps(span))
                .map(incident -> "障害 " + incident.id());
        Stream<String> causes = outages(service.id())
                .filter(isOther(Outage::responsible))
                .filter(outage -> outage.span(cutOff()).overlaps(span))
                .map(Outage::cause)
                .filter(cause -> !cause.isEmpty());
        String remark = Stream.concat(incidents, causes).distinct().collect(Collectors.joining("、"));
        return new StopRow(
                service.name(),
                context.display().span(span),
                Display.duration(span.seconds()),
                "－",
                MonthlyReportWriter.orDash(remark));
    }

    private static <T> Predicate<T> isOther(Function<T, Responsible> responsible) {
        return one -> responsible.apply(one) == Responsible.OTHER;
    }

    private Stream<Outage> outages(String service) {
        return context.calculation().listedOutages().stream()
                .filter(outage -> outage.service().equals(service));
    }

    private Stream<Incident> incidents(String service) {
        return context.dataset().incidents().stream()
                .filter(incident -> !incident.times().foreseen())
                .filter(incident -> incident.services().contains(service));
    }

    /** With the tolerance of times around it: an incident is told of a little later than it began. */
    private TimeSpan span(Incident incident) {
        return Reconciliation.around(incident.span(cutOff()));
    }

    private long cutOff() {
        return context.calculation().horizon().end();
    }
}
