package dev.servicereport.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.availability.Ratio;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.Instalment;
import dev.servicereport.payment.PartialInstalment;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.PlanAccount;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schedule of payments as {@code metrics/payments.json}: whole yen, tax included. */
public final class PaymentsJson {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Decimals of a share in percent, cut. */
    private static final int DECIMALS = 4;

    private final PaymentFigures figures;

    private PaymentsJson(PaymentFigures figures) {
        this.figures = figures;
    }

    public static ObjectNode of(PaymentFigures figures) {
        ObjectNode json = JSON.objectNode();
        json.put("asOf", figures.asOf().toString());
        json.put("recorded", figures.book().kept());
        ArrayNode plans = json.putArray("plans");
        PaymentsJson writer = new PaymentsJson(figures);
        figures.book().accounts().forEach(account -> plans.add(writer.plan(account)));
        return json;
    }

    private ObjectNode plan(PlanAccount account) {
        PaymentSchedule schedule = account.schedule();
        Map<Integer, PaymentStanding> standings =
                figures.standings(account).stream().collect(Collectors.toMap(PaymentStanding::no, Function.identity()));
        ObjectNode json = JSON.objectNode();
        json.put("id", schedule.plan().id());
        json.put("title", schedule.plan().title());
        json.put("contractAmount", schedule.plan().amounts().contract().amount());
        json.put("agreedAmount", schedule.plan().agreed().amount());
        json.put("remainder", schedule.plan().instalments().remainder().name());
        if (schedule.plan().instalments().every() > 1) {
            json.put("every", schedule.plan().instalments().every());
        }
        json.set("partial", partial(schedule.partial(), standings.get(0)));
        ArrayNode instalments = json.putArray("instalments");
        schedule.instalments()
                .forEach(one -> instalments.add(instalment(one, schedule.total(), standings.get(one.no()))));
        PlanTotalsJson.addTo(json, account, figures);
        return json;
    }

    private static @Nullable ObjectNode partial(
            @Nullable PartialInstalment partial, @Nullable PaymentStanding standing) {
        if (partial == null) {
            return null;
        }
        ObjectNode json = JSON.objectNode();
        json.put("amount", partial.amount().amount());
        json.put("paidOn", partial.paidOn().toString());
        json.put("taxRate", partial.taxRate());
        json.put("tax", partial.tax().amount());
        json.put("fiscalYear", partial.fiscalYear().startYear());
        addStanding(json, standing);
        return json;
    }

    private ObjectNode instalment(Instalment instalment, Yen total, @Nullable PaymentStanding standing) {
        ObjectNode json = JSON.objectNode();
        json.put("no", instalment.no());
        json.put("month", instalment.month().toString());
        json.put("fiscalYear", instalment.fiscalYear().startYear());
        json.put("due", instalment.due().toString());
        json.put("amount", instalment.amount().amount());
        json.put("taxRate", instalment.taxRate());
        json.put("tax", instalment.tax().amount());
        json.put("cumulative", instalment.cumulative().amount());
        json.put("remaining", instalment.remaining().amount());
        json.put("share", share(instalment.amount(), total));
        json.put("cumulativeShare", share(instalment.cumulative(), total));
        figures.verdict(instalment.month()).ifPresent(verdict -> json.put("verdict", verdict.name()));
        addStanding(json, standing);
        return json;
    }

    private static void addStanding(ObjectNode json, @Nullable PaymentStanding standing) {
        if (standing == null) {
            return;
        }
        json.put("status", standing.state().name());
        json.put("invoicedOn", text(standing.invoicedOn()));
        json.put("invoiced", standing.invoiced().amount());
        json.put("paidOn", text(standing.paidOn()));
        json.put("paid", standing.paid().amount());
        json.put("open", standing.open().amount());
        json.put("overdue", standing.overdue().amount());
        json.put("daysLate", standing.daysLate());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** Percent, cut; null of nothing. */
    private static @Nullable String share(Yen part, Yen whole) {
        return whole.equals(Yen.ZERO)
                ? null
                : new Ratio(part.amount(), whole.amount()).percent(DECIMALS).toPlainString();
    }
}
