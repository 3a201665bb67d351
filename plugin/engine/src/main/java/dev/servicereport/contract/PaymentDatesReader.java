package dev.servicereport.contract;

import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.money.Yen;
import java.time.LocalDate;
import java.util.List;

/** A plan's {@code partial} and {@code term}. */
final class PaymentDatesReader {

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

    private static void checkTerm(Fields fields) {
        fields.find(FROM)
                .ifPresent(from -> fields.find(TO)
                        .filter(to -> to.isBefore(from))
                        .ifPresent(to -> fields.refuse(TO, "a day not before from, " + from, "末日が初日より前です")));
    }
}
