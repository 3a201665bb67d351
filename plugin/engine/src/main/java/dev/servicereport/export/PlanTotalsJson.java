package dev.servicereport.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.contract.AnnualTerm;
import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.payment.Commitment;
import dev.servicereport.payment.FiscalYearTotal;
import dev.servicereport.payment.PartialScenario;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.payment.PlanAccount;
import dev.servicereport.payment.ServiceCredit;
import dev.servicereport.payment.TaxReconciliation;
import dev.servicereport.payment.TermShare;
import dev.servicereport.time.FiscalYear;
import java.util.List;

/** What the payments of a plan come to, as part of {@code metrics/payments.json}. */
final class PlanTotalsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PlanTotalsJson() {}

    static void addTo(ObjectNode json, PlanAccount account, PaymentFigures figures) {
        PaymentSchedule schedule = account.schedule();
        ArrayNode years = json.putArray("fiscalYears");
        schedule.fiscalYears().forEach(total -> years.add(year(total, account, figures)));
        ArrayNode shares = json.putArray("fiscalYearsByTerm");
        schedule.fiscalYearsByTerm().forEach(share -> shares.add(share(share)));
        json.set("tax", tax(schedule.tax()));
        addAmounts(json, schedule);
        ArrayNode commitments = json.putArray("commitments");
        Commitment.of(schedule).forEach(row -> commitments.add(commitment(row)));
        figures.scenario(account).ifPresent(scenario -> json.set("partialComparison", comparison(scenario)));
        List<ServiceCredit> credits = figures.credits(account);
        if (!schedule.plan().conditions().credits().isEmpty()) {
            ArrayNode proposals = json.putArray("creditProposals");
            credits.forEach(credit -> proposals.add(credit(credit)));
        }
    }

    private static ObjectNode year(FiscalYearTotal total, PlanAccount account, PaymentFigures figures) {
        ObjectNode json = amount(total);
        if (figures.book().kept()) {
            json.put("paid", account.paid(total.fiscalYear(), figures.asOf()).amount());
        }
        return json;
    }

    private static ObjectNode amount(FiscalYearTotal total) {
        return labelled(total.fiscalYear()).put("amount", total.amount().amount());
    }

    private static ObjectNode share(TermShare share) {
        return labelled(share.fiscalYear())
                .put("amount", share.amount().amount())
                .put("months", share.months());
    }

    private static ObjectNode labelled(FiscalYear year) {
        return JSON.objectNode().put("year", year.startYear()).put("label", year.label());
    }

    private static ObjectNode tax(TaxReconciliation tax) {
        ObjectNode json = JSON.objectNode()
                .put("sumOfParts", tax.sumOfParts().amount())
                .put("partOfSum", tax.partOfSum().amount())
                .put("difference", tax.difference().amount());
        ArrayNode rates = json.putArray("rates");
        tax.rates()
                .forEach(rate -> rates.addObject()
                        .put("rate", rate.rate())
                        .put("amount", rate.amount().amount())
                        .put("tax", rate.tax().amount()));
        return json;
    }

    private static void addAmounts(ObjectNode json, PaymentSchedule schedule) {
        PaymentPlan plan = schedule.plan();
        json.put("ceiling", plan.ceiling().amount());
        json.put("bidAmount", plan.amounts().bid().amount());
        json.put("signedAmount", plan.amounts().contract().amount());
        json.put("released", schedule.released().amount());
        json.put("total", schedule.total().amount());
        addYears(json, plan.subject().years());
        Integer licences = plan.subject().licences();
        if (licences != null) {
            json.put("licences", licences);
            json.put("yenPerLicence", schedule.total().fraction(1, licences).amount());
        }
    }

    /** Only of a plan that is paid year by year. */
    private static void addYears(ObjectNode json, List<AnnualTerm> years) {
        ArrayNode annual = years.isEmpty() ? JSON.arrayNode() : json.putArray("annual");
        for (AnnualTerm year : years) {
            ObjectNode one = annual.addObject()
                    .put("from", year.term().from().toString())
                    .put("to", year.term().to().toString())
                    .put("amount", year.amount().amount());
            Integer licences = year.licences();
            if (year.ceiling() != null) {
                one.put("ceiling", year.ceiling().amount());
            }
            if (licences != null) {
                one.put("licences", licences)
                        .put(
                                "yenPerLicence",
                                year.amount().fraction(1, licences).amount());
            }
        }
    }

    private static ObjectNode commitment(Commitment row) {
        return labelled(row.year())
                .put("limit", row.limit().amount())
                .put("before", row.before().amount())
                .put("own", row.own().amount())
                .put("fromOn", row.fromOn().amount());
    }

    private static ObjectNode comparison(PartialScenario scenario) {
        ObjectNode json = JSON.objectNode().put("agreed", scenario.agreed());
        ArrayNode without = json.putArray("without");
        scenario.without().fiscalYears().forEach(total -> without.add(amount(total)));
        ArrayNode with = json.putArray("with");
        scenario.with().fiscalYears().forEach(total -> with.add(amount(total)));
        return json;
    }

    private static ObjectNode credit(ServiceCredit credit) {
        return JSON.objectNode()
                .put("no", credit.instalment().no())
                .put("month", credit.instalment().month().toString())
                .put("leastPercent", credit.leastPercent())
                .put("least", credit.least().amount())
                .put("mostPercent", credit.mostPercent())
                .put("most", credit.most().amount());
    }
}
