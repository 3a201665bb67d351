package dev.servicereport.figures;

import dev.servicereport.time.TimeSpan;
import dev.servicereport.wording.Display;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * All figures of one month.
 *
 * @param month the calendar month
 * @param window the part of it inside the term and before the cut-off
 * @param target the agreed percentage
 * @param overall the whole
 * @param services each service, in the order of services.csv
 * @param inquiries 問合せ
 * @param incidents 障害
 * @param details what stands behind the figures
 */
public record MonthFigures(
        YearMonth month,
        TimeSpan window,
        BigDecimal target,
        ServiceFigures overall,
        List<ServiceFigures> services,
        InquiryFigures inquiries,
        IncidentFigures incidents,
        MonthDetails details) {

    public MonthFigures {
        services = List.copyOf(services);
    }

    /** Every outage of the whole and of each service, the longest first (停止の長い順); of equal ones the earlier first. */
    public List<ServiceOutage> outagesByLength() {
        return Stream.concat(Stream.of(overall), services.stream())
                .flatMap(figures -> figures.availability().down().toList().stream()
                        .map(span -> new ServiceOutage(figures.service(), span)))
                .sorted(ServiceOutage.LONGEST_FIRST)
                .toList();
    }

    /** The month's availability against the target, in one line for a log. */
    public String sentence() {
        Display display = new Display(ZoneOffset.UTC, target.scale() + 2);
        return month + ": " + display.percent(overall.availability()) + ", agreed " + target.toPlainString() + "%";
    }
}
