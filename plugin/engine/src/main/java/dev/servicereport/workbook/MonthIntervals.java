package dev.servicereport.workbook;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.SourceRow;
import dev.servicereport.availability.SourceRows;
import dev.servicereport.availability.Status;
import dev.servicereport.contract.GapPolicy;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What the intervals of one month have in common: its services by number, and where rows of the data are found. */
final class MonthIntervals {

    private final Dataset dataset;
    private final AvailabilityCalculation calculation;
    private final MonthFigures figures;
    private final Supplier<SourceRows> rows;
    private final List<ServiceFigures> services = new ArrayList<>();

    MonthIntervals(
            Dataset dataset, AvailabilityCalculation calculation, MonthFigures figures, Supplier<SourceRows> rows) {
        this.dataset = dataset;
        this.calculation = calculation;
        this.figures = figures;
        this.rows = rows;
        services.add(figures.overall());
        services.addAll(figures.services());
    }

    Dataset dataset() {
        return dataset;
    }

    AvailabilityCalculation calculation() {
        return calculation;
    }

    MonthFigures figures() {
        return figures;
    }

    SourceRows rows() {
        return rows.get();
    }

    /** The whole, then the services in the order of services.csv: their places are their numbers. */
    List<ServiceFigures> services() {
        return services;
    }

    ServiceTree tree() {
        return dataset.measurements().services();
    }

    /** The number of a service; 0, that of the whole, for what is none. */
    int number(String id) {
        for (int i = 0; i < services.size(); i++) {
            if (services.get(i).service().id().equals(id)) {
                return i;
            }
        }
        return 0;
    }

    /** The hours in which service is owed (サービスを提供すべき時間). */
    List<IntervalRow> scheduled() {
        return spans(Availability::scheduled, "サービスを提供すべき時間", Set.of());
    }

    /** Time that nothing observed (未計測時間). */
    List<IntervalRow> gaps() {
        GapPolicy policy = dataset.contract().sla().availability().gaps();
        String reason = switch (policy) {
            case UNDETERMINED -> "未計測（下限では停止、上限では稼働とみなす）";
            case DOWN -> "未計測（停止とみなす）";
            case UP -> "未計測（稼働とみなす）";
            case EXCLUDED -> "未計測（分母から除く）";
        };
        return spans(Availability::unknown, reason, Set.of(Status.UNKNOWN));
    }

    private interface Term {

        dev.servicereport.time.TimeSpans of(Availability availability);
    }

    private List<IntervalRow> spans(Term term, String reason, Set<Status> sought) {
        List<IntervalRow> list = new ArrayList<>();
        for (ServiceFigures service : services) {
            for (TimeSpan span : term.of(service.availability()).toList()) {
                List<SourceRow> found = sought.stream()
                        .flatMap(status -> rows.get().of(withParts(service.service()), status, span).stream())
                        .toList();
                list.add(new IntervalRow(list(service), service.service(), span, true, reason, found));
            }
        }
        return list;
    }

    private int list(ServiceFigures service) {
        return number(service.service().id());
    }

    /** The ids of a service and of all that make its state. */
    Set<String> withParts(Service service) {
        Set<String> ids = new HashSet<>(Set.of(service.id()));
        tree().parts(service).stream().filter(Service::inSla).forEach(part -> ids.addAll(withParts(part)));
        return ids;
    }

    /** The whole outage that a part of it belongs to, as it was seen, over the edges of months and exclusions. */
    TimeSpan wholeOutage(Service service, TimeSpan part) {
        Optional<TimeSpan> whole = calculation.observedDown(service).toList().stream()
                .filter(seen -> seen.overlaps(part))
                .findFirst();
        return whole.orElse(part);
    }
}
