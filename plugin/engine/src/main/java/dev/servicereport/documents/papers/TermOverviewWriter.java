package dev.servicereport.documents.papers;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.Contract;
import dev.servicereport.documents.papers.TermOverview.MonthRow;
import dev.servicereport.documents.papers.TermOverview.YearRow;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.FiscalYearFigures.Cell;
import dev.servicereport.figures.FiscalYearFigures.Presence;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.figures.PlanFigures;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.VerdictText;
import dev.servicereport.wording.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words all months of the term with their verdicts and payments (契約期間の状況). */
final class TermOverviewWriter {

    /** Months beside each other. */
    private static final int COLUMNS = 3;

    private final List<FiscalYearFigures> years;
    private final List<Cell> months;
    private final PaymentFigures payments;
    private final List<PlanFigures> plans;
    private final Display display;

    /** @param years the fiscal years that the term touches, with what is known of their months */
    TermOverviewWriter(Contract contract, List<FiscalYearFigures> years, PaymentFigures payments) {
        this.years = List.copyOf(years);
        this.payments = payments;
        months = years.stream()
                .flatMap(year -> year.months().stream())
                .filter(cell -> cell.presence() != Presence.OUTSIDE)
                .toList();
        plans = payments.book().accounts().stream()
                .map(account -> new PlanFigures(payments, account))
                .toList();
        int decimals = contract.sla().availability().target().scale() + 2;
        display = new Display(contract.measurement().zone(), decimals);
    }

    TermOverview write() {
        TermCount count = TermCount.of(months, payments.asOf());
        return new TermOverview(
                Display.date(payments.asOf()),
                payments.contract().sla().availability().target().toPlainString() + "%",
                sentences(count),
                count.open() > 0,
                count.before() > 0,
                fiscalYears().stream().map(this::year).toList(),
                row("計", months, line -> true),
                beside(months.stream().map(this::month).toList()));
    }

    private static List<List<MonthRow>> beside(List<MonthRow> rows) {
        int height = (rows.size() + COLUMNS - 1) / COLUMNS;
        return IntStream.range(0, height)
                .mapToObj(i -> IntStream.range(0, COLUMNS)
                        .map(column -> column * height + i)
                        .filter(place -> place < rows.size())
                        .mapToObj(rows::get)
                        .toList())
                .toList();
    }

    private List<String> sentences(TermCount count) {
        List<String> sentences = new ArrayList<>();
        sentences.add(count.sentence());
        if (!plans.isEmpty()) {
            Yen planned = planned(line -> true);
            String paid = payments.book().kept()
                    ? "支払済みは" + PaymentWords.yen(paid(line -> true)) + "円、残りは" + PaymentWords.yen(open(line -> true))
                            + "円です。"
                    : "支払の記録はありません。";
            sentences.add("支払予定額は" + PaymentWords.yen(planned) + "円、" + paid);
            outside(sentences);
        }
        return sentences;
    }

    /** What is in the years and in no month of the table. */
    private void outside(List<String> sentences) {
        List<YearMonth> inTerm = months.stream().map(Cell::month).toList();
        Yen rest = planned(line -> line.month() == null || !inTerm.contains(line.month()));
        if (!rest.equals(Yen.ZERO)) {
            sentences.add("契約期間の月に当たらない支払（部分払、期間前の支払など）" + PaymentWords.yen(rest) + "円は、年度の表だけに含みます。");
        }
    }

    private static String count(List<Cell> cells, Verdict verdict) {
        return cells.stream().filter(cell -> cell.verdict() == verdict).count() + "か月";
    }

    /** Those of the term, and those that bear a payment. */
    private SortedSet<FiscalYear> fiscalYears() {
        SortedSet<FiscalYear> all = new TreeSet<>();
        years.forEach(year -> all.add(year.year()));
        plans.forEach(plan -> plan.years().forEach(year -> all.add(year.year())));
        return all;
    }

    private YearRow year(FiscalYear year) {
        List<Cell> cells = months.stream()
                .filter(cell -> FiscalYear.of(cell.month()).equals(year))
                .toList();
        return row(year.label(), cells, line -> line.year().equals(year));
    }

    private YearRow row(String label, List<Cell> cells, Predicate<PlanFigures.Line> lines) {
        long other = cells.stream()
                .filter(cell -> cell.verdict() == Verdict.NOT_APPLICABLE
                        || (cell.verdict() == null && !cell.isOpen() && cell.gap() != null))
                .count();
        return new YearRow(
                label,
                cells.size() + "か月",
                count(cells, Verdict.MET),
                count(cells, Verdict.MISSED),
                count(cells, Verdict.UNDETERMINED),
                other + "か月",
                plans.isEmpty() ? Words.NONE : PaymentWords.yen(planned(lines)),
                payments.book().kept() ? PaymentWords.yen(paid(lines)) : Words.NONE);
    }

    private Yen planned(Predicate<PlanFigures.Line> lines) {
        return Yen.sum(plans.stream()
                .flatMap(plan -> plan.lines().stream())
                .filter(lines)
                .map(PlanFigures.Line::amount)
                .toList());
    }

    private Yen paid(Predicate<PlanFigures.Line> lines) {
        return Yen.sum(standings(lines).map(PaymentStanding::paid).toList());
    }

    /** What is left to pay; what one payment was too much does not pay another one. */
    private Yen open(Predicate<PlanFigures.Line> lines) {
        return Yen.sum(standings(lines).map(PaymentStanding::open).toList());
    }

    private Stream<PaymentStanding> standings(Predicate<PlanFigures.Line> lines) {
        return plans.stream()
                .flatMap(
                        plan -> plan.lines().stream().filter(lines).flatMap(line -> plan.standing(line.no()).stream()));
    }

    private MonthRow month(Cell cell) {
        YearMonth month = cell.month();
        Predicate<PlanFigures.Line> own = line -> month.equals(line.month());
        @Nullable Availability availability = payments.months().get(month);
        return new MonthRow(
                Words.brief(Display.month(month)).replaceFirst("\\.$", ""),
                availability == null ? Words.NONE : display.percent(availability),
                verdict(cell),
                plans.isEmpty() ? Words.NONE : PaymentWords.yen(planned(own)),
                state(own));
    }

    private String state(Predicate<PlanFigures.Line> own) {
        if (!payments.book().kept() || planned(own).equals(Yen.ZERO)) {
            return Words.NONE;
        }
        if (open(own).equals(Yen.ZERO)) {
            return "済";
        }
        return paid(own).equals(Yen.ZERO) ? "未" : "一部";
    }

    private VerdictText verdict(Cell cell) {
        Verdict verdict = cell.verdict();
        if (cell.isOpen()) {
            return VerdictText.UNDER_WAY;
        }
        return verdict == null
                ? VerdictText.without(cell.gap() != null, cell.hasBegun(payments.asOf()))
                : VerdictText.of(verdict).lacking(cell.gap() != null);
    }
}
