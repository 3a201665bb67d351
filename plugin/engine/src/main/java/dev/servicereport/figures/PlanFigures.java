package dev.servicereport.figures;

import dev.servicereport.money.Yen;
import dev.servicereport.payment.Instalment;
import dev.servicereport.payment.PartialInstalment;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.PlanAccount;
import dev.servicereport.time.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan's payments line by line and year by year, as tables and charts show them.
 *
 * @param figures all payments of the contract
 * @param account the plan
 */
public record PlanFigures(PaymentFigures figures, PlanAccount account) {

    /**
     * A planned payment.
     *
     * @param no its number; 0 is the partial payment
     * @param year the fiscal year that bears it
     * @param month its service month, or null for the partial payment
     * @param due when it falls due
     * @param amount yen, tax included
     * @param tax its tax and what is reached with it
     */
    public record Line(int no, FiscalYear year, @Nullable YearMonth month, LocalDate due, Yen amount, Standing tax) {

        /**
         * @param rate percent
         * @param tax the tax in it
         * @param cumulative everything up to and with it, the partial payment included
         * @param remaining what is left to pay after it
         */
        public record Standing(int rate, Yen tax, Yen cumulative, Yen remaining) {}
    }

    /**
     * What a fiscal year bears.
     *
     * @param year the year
     * @param lines its payments
     */
    public record Year(FiscalYear year, List<Line> lines) {

        public Year {
            lines = List.copyOf(lines);
        }

        public Yen amount() {
            return Yen.sum(lines.stream().map(Line::amount).toList());
        }

        public Yen tax() {
            return Yen.sum(lines.stream().map(line -> line.tax().tax()).toList());
        }
    }

    public PaymentSchedule schedule() {
        return account.schedule();
    }

    /** Every payment, by fiscal year; within one the partial payment first. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        PartialInstalment partial = schedule().partial();
        if (partial != null) {
            Yen left = schedule().total().minus(partial.amount());
            lines.add(new Line(
                    0,
                    partial.fiscalYear(),
                    null,
                    partial.paidOn(),
                    partial.amount(),
                    new Line.Standing(partial.taxRate(), partial.tax(), partial.amount(), left)));
        }
        schedule().instalments().forEach(one -> lines.add(line(one)));
        lines.sort(Comparator.comparing(Line::year));
        return lines;
    }

    private static Line line(Instalment one) {
        return new Line(
                one.no(),
                one.fiscalYear(),
                one.month(),
                one.due(),
                one.amount(),
                new Line.Standing(one.taxRate(), one.tax(), one.cumulative(), one.remaining()));
    }

    /** The fiscal years that bear a payment, by year. */
    public List<Year> years() {
        List<Line> lines = lines();
        return lines.stream()
                .map(Line::year)
                .distinct()
                .map(year -> new Year(
                        year,
                        lines.stream().filter(line -> line.year().equals(year)).toList()))
                .toList();
    }

    /** The tax in the payments of a rate, cut payment by payment. */
    public Yen taxAt(int rate) {
        return Yen.sum(lines().stream()
                .filter(line -> line.tax().rate() == rate)
                .map(line -> line.tax().tax())
                .toList());
    }

    /** How a payment stands; empty when no record of payments is kept. */
    public Optional<PaymentStanding> standing(int no) {
        return figures.standings(account).stream()
                .filter(standing -> standing.no() == no)
                .findFirst();
    }
}
