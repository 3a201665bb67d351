package dev.servicereport.payment;

import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan with what was invoiced and paid of it (支払計画と支払実績).
 *
 * @param schedule the plan worked out
 * @param records what was invoiced and paid, in the order of the file
 */
public record PlanAccount(PaymentSchedule schedule, List<PaymentRecord> records) {

    public PlanAccount {
        records = List.copyOf(records);
    }

    /** How each planned payment stands at the end of a day: the partial payment first, then the instalments. */
    public List<PaymentStanding> standings(LocalDate asOf) {
        List<PaymentStanding> standings = new ArrayList<>();
        PartialInstalment partial = schedule.partial();
        if (partial != null) {
            standings.add(standing(0, partial.amount(), partial.paidOn(), asOf));
        }
        schedule.instalments()
                .forEach(one -> standings.add(
                        standing(one.no(), one.amount(), one.month().atEndOfMonth(), asOf)));
        return standings;
    }

    private PaymentStanding standing(int no, Yen planned, LocalDate lastDay, LocalDate asOf) {
        List<PaymentRecord> own =
                records.stream().filter(record -> record.no() == no).toList();
        return new PaymentStanding(no, planned, !lastDay.isAfter(asOf), own, asOf);
    }

    /** What was paid up to the end of a day of the payments that a fiscal year bears. */
    public Yen paid(FiscalYear year, LocalDate asOf) {
        return Yen.sum(standings(asOf).stream()
                .filter(standing -> fiscalYear(standing.no()).equals(year))
                .map(PaymentStanding::paid)
                .toList());
    }

    private FiscalYear fiscalYear(int no) {
        PartialInstalment partial = schedule.partial();
        return no == 0 && partial != null
                ? partial.fiscalYear()
                : schedule.instalments().get(no - 1).fiscalYear();
    }
}
