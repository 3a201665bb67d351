package dev.servicereport.contract;

import dev.servicereport.contract.PaymentPlan.Amounts;
import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.PaymentPlan.Subject;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import dev.servicereport.contract.yaml.UniqueList;
import dev.servicereport.contract.yaml.ValueType;
import dev.servicereport.money.Yen;
import java.util.List;

/** {@code payments}: the shape of each plan. Whether its amounts may be so is for the payment rules to say. */
final class PaymentPlanReader {

    private static final int MOST_LICENCES = 1_000_000;

    private static final Key<String> ID = Key.required("id", Ids.ID, "The plan's id in payments.csv", "支払計画の番号");
    private static final Key<String> TITLE =
            Key.optional("title", Text.LINE, "The plan's name on paper; absent: its id", "支払計画の名称");
    private static final Key<Yen> CEILING = Key.optional(
            "ceiling", Numbers.AMOUNT, "The most that the budget allows; absent: the contract amount", "提案上限額（税込、円）");
    private static final Key<Yen> CONTRACT_AMOUNT =
            Key.required("contract-amount", Numbers.AMOUNT, "What was agreed, tax included", "契約金額（税込、円）");
    private static final Key<Yen> BID_AMOUNT =
            Key.optional("bid-amount", Numbers.AMOUNT, "What was bid; absent: the contract amount", "応札額（税込、円）");
    private static final Key<PartialPayment> PARTIAL =
            Key.optional("partial", PaymentDatesReader.PARTIAL, "A payment in advance of the instalments", "部分払");
    private static final Key<Period> TERM =
            Key.optional("term", PaymentDatesReader.TERM, "The days the amount is for, both inclusive", "対象期間");
    private static final Key<Integer> LICENCES = Key.optional(
            "licences", Numbers.from(1, MOST_LICENCES), "Number of licences that the amount is for", "ライセンス数");

    static final ValueType<List<PaymentPlan>> PLANS = new UniqueList<>(
            new Section<>(
                    List.of(
                            ID,
                            TITLE,
                            CEILING,
                            CONTRACT_AMOUNT,
                            BID_AMOUNT,
                            InstalmentsReader.COUNT,
                            InstalmentsReader.FIRST_MONTH,
                            InstalmentsReader.EVERY,
                            InstalmentsReader.REMAINDER,
                            InstalmentsReader.TABLE,
                            PlanConditionsReader.TAX_RATE,
                            PlanConditionsReader.TAX_CHANGES,
                            PlanConditionsReader.DUE,
                            PARTIAL,
                            TERM,
                            LICENCES,
                            AnnualReader.ANNUAL,
                            PlanAmendmentsReader.CHANGES,
                            PlanAmendmentsReader.TERMINATION,
                            PlanConditionsReader.CREDITS),
                    PaymentPlanReader::check,
                    PaymentPlanReader::plan),
            ID);

    private PaymentPlanReader() {}

    private static PaymentPlan plan(Fields fields) {
        return new PaymentPlan(
                fields.get(ID),
                fields.find(TITLE).orElse(fields.get(ID)),
                amounts(fields),
                InstalmentsReader.instalments(fields),
                PlanConditionsReader.conditions(fields),
                fields.find(PARTIAL).orElse(null),
                PlanAmendmentsReader.amendments(fields),
                new Subject(
                        fields.find(TERM).orElse(null),
                        fields.find(LICENCES).orElse(null),
                        AnnualReader.years(fields)));
    }

    private static void check(Fields fields) {
        InstalmentsReader.check(fields);
        AnnualReader.check(
                fields,
                InstalmentsReader.FIRST_MONTH,
                List.of(
                        InstalmentsReader.COUNT,
                        InstalmentsReader.EVERY,
                        InstalmentsReader.TABLE,
                        PARTIAL,
                        TERM,
                        LICENCES));
        if (fields.has(AnnualReader.ANNUAL)
                && fields.find(PlanAmendmentsReader.CHANGES)
                        .filter(changes -> !changes.isEmpty())
                        .isPresent()) {
            fields.refuse(
                    PlanAmendmentsReader.CHANGES,
                    "no such key beside annual, where each year says what it costs",
                    "annual を書いたときは、変更後の額をその年度の行に書きます");
        }
        if (fields.has(AnnualReader.ANNUAL)
                && fields.find(PlanConditionsReader.CREDITS)
                        .filter(credits -> !credits.isEmpty())
                        .isPresent()) {
            fields.refuse(
                    PlanConditionsReader.CREDITS,
                    "no such key beside annual: a credit is part of what a month costs",
                    "サービスクレジットは月ごとの支払額に対する割合なので、annual の支払計画には書きません");
        }
    }

    private static Amounts amounts(Fields fields) {
        Yen contract = fields.get(CONTRACT_AMOUNT);
        return new Amounts(
                fields.find(CEILING).orElse(contract),
                contract,
                fields.find(BID_AMOUNT).orElse(contract));
    }
}
