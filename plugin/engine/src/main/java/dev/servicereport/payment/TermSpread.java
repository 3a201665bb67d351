package dev.servicereport.payment;

import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.PaymentPlan.Remainder;
import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An amount spread over the fiscal years by the months of a term (利用期間による年度按分; specification 2.2(2)), whenever it is paid.
 * A month of the term begins on the day of the month on which the term does, belongs to the fiscal year of that day, and counts
 * whole. Shares are cut to whole yen; the first or the last year bears the remainder.
 */
final class TermSpread {

    private TermSpread() {}

    static List<TermShare> of(Yen amount, Period term, Remainder bearer) {
        Map<FiscalYear, Integer> months = new TreeMap<>();
        monthsOf(term).forEach(first -> months.merge(FiscalYear.of(first), 1, Integer::sum));
        List<Yen> parts = Division.weighted(amount, List.copyOf(months.values()), bearer);
        List<TermShare> shares = new ArrayList<>();
        months.forEach((year, count) -> shares.add(new TermShare(year, count, parts.get(shares.size()))));
        return shares;
    }

    private static Stream<LocalDate> monthsOf(Period term) {
        return Stream.iterate(0, month -> month + 1)
                .map(month -> term.from().plusMonths(month))
                .takeWhile(first -> !first.isAfter(term.to()));
    }
}
