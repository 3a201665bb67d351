package dev.servicereport.documents.service;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.Register;
import dev.servicereport.documents.service.AnnualReport.MonthRow;
import dev.servicereport.documents.service.AnnualReport.ServiceRow;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.FiscalYearFigures.Cell;
import dev.servicereport.figures.FiscalYearFigures.Presence;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.VerdictText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of a fiscal year by month and by service. */
final class AnnualRows {

    private static final String NONE = "－";

    private final ReportContext context;

    AnnualRows(ReportContext context) {
        this.context = context;
    }

    /** April to March. */
    List<MonthRow> months(FiscalYearFigures year, List<MonthFigures> begun) {
        List<MonthRow> rows = new ArrayList<>();
        List<Cell> outside = new ArrayList<>();
        for (Cell cell : year.months()) {
            if (cell.presence() == Presence.OUTSIDE) {
                outside.add(cell);
            } else {
                addOutside(outside, rows);
                rows.add(month(cell, begun));
            }
        }
        addOutside(outside, rows);
        return rows;
    }

    /** What is neither met, missed nor undetermined: months without time that counts, and the one that goes on; empty for none. */
    String others(FiscalYearFigures year) {
        long months = year.count(Verdict.NOT_APPLICABLE);
        String notOwed = months == 0 ? "" : context.texts().say("annual.not-owed", "count", months);
        return notOwed
                + year.months().stream()
                        .filter(Cell::isOpen)
                        .map(cell -> context.calculation().of(cell.month()))
                        .map(open -> context.texts()
                                .say(
                                        "annual.under-way",
                                        "month",
                                        Display.month(open.month()),
                                        "until",
                                        context.until(open)))
                        .collect(Collectors.joining());
    }

    /** Months outside the term in a row are one row. */
    private void addOutside(List<Cell> outside, List<MonthRow> rows) {
        if (!outside.isEmpty()) {
            String first = Display.month(outside.get(0).month());
            String last = Display.month(outside.get(outside.size() - 1).month());
            String months = first.equals(last) ? first : first + "～" + last;
            rows.add(without(months, new VerdictText("契約期間外", "／", "none")));
            outside.clear();
        }
    }

    private MonthRow month(Cell cell, List<MonthFigures> begun) {
        return begun.stream()
                .filter(figures -> figures.month().equals(cell.month()))
                .map(figures -> cell.presence() == Presence.DATA
                        ? row(figures, cell.gap() != null)
                        : without(cell, incidents(figures), inquiries(figures)))
                .findFirst()
                .orElseGet(() -> without(cell, none(Register.INCIDENTS), none(Register.INQUIRIES)));
    }

    private MonthRow row(MonthFigures figures, boolean gap) {
        ServiceFigures overall = figures.overall();
        Availability availability = overall.availability();
        return new MonthRow(
                Display.month(figures.month()),
                context.display().percent(availability),
                context.paper().text(figures.month(), overall).lacking(gap),
                Display.number(availability.outages()),
                Display.duration(availability.downSeconds()),
                Display.duration(overall.allowedSeconds()),
                incidents(figures),
                inquiries(figures));
    }

    private String incidents(MonthFigures figures) {
        return count(figures.incidents().items().size(), Register.INCIDENTS, figures.month());
    }

    private String inquiries(MonthFigures figures) {
        return count(figures.inquiries().items().size(), Register.INQUIRIES, figures.month());
    }

    private String none(Register register) {
        return isWithout(register) ? "" : NONE;
    }

    /** How many, that no record is kept, or nothing when the contract says that none shall be. */
    private String count(int entries, Register register, YearMonth month) {
        if (isWithout(register)) {
            return "";
        }
        return context.dataset().keeps(register, month) ? Display.number(entries) : "記録なし";
    }

    private boolean isWithout(Register register) {
        return context.dataset().contract().sla().isWithout(register);
    }

    /** One of which nothing was observed. */
    private MonthRow without(Cell cell, String incidents, String inquiries) {
        boolean begun = cell.hasBegun(context.calculation().lastDay());
        return without(
                Display.month(cell.month()), VerdictText.without(cell.gap() != null, begun), incidents, inquiries);
    }

    private MonthRow without(String months, VerdictText word) {
        return without(months, word, none(Register.INCIDENTS), none(Register.INQUIRIES));
    }

    private static MonthRow without(String months, VerdictText word, String incidents, String inquiries) {
        return new MonthRow(months, NONE, word, NONE, NONE, NONE, incidents, inquiries);
    }

    /** The whole, then each service in the order of services.csv, over the months with data. */
    List<ServiceRow> services(List<MonthFigures> withData) {
        int services = withData.isEmpty() ? 0 : withData.get(0).services().size();
        return IntStream.range(-1, services).mapToObj(i -> service(withData, i)).toList();
    }

    /** @param i its place among the services; below 0 the whole */
    private ServiceRow service(List<MonthFigures> withData, int i) {
        List<ServiceFigures> months =
                withData.stream().map(month -> of(month, i)).toList();
        long down = months.stream()
                .mapToLong(month -> month.availability().downSeconds())
                .sum();
        long unknown = months.stream()
                .mapToLong(month -> month.availability().unknownSeconds())
                .sum();
        long missed = withData.stream()
                .filter(month -> of(month, i).verdict() == Verdict.MISSED)
                .filter(month -> !context.paper().isOpen(month.month(), of(month, i)))
                .count();
        return new ServiceRow(
                months.get(0).service().name(),
                Display.duration(down),
                Display.duration(unknown),
                missed + " / " + months.size() + "か月");
    }

    private static ServiceFigures of(MonthFigures month, int i) {
        return i < 0 ? month.overall() : month.services().get(i);
    }
}
