package dev.servicereport.documents.service;

import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.contract.Register;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.documents.service.AnnualReport.IncidentRow;
import dev.servicereport.documents.service.AnnualReport.PaymentRow;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.IncidentFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.PartialInstalment;
import dev.servicereport.payment.PaymentBook;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.PlanAccount;
import dev.servicereport.response.Incident;
import dev.servicereport.time.EraText;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.GapText;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Words a fiscal year (年次報告書). */
public final class AnnualReportWriter {

    private final ReportContext context;
    private final Texts texts;

    public AnnualReportWriter(Dataset dataset, FiguresCalculation calculation, Texts texts) {
        this.texts = texts;
        context = ReportContext.of(dataset, calculation, texts);
    }

    /** The report of a fiscal year that has data. */
    public AnnualReport write(FiscalYearFigures figures) {
        FiscalYearFigures year = context.paper().of(figures);
        List<MonthFigures> begun = year.begunOn(context.calculation().lastDay()).stream()
                .map(context.calculation()::of)
                .toList();
        List<YearMonth> withData = context.calculation().monthsWithData();
        List<MonthFigures> months =
                begun.stream().filter(month -> withData.contains(month.month())).toList();
        AnnualRows rows = new AnnualRows(context);
        return new AnnualReport(
                year.year().label(),
                period(year.year()),
                sentences(year, months, begun),
                rows.months(year, begun),
                rows.services(months),
                incidents(begun).map(this::row).toList(),
                new AnnualResponses(context).sentences(begun, register -> keeps(register, year.year())),
                payments(year.year()));
    }

    private String period(FiscalYear year) {
        ContractTerm term = context.dataset().contract().term();
        LocalDate first = term.serviceFrom().isAfter(year.firstDay()) ? term.serviceFrom() : year.firstDay();
        LocalDate last = term.serviceTo().isBefore(year.lastDay()) ? term.serviceTo() : year.lastDay();
        return texts.say("annual.period", "first", EraText.of(first), "last", EraText.of(last));
    }

    private List<String> sentences(FiscalYearFigures year, List<MonthFigures> months, List<MonthFigures> begun) {
        String target =
                context.dataset().contract().sla().availability().target().toPlainString();
        return Stream.of(
                        texts.say(
                                        "annual.months",
                                        "count",
                                        months.size(),
                                        "target",
                                        target,
                                        "met",
                                        year.count(Verdict.MET),
                                        "missed",
                                        year.count(Verdict.MISSED),
                                        "undetermined",
                                        year.count(Verdict.UNDETERMINED))
                                + new AnnualRows(context).others(year),
                        texts.say(
                                "annual.whole",
                                "availability",
                                context.display().percent(year.availability()),
                                "down",
                                Display.duration(year.availability().downSeconds())),
                        counted(year.year(), begun),
                        GapText.sentence(year.gaps()))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** How many incidents and accidents there were, as far as registers of them are kept. */
    private String counted(FiscalYear year, List<MonthFigures> begun) {
        long accidents = AccidentCount.in(year, context.calculation().lastDay(), context.dataset());
        return counted(
                        Register.INCIDENTS,
                        year,
                        texts.say("annual.incidents", "count", incidents(begun).count()),
                        texts.say("annual.incidents-unknown"))
                + counted(
                        Register.ACCIDENTS,
                        year,
                        texts.say("annual.accidents", "count", accidents),
                        texts.say("annual.accidents-unknown"));
    }

    private String counted(Register register, FiscalYear year, String count, String unknown) {
        if (context.dataset().contract().sla().isWithout(register)) {
            return "";
        }
        return keeps(register, year) ? count : unknown;
    }

    /** Whether a register is kept in all months of the year that are over. */
    private boolean keeps(Register register, FiscalYear year) {
        LocalDate lastDay = context.calculation().lastDay();
        LocalDate end = lastDay.isAfter(year.lastDay()) ? year.lastDay() : lastDay;
        return context.dataset().keeps(register, YearMonth.from(year.firstDay()), end);
    }

    private static Stream<Incident> incidents(List<MonthFigures> months) {
        return months.stream()
                .flatMap(month -> month.incidents().items().stream())
                .map(IncidentFigures.Item::incident);
    }

    private IncidentRow row(Incident incident) {
        String service = context.name(incident.service());
        long detected = incident.times().detectedAt();
        String at = context.display().fullTime(detected);
        OptionalLong recovered = incident.times().recovered();
        return new IncidentRow(
                incident.id(),
                incident.times().foreseen() ? texts.say("responses.foreseen", "time", at) : at,
                incident.account().title().isEmpty()
                        ? service
                        : incident.account().title(),
                service,
                ResponseRows.responsible(incident.responsible()),
                recovered.isPresent()
                        ? Display.duration(recovered.getAsLong() - detected)
                        : texts.say("annual.unrecovered"));
    }

    private List<PaymentRow> payments(FiscalYear year) {
        PaymentBook book = context.dataset().payments();
        return book.accounts().stream()
                .map(account -> payment(account, year, book.kept()))
                .toList();
    }

    private PaymentRow payment(PlanAccount account, FiscalYear year, boolean kept) {
        PaymentSchedule schedule = account.schedule();
        String planned = schedule.fiscalYears().stream()
                .filter(total -> total.fiscalYear().equals(year))
                .map(total -> PaymentWords.closed(total.amount()))
                .findFirst()
                .orElse("－");
        Set<Integer> numbers = numbers(schedule, year);
        String paid = kept ? PaymentWords.closed(paid(account, numbers)) : "記録なし";
        return new PaymentRow(
                schedule.plan().title(), planned, texts.say("annual.payments", "count", numbers.size()), paid);
    }

    /** The payments of a fiscal year, the partial one as 0. */
    private static Set<Integer> numbers(PaymentSchedule schedule, FiscalYear year) {
        Set<Integer> numbers = new TreeSet<>();
        PartialInstalment partial = schedule.partial();
        if (partial != null && partial.fiscalYear().equals(year)) {
            numbers.add(0);
        }
        schedule.instalments().stream()
                .filter(one -> one.fiscalYear().equals(year))
                .forEach(one -> numbers.add(one.no()));
        return numbers;
    }

    private Yen paid(PlanAccount account, Set<Integer> numbers) {
        return Yen.sum(account.standings(context.calculation().lastDay()).stream()
                .filter(standing -> numbers.contains(standing.no()))
                .map(PaymentStanding::paid)
                .toList());
    }
}
