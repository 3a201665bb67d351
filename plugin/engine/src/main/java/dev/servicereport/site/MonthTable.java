package dev.servicereport.site;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Ratio;
import dev.servicereport.csv.ExcelCsv;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole and each service month by month as a table for a spreadsheet: whole seconds, percentages cut (月別・サービス別の稼働率). */
final class MonthTable {

    /** Its file with all months. */
    static final String FILE = "availability.csv";

    private MonthTable() {}

    static String of(List<MonthFigures> months) {
        ExcelCsv table =
                new ExcelCsv(Texts.program().parts("table.availability").toArray(String[]::new));
        months.forEach(month -> Stream.concat(Stream.of(month.overall()), month.services().stream())
                .forEach(service -> row(table, month, service)));
        return table.toString();
    }

    private static void row(ExcelCsv table, MonthFigures month, ServiceFigures service) {
        Availability availability = service.availability();
        int decimals = month.target().scale() + 2;
        table.text(month.month().toString())
                .text(service.service().id())
                .text(service.service().name())
                .text(month.target().toPlainString())
                .text(percent(availability.low(), decimals))
                .text(percent(availability.high(), decimals))
                .text(Display.verdict(service.verdict()))
                .number(availability.scheduledSeconds() - availability.excludedSeconds())
                .number(availability.outages())
                .number(availability.downSeconds())
                .number(availability.unknownSeconds())
                .number(service.allowedSeconds())
                .end();
    }

    private static String percent(Optional<Ratio> ratio, int decimals) {
        return ratio.map(one -> one.percent(decimals).toPlainString()).orElse("");
    }
}
