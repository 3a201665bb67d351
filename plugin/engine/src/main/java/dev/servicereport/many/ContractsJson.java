package dev.servicereport.many;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.availability.Verdict;
import dev.servicereport.check.CheckOutcome;
import dev.servicereport.many.ContractStanding.Due;
import dev.servicereport.many.ContractStanding.Money;
import dev.servicereport.many.ContractStanding.Month;
import dev.servicereport.many.ContractStanding.Newest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contracts as {@code contracts.json}: whole seconds, whole yen, percentages cut after four decimals. */
final class ContractsJson {

    /** Rises when a reader of an earlier form would err. */
    private static final int FORMAT = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ContractsJson() {}

    static ObjectNode of(List<ContractLine> contracts) {
        ObjectNode json = NODES.objectNode();
        json.put("format", FORMAT);
        json.put(
                "outcome",
                CheckOutcome.worst(contracts.stream().map(ContractLine::outcome).toList())
                        .word());
        ArrayNode list = json.putArray("contracts");
        contracts.forEach(contract -> list.add(contract(contract)));
        return json;
    }

    private static ObjectNode contract(ContractLine contract) {
        ObjectNode json = NODES.objectNode();
        json.put("folder", contract.folder());
        json.put("outcome", contract.outcome().word());
        ArrayNode problems = json.putArray("problems");
        contract.problems().forEach(problems::add);
        json.set("standing", contract.standing() == null ? null : standing(contract.standing()));
        return json;
    }

    private static ObjectNode standing(ContractStanding standing) {
        ObjectNode json = NODES.objectNode();
        json.put("title", standing.names().title());
        json.put("number", standing.names().number());
        json.put("client", standing.names().client());
        json.put("contractor", standing.names().contractor());
        json.put("serviceFrom", standing.term().from().toString());
        json.put("serviceTo", standing.term().to().toString());
        json.put("asOf", standing.term().asOf().toString());
        json.put("target", standing.term().target());
        json.put("metMonths", standing.count(Verdict.MET));
        json.put("missedMonths", standing.count(Verdict.MISSED));
        json.put("undeterminedMonths", standing.count(Verdict.UNDETERMINED));
        json.put("missingMonths", standing.missing());
        json.set("newest", newest(standing.newest()));
        json.set("payments", payments(standing.money()));
        json.put("openPoints", standing.openPoints());
        json.putObject("lacking")
                .put("equipment", standing.lacking().equipment())
                .put("registers", standing.lacking().registers())
                .put("failingClauses", standing.lacking().failingClauses())
                .put("unprovenClauses", standing.lacking().unprovenClauses());
        json.set("nextDeadline", deadline(standing.due()));
        ArrayNode months = json.putArray("months");
        standing.months()
                .forEach(month -> months.add(
                        month(month).put("missing", month.missing()).put("canStillBeMet", month.canStillBeMet())));
        return json;
    }

    private static ObjectNode month(Month month) {
        return NODES.objectNode()
                .put("month", month.month().toString())
                .put("verdict", month.verdict() == null ? null : month.verdict().name())
                .put("low", month.low())
                .put("high", month.high());
    }

    private static @Nullable ObjectNode newest(@Nullable Newest newest) {
        return newest == null
                ? null
                : month(newest.month())
                        .put("target", newest.target())
                        .put("downSeconds", newest.downSeconds())
                        .put("allowedDownSeconds", newest.allowedSeconds())
                        .put("leftDownSecondsLow", newest.leftLow())
                        .put("leftDownSecondsHigh", newest.leftHigh());
    }

    private static @Nullable ObjectNode payments(@Nullable Money money) {
        return money == null
                ? null
                : NODES.objectNode().put("total", money.total()).put("paid", money.paid());
    }

    private static @Nullable ObjectNode deadline(@Nullable Due due) {
        return due == null
                ? null
                : NODES.objectNode()
                        .put("kind", due.kind())
                        .put("subject", due.subject())
                        .put("on", due.on().toString())
                        .put("overdue", due.overdue());
    }
}
