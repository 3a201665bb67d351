package dev.servicereport.contract;

import dev.servicereport.contract.PaymentPlan.DueRule;
import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.money.Yen;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** A plan's {@code due}, {@code partial} and {@code term}. */
final class PaymentDatesReader {

    private static final int LAST = 31;
    private static final Pattern DAY = Pattern.compile("[1-9]|[12]\\d|3[01]");
    private static final Scalar<Integer> DAY_OF_MONTH = new Scalar<>(
            PaymentDatesReader::dayOfMonth,
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
    static final Section<DueRule> DUE = new Section<>(
            List.of(MONTHS_AFTER, DUE_DAY), fields -> new DueRule(fields.get(MONTHS_AFTER), fields.get(DUE_DAY)));

    private static final Key<Yen> PARTIAL_AMOUNT =
            Key.required("amount", Numbers.AMOUNT, "What is paid, tax included", "部分払の額（税込、円）");
    private static final Key<LocalDate> PAID_ON =
            Key.required("paid-on", Dates.DATE, "The day it was or will be paid", "部分払の支払日");
    static final Section<PartialPayment> PARTIAL = new Section<>(
            List.of(PARTIAL_AMOUNT, PAID_ON),
            fields -> new PartialPayment(fields.get(PARTIAL_AMOUNT), fields.get(PAID_ON)));

    private static final Key<LocalDate> FROM = Key.required("from", Dates.DATE, "First day", "初日");
    private static final Key<LocalDate> TO = Key.required("to", Dates.DATE, "Last day, inclusive", "末日");
    static final Section<Period> TERM = new Section<>(
            List.of(FROM, TO), PaymentDatesReader::checkTerm, fields -> new Period(fields.get(FROM), fields.get(TO)));

    private PaymentDatesReader() {}

    private static int dayOfMonth(String text) throws Refusal {
        if (text.equalsIgnoreCase("last")) {
            return LAST;
        }
        Refusal refusal = new Refusal("a day from 1 to 31, or last", "1から31までの日か、月末なら last と書いてください");
        return Integer.parseInt(Scalars.match(DAY, text, refusal).group());
    }

    private static void checkTerm(Fields fields) {
        fields.find(FROM)
                .ifPresent(from -> fields.find(TO)
                        .filter(to -> to.isBefore(from))
                        .ifPresent(to -> fields.refuse(TO, "a day not before from, " + from, "末日が初日より前です")));
    }
}
