package dev.servicereport.contract;

import dev.servicereport.contract.PaymentPlan.Amounts;
import dev.servicereport.contract.PaymentPlan.DueRule;
import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.contract.PaymentPlan.Period;
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

    private static final Key<String> ID = Key.required("id", Ids.ID, "The plan's id in payments.csv", "支払計画の番号");
    private static final Key<String> TITLE =
            Key.optional("title", Text.LINE, "The plan's name on paper; absent: its id", "支払計画の名称");
    private static final Key<Yen> CEILING = Key.optional(
            "ceiling", Numbers.AMOUNT, "The most that the budget allows; absent: the contract amount", "提案上限額（税込、円）");
    private static final Key<Yen> CONTRACT_AMOUNT =
            Key.required("contract-amount", Numbers.AMOUNT, "What was agreed, tax included", "契約金額（税込、円）");
    private static final Key<Yen> BID_AMOUNT =
            Key.optional("bid-amount", Numbers.AMOUNT, "What was bid; absent: the contract amount", "応札額（税込、円）");
    private static final Key<Integer> TAX_RATE = Key.optional(
                    "tax-rate", Numbers.from(0, 100), "Consumption tax in percent", "消費税率（%）")
            .byDefault("10");
    private static final Key<DueRule> DUE = Key.optional(
                    "due", PaymentDatesReader.DUE, "When an instalment falls due", "支払期限")
            .byDefault("{}");
    private static final Key<PartialPayment> PARTIAL =
            Key.optional("partial", PaymentDatesReader.PARTIAL, "A payment in advance of the instalments", "部分払");
    private static final Key<Period> TERM =
            Key.optional("term", PaymentDatesReader.TERM, "The days the amount is for, both inclusive", "対象期間");

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
                            InstalmentsReader.REMAINDER,
                            InstalmentsReader.TABLE,
                            TAX_RATE,
                            DUE,
                            PARTIAL,
                            TERM),
                    InstalmentsReader::check,
                    PaymentPlanReader::plan),
            ID);

    private PaymentPlanReader() {}

    private static PaymentPlan plan(Fields fields) {
        return new PaymentPlan(
                fields.get(ID),
                fields.find(TITLE).orElse(fields.get(ID)),
                amounts(fields),
                InstalmentsReader.instalments(fields),
                fields.get(TAX_RATE),
                fields.get(DUE),
                fields.find(PARTIAL).orElse(null),
                fields.find(TERM).orElse(null));
    }

    private static Amounts amounts(Fields fields) {
        Yen contract = fields.get(CONTRACT_AMOUNT);
        return new Amounts(
                fields.find(CEILING).orElse(contract),
                contract,
                fields.find(BID_AMOUNT).orElse(contract));
    }
}
