package dev.servicereport.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.accept.Deadline;
import dev.servicereport.accept.Deadlines;
import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.Contract;
import dev.servicereport.figures.FiscalYearFigures.Cell;
import dev.servicereport.figures.FiscalYearFigures.Presence;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.figures.WholeMonth;
import dev.servicereport.money.Yen;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a contract stands, as {@code metrics/contract.json}: what an overview of many contracts is made from, without their data. Whole
 * seconds, whole yen, percentages cut after four decimals.
 */
public final class ContractJson {

    /** Where it lies in a folder of output. */
    public static final String FILE = "metrics/contract.json";

    /** Rises when a reader of an earlier form would err. */
    private static final int FORMAT = 1;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ContractFigures figures;

    private ContractJson(ContractFigures figures) {
        this.figures = figures;
    }

    public static ObjectNode of(ContractFigures figures) {
        return new ContractJson(figures).json();
    }

    private ObjectNode json() {
        Contract contract = figures.dataset().contract();
        ObjectNode json = JSON.objectNode();
        json.put("format", FORMAT);
        json.put("title", contract.title());
        json.put("number", contract.parties().number());
        json.put("client", contract.parties().client().name());
        json.put("contractor", contract.parties().contractor().name());
        json.put("serviceFrom", contract.term().serviceFrom().toString());
        json.put("serviceTo", contract.term().serviceTo().toString());
        json.put("asOf", figures.payments().asOf().toString());
        json.put("target", contract.sla().availability().target().toPlainString());
        ArrayNode months = json.putArray("months");
        term().forEach(cell -> months.add(month(cell)));
        json.set("newest", newest());
        json.set("payments", payments());
        json.put("openPoints", figures.openPoints());
        json.putObject("lacking")
                .put("equipment", figures.lacking().equipment())
                .put("registers", figures.lacking().registers())
                .put("failingClauses", figures.lacking().failingClauses())
                .put("unprovenClauses", figures.lacking().unprovenClauses());
        json.set("nextDeadline", deadline());
        return json;
    }

    private List<Cell> term() {
        return figures.fiscalYears().stream()
                .flatMap(year -> year.months().stream())
                .filter(cell -> cell.presence() != Presence.OUTSIDE)
                .toList();
    }

    private ObjectNode month(Cell cell) {
        Verdict verdict = cell.verdict();
        ObjectNode json = JSON.objectNode();
        json.put("month", cell.month().toString());
        json.put("verdict", verdict == null ? null : verdict.name());
        json.put("missing", cell.gap() != null);
        json.put("canStillBeMet", canStillBeMet(cell.month()));
        Optional<Availability> availability =
                Optional.ofNullable(figures.payments().months().get(cell.month()));
        json.put("low", availability.map(one -> MetricsJson.percent(one.low())).orElse(null));
        json.put(
                "high", availability.map(one -> MetricsJson.percent(one.high())).orElse(null));
        return json;
    }

    /** Of a month under way that is below the target so far; false of one that this run was not asked for. */
    private boolean canStillBeMet(YearMonth asked) {
        return figures.months().stream()
                .filter(month -> month.month().equals(asked))
                .anyMatch(month -> new WholeMonth(figures.dataset(), month).canStillBeMet(month.overall()));
    }

    private @Nullable ObjectNode newest() {
        List<MonthFigures> months = figures.months();
        if (months.isEmpty()) {
            return null;
        }
        MonthFigures month = months.get(months.size() - 1);
        ServiceFigures overall = month.overall();
        ObjectNode json = JSON.objectNode();
        json.put("month", month.month().toString());
        json.put("verdict", overall.verdict().name());
        json.put("target", month.target().toPlainString());
        json.put("low", MetricsJson.percent(overall.availability().low()));
        json.put("high", MetricsJson.percent(overall.availability().high()));
        json.put("downSeconds", overall.availability().downSeconds());
        json.put("allowedDownSeconds", overall.allowedSeconds());
        json.put("leftDownSecondsLow", overall.leastLeftSeconds());
        json.put("leftDownSecondsHigh", overall.mostLeftSeconds());
        return json;
    }

    private @Nullable ObjectNode payments() {
        if (figures.payments().book().accounts().isEmpty()) {
            return null;
        }
        Optional<Yen> paid = figures.payments().paid();
        ObjectNode json = JSON.objectNode();
        json.put("total", figures.payments().total().amount());
        json.put("paid", paid.isPresent() ? (Long) paid.get().amount() : null);
        return json;
    }

    private @Nullable ObjectNode deadline() {
        LocalDate asOf = figures.payments().asOf();
        Optional<Deadline> next = Deadlines.next(figures.dataset(), figures.payments());
        return next.map(deadline -> JSON.objectNode()
                        .put("kind", deadline.kind().name())
                        .put("subject", deadline.subject())
                        .put("on", deadline.on().toString())
                        .put("overdue", deadline.isOverdueOn(asOf)))
                .orElse(null);
    }
}
