package dev.servicereport.figures;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.Contract;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.PartialScenario;
import dev.servicereport.payment.PaymentBook;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.PlanAccount;
import dev.servicereport.payment.ServiceCredit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What was agreed to pay, what was paid, and how the months that it pays for went (支払計画と支払状況).
 *
 * @param contract what was agreed
 * @param book the plans, with what was invoiced and paid
 * @param asOf the day of the last second before the cut-off: what is dated later has not happened yet
 * @param months the availability of the whole in each month with data
 */
public record PaymentFigures(
        Contract contract, PaymentBook book, LocalDate asOf, SortedMap<YearMonth, Availability> months) {

    /** The same as it was at the end of a month; dates and months after it are not known yet. */
    public PaymentFigures at(YearMonth last) {
        LocalDate end = last.atEndOfMonth();
        return new PaymentFigures(contract, book, asOf.isBefore(end) ? asOf : end, months.headMap(last.plusMonths(1)));
    }

    /** The verdict on a month; empty when it has no data. */
    public Optional<Verdict> verdict(YearMonth month) {
        BigDecimal target = contract.sla().availability().target();
        return Optional.ofNullable(months.get(month)).map(availability -> availability.verdict(target));
    }

    /** How each planned payment stands; nothing when no record of payments is kept. */
    public List<PaymentStanding> standings(PlanAccount account) {
        return book.kept() ? account.standings(asOf) : List.of();
    }

    /** What is agreed to be paid in all plans together, yen, tax included. */
    public Yen total() {
        return Yen.sum(book.accounts().stream()
                .map(account -> account.schedule().total())
                .toList());
    }

    /** What was paid of it; empty when no record of payments is kept. */
    public Optional<Yen> paid() {
        return book.kept()
                ? Optional.of(Yen.sum(book.accounts().stream()
                        .flatMap(account -> standings(account).stream())
                        .map(PaymentStanding::paid)
                        .toList()))
                : Optional.empty();
    }

    /** What the contract's tiers come to in months with data, by month. */
    public List<ServiceCredit> credits(PlanAccount account) {
        return ServiceCredit.of(account.schedule(), months);
    }

    /** The plan without and with a partial payment. */
    public Optional<PartialScenario> scenario(PlanAccount account) {
        return PartialScenario.of(
                account.schedule().plan(),
                contract.businessHours(),
                contract.term().signedOn());
    }
}
