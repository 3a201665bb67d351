package dev.servicereport.documents.service;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.Contract;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.documents.payment.PaymentStatus;
import dev.servicereport.documents.payment.PaymentStatusText;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.EraText;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.VerdictText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Words a month's figures as a report (月次サービス報告書). A report looks no further than the end of its month, so that it stays as it
 * was handed in when later months come; only what really changes the month's own figures changes it.
 */
public final class MonthlyReportWriter {

    private final ReportContext context;
    private final PaymentFigures payments;

    public MonthlyReportWriter(Dataset dataset, FiguresCalculation calculation, Texts texts) {
        context = ReportContext.of(dataset, calculation, texts);
        payments = context.paper().of(calculation.payments());
    }

    /** The tables beside the report of a month, by their names: none unless something is too long for it. */
    public Map<String, String> tables(MonthFigures figures) {
        MonthTables tables = new MonthTables();
        if (longMonth(figures).isLong()) {
            tables.services(rows(figures, figures.services()));
        }
        Stops stops = new StopRows(context).of(figures);
        if (!stops.first().equals(stops)) {
            tables.stops(stops);
        }
        List<FindingRow> findings = findings(figures);
        if (findings.size() > LongMonth.EACH) {
            tables.findings(findings);
        }
        return tables.files();
    }

    private LongMonth longMonth(MonthFigures figures) {
        return new LongMonth(context.dataset().measurements().services(), figures);
    }

    private List<FindingRow> findings(MonthFigures figures) {
        return new FindingRows(context).of(figures.details().findings());
    }

    /** The report of a month. */
    public MonthlyReport write(MonthFigures figures) {
        Summary summary = new SummaryText(context).of(figures, new DataRemarks(context).of(figures.month()));
        PaymentStatus status = new PaymentStatusText(payments.at(figures.month()), context.texts()).of(figures.month());
        return new MonthlyReport(
                cover(figures),
                summary,
                new FrontPageWriter(context).of(figures, summary, status),
                measured(figures),
                new StopRows(context).of(figures).first(),
                new ExclusionRows(context).of(figures),
                new ResponseRows(context).of(figures),
                LongMonth.first(findings(figures)),
                status,
                new NotesText(context).of(figures));
    }

    private Cover cover(MonthFigures figures) {
        Contract contract = context.dataset().contract();
        return new Cover(
                Display.month(figures.month()),
                contract.title(),
                contract.parties().client().name(),
                contract.parties().client().department(),
                contract.parties().contractor().name(),
                period(figures.window()),
                context.display().fullTime(figures.window().end()));
    }

    private Measured measured(MonthFigures figures) {
        List<ServiceFigures> shown = longMonth(figures).shown();
        return new Measured(
                new FormulaText(context.display()).of(figures.overall().availability()),
                rows(figures, shown),
                new ServiceGridRows(context).of(figures.month(), shown, this::name),
                figures.services().size() - shown.size(),
                Measured.Shared.of(rows(figures, figures.services())),
                new YearRows(context.display()).of(years(figures.month())));
    }

    private List<FiscalYearFigures> years(YearMonth month) {
        return context.calculation().fiscalYears(month).stream()
                .map(context.paper()::of)
                .toList();
    }

    private List<ServiceRow> rows(MonthFigures figures, List<ServiceFigures> services) {
        return Stream.concat(Stream.of(figures.overall()), services.stream())
                .map(service -> serviceRow(figures.month(), service))
                .toList();
    }

    private String period(TimeSpan window) {
        ZoneId zone = context.display().zone();
        LocalDate first = window.startInstant().atZone(zone).toLocalDate();
        LocalDate last = window.endInstant().minusSeconds(1).atZone(zone).toLocalDate();
        return window.isEmpty() ? "－" : EraText.of(first) + " ～ " + EraText.of(last);
    }

    private ServiceRow serviceRow(YearMonth month, ServiceFigures figures) {
        Availability availability = figures.availability();
        return new ServiceRow(
                name(figures),
                figures.service().inSla(),
                new ServiceRow.Terms(
                        Display.clock(availability.scheduledSeconds()),
                        Display.clock(availability.excludedSeconds()),
                        Display.clock(availability.downSeconds()),
                        Display.clock(availability.unknownSeconds()),
                        Display.clock(availability.upSeconds())),
                context.display().percent(availability),
                context.paper().text(month, figures),
                outages(figures),
                isNotable(figures));
    }

    /** Set in by its depth. */
    private String name(ServiceFigures figures) {
        return "　".repeat(depth(figures)) + figures.service().name();
    }

    private static boolean isNotable(ServiceFigures figures) {
        Availability availability = figures.availability();
        return figures.service().id().equals(ServiceTree.WHOLE.id())
                || availability.downSeconds() > 0
                || availability.unknownSeconds() > 0
                || figures.verdict() != Verdict.MET;
    }

    private static ServiceRow.Outages outages(ServiceFigures figures) {
        Availability availability = figures.availability();
        return new ServiceRow.Outages(
                Display.number(availability.outages()),
                Display.clock(availability.longestOutageSeconds()),
                clock(availability.meanSecondsToRecover()),
                clock(availability.meanSecondsBetweenFailures()),
                Display.clock(figures.allowedSeconds()),
                Display.clockLeft(figures.leastLeftSeconds()),
                Display.clockLeft(figures.mostLeftSeconds()));
    }

    private static String clock(OptionalLong seconds) {
        return seconds.isPresent() ? Display.clock(seconds.getAsLong()) : "－";
    }

    private int depth(ServiceFigures figures) {
        ServiceTree services = context.dataset().measurements().services();
        return Math.max(0, services.selfAndAbove(figures.service().id()).size() - 2);
    }

    static VerdictText verdictText(Verdict verdict) {
        return VerdictText.of(verdict);
    }

    /** The list, or one dash where there is nothing to say. */
    static String orDash(String text) {
        return text.isEmpty() ? "－" : text;
    }

    static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
