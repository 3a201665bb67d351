package dev.servicereport.contract;

import dev.servicereport.contract.PlanConditions.ClosedDay;
import dev.servicereport.contract.PlanConditions.CreditTier;
import dev.servicereport.contract.PlanConditions.DueRule;
import dev.servicereport.contract.PlanConditions.TaxChange;
import dev.servicereport.contract.PlanConditions.TaxRates;
import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.contract.yaml.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** A plan's {@code tax-rate}, {@code tax-changes}, {@code due} and {@code service-credits}. */
final class PlanConditionsReader {

    static final Key<Integer> TAX_RATE = Key.optional(
                    "tax-rate", Numbers.from(0, 100), "Consumption tax in percent", "消費税率（%）")
            .byDefault("10");

    private static final Key<LocalDate> RATE_FROM =
            Key.required("from", Dates.DATE, "First day of the rate; the last day of a service month decides", "適用開始日");
    private static final Key<Integer> RATE =
            Key.required("rate", Numbers.from(0, 100), "Consumption tax in percent", "変更後の消費税率（%）");
    static final Key<List<TaxChange>> TAX_CHANGES = Key.optional(
                    "tax-changes",
                    new ListOf<>(new Section<>(
                            List.of(RATE_FROM, RATE),
                            fields -> new TaxChange(fields.get(RATE_FROM), fields.get(RATE)))),
                    "Later rates; amounts include tax and stay",
                    "消費税率の変更")
            .byDefault("[]");

    private static final int LAST = 31;
    private static final Pattern DAY = Pattern.compile("[1-9]|[12]\\d|3[01]");
    private static final Scalar<Integer> DAY_OF_MONTH = new Scalar<>(
            PlanConditionsReader::dayOfMonth,
            schema -> schema.putArray("oneOf")
                    .add(schema.objectNode().put("const", "last"))
                    .add(schema.objectNode()
                            .put("type", "integer")
                            .put("minimum", 1)
                            .put("maximum", LAST)));

    private static final Key<Integer> MONTHS_AFTER = Key.optional(
                    "months-after",
                    Numbers.from(0, 24),
                    "Months from the service month to the month of payment",
                    "対象月から支払月までの月数")
            .byDefault("1");
    private static final Key<Integer> DUE_DAY = Key.optional(
                    "day", DAY_OF_MONTH, "Day of that month, cut to its last one", "支払月の日")
            .byDefault("last");
    private static final Key<ClosedDay> CLOSED_DAY = Key.optional(
                    "closed-day",
                    Choice.of(ClosedDay.class),
                    "The business day to which a day moves that is none",
                    "休業日に当たるときの支払日")
            .byDefault("next");
    static final Key<DueRule> DUE = Key.optional(
                    "due",
                    new Section<>(
                            List.of(MONTHS_AFTER, DUE_DAY, CLOSED_DAY),
                            fields ->
                                    new DueRule(fields.get(MONTHS_AFTER), fields.get(DUE_DAY), fields.get(CLOSED_DAY))),
                    "When an instalment falls due",
                    "支払期限")
            .byDefault("{}");

    private static final Key<BigDecimal> BELOW =
            Key.required("below", Numbers.PERCENT, "Applies to months below this availability", "稼働率の上限（%、未満）");
    private static final Key<Integer> CREDIT = Key.required(
            "percent",
            Numbers.from(1, 100),
            "What of the month's instalment it comes to, in percent",
            "対象月の支払額に対する割合（%）");
    static final Key<List<CreditTier>> CREDITS = Key.optional(
                    "service-credits",
                    new ListOf<>(new Section<>(
                            List.of(BELOW, CREDIT), fields -> new CreditTier(fields.get(BELOW), fields.get(CREDIT)))),
                    "Tiers of service credits; shown as a proposal, never deducted",
                    "サービスクレジットの段階")
            .byDefault("[]");

    private PlanConditionsReader() {}

    static PlanConditions conditions(Fields fields) {
        return new PlanConditions(
                new TaxRates(fields.get(TAX_RATE), fields.get(TAX_CHANGES)), fields.get(DUE), fields.get(CREDITS));
    }

    private static int dayOfMonth(String text) throws Refusal {
        if (text.equalsIgnoreCase("last")) {
            return LAST;
        }
        Refusal refusal = new Refusal("a day from 1 to 31, or last", "1から31までの日か、月末なら last と書いてください");
        return Integer.parseInt(Scalars.match(DAY, text, refusal).group());
    }
}
