package dev.servicereport.contract;

import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One year of a plan that is paid year by year (年度ごとの契約; specification 2.3(2)), each with its own number and amount.
 *
 * @param term its days, both inclusive
 * @param amount what it costs, yen, tax included
 * @param ceiling the most that the budget of that year allows, or null when none is given
 * @param licences number of licences (ライセンス数), or null when it is for none
 */
public record AnnualTerm(
        Period term,
        Yen amount,
        @Nullable Yen ceiling,
        @Nullable Integer licences) {}
