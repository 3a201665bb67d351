package dev.servicereport.documents.service;

import dev.servicereport.availability.ReferenceStop;
import dev.servicereport.documents.service.IncidentSheet.StoppedRow;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.response.Incident;
import dev.servicereport.response.Reconciliation;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.wording.Display;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells what monitoring saw while an incident went on, from {@value Reconciliation#TOLERANCE} seconds before it was detected to as long
 * after it was mended (障害に伴う停止). Outages are whole, without time that is excluded.
 */
final class IncidentStops {

    private final ReportContext context;

    IncidentStops(ReportContext context) {
        this.context = context;
    }

    List<StoppedRow> rows(Incident incident) {
        TimeSpan around = around(incident);
        List<StoppedRow> rows = new ArrayList<>();
        Stream.concat(Stream.of(ServiceTree.WHOLE), services())
                .forEach(service -> down(service, around).forEach(span -> rows.add(row(service, span))));
        reference(around).forEach(rows::add);
        return rows;
    }

    private Stream<Service> services() {
        return context.dataset().measurements().services().services().stream();
    }

    private TimeSpan around(Incident incident) {
        long detected = incident.times().detectedAt();
        long end = incident.times()
                .recovered()
                .orElse(Math.max(detected, context.calculation().horizon().end()));
        return new TimeSpan(detected - Reconciliation.TOLERANCE, end + Reconciliation.TOLERANCE);
    }

    private List<TimeSpan> down(Service service, TimeSpan around) {
        return context.calculation().wholeDown(service).toList().stream()
                .filter(span -> span.overlaps(around))
                .toList();
    }

    private StoppedRow row(Service service, TimeSpan span) {
        String remark = service.equals(ServiceTree.WHOLE) ? "稼働率に算入" : isPart(service) ? "構成要素" : "算定対象外";
        return new StoppedRow(service.name(), context.display().span(span), Display.duration(span.seconds()), remark);
    }

    /** Whether its state enters that of the whole. */
    private boolean isPart(Service service) {
        return context.dataset().measurements().services().selfAndAbove(service.id()).stream()
                .allMatch(Service::inSla);
    }

    private Stream<StoppedRow> reference(TimeSpan around) {
        return context.calculation().referenceStops(around).stream().map(this::row);
    }

    private StoppedRow row(ReferenceStop stop) {
        return new StoppedRow(
                stop.site() + "：" + context.name(stop.service()),
                context.display().span(stop.span()),
                Display.duration(stop.span().seconds()),
                "参考（算定対象外）");
    }

    /** What that meant for the whole, and for the month in which it was detected. */
    List<String> effect(Incident incident) {
        long down = down(ServiceTree.WHOLE, around(incident)).stream()
                .mapToLong(TimeSpan::seconds)
                .sum();
        String stopped = down == 0
                ? "この障害の間に、サービス全体の停止として稼働率に算入した時間はありません（0分）。"
                : "この障害の間のサービス全体の停止時間は" + Display.duration(down) + "です（対象外とした時間を除く）。";
        YearMonth month = YearMonth.from(Instant.ofEpochSecond(incident.times().detectedAt())
                .atZone(context.display().zone()));
        if (!context.calculation().monthsWithData().contains(month)) {
            return List.of(stopped);
        }
        ServiceFigures whole = context.calculation().overall(month);
        return List.of(
                stopped,
                Display.month(month) + "の稼働率は" + context.display().percent(whole.availability()) + "、基準値"
                        + whole.target().toPlainString() + "%に対する判定は「"
                        + context.paper().text(month, whole).word() + "」です。");
    }
}
