package dev.servicereport.contract;

import dev.servicereport.money.Yen;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agreed plan of payments (支払計画; specification 2.3). All amounts include tax.
 *
 * @param id its id in {@code payments.csv}
 * @param title its name on paper
 * @param amounts what it costs
 * @param instalments how it is divided
 * @param taxRate consumption tax, percent, 0 to 100
 * @param due when an instalment falls due
 * @param partial a payment in advance of the instalments (部分払), or null
 * @param term the days the amount is for, both inclusive, or null when the instalments say it all
 */
public record PaymentPlan(
        String id,
        String title,
        Amounts amounts,
        Instalments instalments,
        int taxRate,
        DueRule due,
        @Nullable PartialPayment partial,
        @Nullable Period term) {

    /**
     * @param ceiling the most that the budget allows (提案上限額)
     * @param contract what was agreed (契約金額), above 0, at most the ceiling
     * @param bid what was bid (応札額); 10 % of it bounds a partial payment
     */
    public record Amounts(Yen ceiling, Yen contract, Yen bid) {}

    /**
     * @param count number of instalments, 1 or more
     * @param firstMonth the service month of the first one
     * @param remainder which instalment carries what does not divide
     * @param table the contract's own amounts, one for each instalment; empty when they are divided equally
     */
    public record Instalments(int count, YearMonth firstMonth, Remainder remainder, List<Yen> table) {

        public Instalments {
            table = List.copyOf(table);
        }
    }

    /** Which instalment carries the yen that do not divide (端数). */
    public enum Remainder {
        /** The first one: the statutory default (昭和25年法律第61号第3条). */
        FIRST,
        /** The last one. */
        LAST
    }

    /**
     * @param monthsAfter months from the service month to the month of payment, 0 or more
     * @param dayOfMonth the day, 1 to 31, cut to the month's last day; 31 is "last"
     */
    public record DueRule(int monthsAfter, int dayOfMonth) {}

    /**
     * @param amount yen, above 0, at most a tenth of the bid
     * @param paidOn the day it was or will be paid, in the fiscal year of signing
     */
    public record PartialPayment(Yen amount, LocalDate paidOn) {}

    /**
     * @param from first day
     * @param to last day, inclusive
     */
    public record Period(LocalDate from, LocalDate to) {}
}
