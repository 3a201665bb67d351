package dev.servicereport.documents.service;

import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.contract.Register;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.document.LetterheadWriter;
import dev.servicereport.documents.service.AnnualReport.IncidentRow;
import dev.servicereport.documents.service.AnnualReport.PaymentRow;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.FiscalYearFigures.Presence;
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
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Words a fiscal year (年次報告書). */
public final class AnnualReportWriter {

    private final ReportContext context;

    public AnnualReportWriter(Dataset dataset, FiguresCalculation calculation) {
        context = ReportContext.of(dataset, calculation);
    }

    /** The report of a fiscal year that has data. */
    public AnnualReport write(FiscalYearFigures year) {
        List<MonthFigures> months = months(year);
        AnnualRows rows = new AnnualRows(context);
        return new AnnualReport(
                year.year().label(),
                period(year.year()),
                sentences(year, months),
                rows.months(year, months),
                rows.services(months),
                incidents(months).map(this::row).toList(),
                new AnnualResponses(context.dataset().contract().sla()).sentences(months),
                payments(year.year()));
    }

    private List<MonthFigures> months(FiscalYearFigures year) {
        return year.months().stream()
                .filter(cell -> cell.presence() == Presence.DATA)
                .map(cell -> context.calculation().of(cell.month()))
                .toList();
    }

    private String period(FiscalYear year) {
        ContractTerm term = context.dataset().contract().term();
        LocalDate first = term.serviceFrom().isAfter(year.firstDay()) ? term.serviceFrom() : year.firstDay();
        LocalDate last = term.serviceTo().isBefore(year.lastDay()) ? term.serviceTo() : year.lastDay();
        return EraText.of(first) + " ～ " + EraText.of(last);
    }

    private List<String> sentences(FiscalYearFigures year, List<MonthFigures> months) {
        String target =
                context.dataset().contract().sla().availability().target().toPlainString();
        return Stream.of(
                        "データのある" + months.size() + "か月のうち、基準値" + target + "%以上を満たした月は" + year.count(Verdict.MET)
                                + "か月、下回った月は" + year.count(Verdict.MISSED) + "か月、判定保留は"
                                + year.count(Verdict.UNDETERMINED)
                                + "か月です。",
                        "これらの月を通算した稼働率は" + context.display().percent(year.availability()) + "（参考値）、停止時間の合計は"
                                + Display.duration(year.availability().downSeconds()) + "です。判定は月ごとに行うため、年度の判定はありません。",
                        counted(year, months),
                        GapText.sentence(year.gaps()))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** How many incidents and accidents there were, as far as registers of them are kept. */
    private String counted(FiscalYearFigures year, List<MonthFigures> months) {
        String incidents = sentence(Register.INCIDENTS, "障害は", incidents(months).count(), "件でした。", months);
        String accidents = sentence(
                Register.ACCIDENTS,
                "個人情報の漏えい・滅失・毀損の事故は",
                AccidentCount.in(year.year(), context.calculation().lastDay(), context.dataset()),
                "件です。",
                months);
        return incidents + accidents;
    }

    private String sentence(Register register, String subject, long count, String end, List<MonthFigures> months) {
        if (context.dataset().contract().sla().isWithout(register)) {
            return "";
        }
        boolean kept = context.dataset().keeps(register)
                && months.stream().allMatch(month -> context.dataset().keeps(register, month.month()));
        return subject + (kept ? count + end : "「記録なし」です。");
    }

    private static Stream<Incident> incidents(List<MonthFigures> months) {
        return months.stream()
                .flatMap(month -> month.incidents().items().stream())
                .map(IncidentFigures.Item::incident);
    }

    private IncidentRow row(Incident incident) {
        String service = context.name(incident.service());
        long detected = incident.times().detectedAt();
        OptionalLong recovered = incident.times().recovered();
        return new IncidentRow(
                incident.id(),
                context.display().fullTime(detected) + (incident.times().foreseen() ? "（予見）" : ""),
                incident.account().title().isEmpty()
                        ? service
                        : incident.account().title(),
                service,
                ResponseRows.responsible(incident.responsible()),
                recovered.isPresent() ? Display.duration(recovered.getAsLong() - detected) : "未復旧");
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
                .map(total -> LetterheadWriter.yen(total.amount()))
                .findFirst()
                .orElse("－");
        Set<Integer> numbers = numbers(schedule, year);
        String paid = kept ? LetterheadWriter.yen(paid(account, numbers)) : "記録なし";
        return new PaymentRow(schedule.plan().title(), planned, numbers.size() + "回", paid);
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
