package dev.servicereport.figures;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.contract.Contract;
import dev.servicereport.payment.FiscalYearTotal;
import dev.servicereport.payment.Instalment;
import dev.servicereport.payment.PartialInstalment;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.payment.TaxReconciliation;
import dev.servicereport.time.FiscalYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schedule of payments as {@code metrics/payments.json}: whole yen, tax included. */
public final class PaymentsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PaymentsJson() {}

    public static ObjectNode of(Contract contract) {
        ObjectNode json = JSON.objectNode();
        ArrayNode plans = json.putArray("plans");
        contract.payments().stream()
                .map(plan -> PaymentSchedule.of(
                        plan, contract.businessHours(), contract.term().signedOn()))
                .forEach(schedule -> plans.add(plan(schedule)));
        return json;
    }

    private static ObjectNode plan(PaymentSchedule schedule) {
        ObjectNode json = JSON.objectNode();
        json.put("id", schedule.plan().id());
        json.put("title", schedule.plan().title());
        json.put("contractAmount", schedule.plan().amounts().contract().amount());
        json.put("remainder", schedule.plan().instalments().remainder().name());
        json.set("partial", partial(schedule.partial()));
        ArrayNode instalments = json.putArray("instalments");
        schedule.instalments().forEach(one -> instalments.add(instalment(one)));
        json.set("fiscalYears", fiscalYears(schedule.fiscalYears()));
        json.set("fiscalYearsByTerm", fiscalYears(schedule.fiscalYearsByTerm()));
        json.set("tax", tax(schedule.tax()));
        return json;
    }

    private static @Nullable ObjectNode partial(@Nullable PartialInstalment partial) {
        if (partial == null) {
            return null;
        }
        ObjectNode json = JSON.objectNode();
        json.put("amount", partial.amount().amount());
        json.put("paidOn", partial.paidOn().toString());
        json.put("tax", partial.tax().amount());
        json.put("fiscalYear", partial.fiscalYear().startYear());
        return json;
    }

    private static ObjectNode instalment(Instalment instalment) {
        ObjectNode json = JSON.objectNode();
        json.put("no", instalment.no());
        json.put("month", instalment.month().toString());
        json.put("fiscalYear", instalment.fiscalYear().startYear());
        json.put("due", instalment.due().toString());
        json.put("amount", instalment.amount().amount());
        json.put("tax", instalment.tax().amount());
        json.put("cumulative", instalment.cumulative().amount());
        json.put("remaining", instalment.remaining().amount());
        return json;
    }

    private static ArrayNode fiscalYears(List<FiscalYearTotal> totals) {
        ArrayNode json = JSON.arrayNode();
        for (FiscalYearTotal total : totals) {
            FiscalYear year = total.fiscalYear();
            json.addObject()
                    .put("year", year.startYear())
                    .put("label", year.label())
                    .put("amount", total.amount().amount());
        }
        return json;
    }

    private static ObjectNode tax(TaxReconciliation tax) {
        return JSON.objectNode()
                .put("sumOfParts", tax.sumOfParts().amount())
                .put("partOfSum", tax.partOfSum().amount())
                .put("difference", tax.difference().amount());
    }
}
