package dev.servicereport.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerField;
import dev.servicereport.delivery.LedgerMeasure.Shown;
import dev.servicereport.delivery.NilReturn;
import dev.servicereport.registers.LedgerStatistics;
import dev.servicereport.registers.RegisterState;
import dev.servicereport.registers.RegisterStates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** How each register stands, as {@code metrics/registers.json}: whole numbers, days and times as text. Who declared is left out. */
public final class RegistersJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Set<Shown> PARTS = Set.of(Shown.SHARE, Shown.FILLED, Shown.RATIO);

    private final Dataset dataset;
    private final LocalDate asOf;
    private final ZoneId zone;

    private RegistersJson(Dataset dataset, LocalDate asOf) {
        this.dataset = dataset;
        this.asOf = asOf;
        zone = dataset.contract().measurement().zone();
    }

    public static ObjectNode of(RegisterStates states, Dataset dataset) {
        RegistersJson writer = new RegistersJson(dataset, states.asOf());
        ObjectNode json = JSON.objectNode();
        json.put("asOf", states.asOf().toString());
        ArrayNode registers = json.putArray("registers");
        states.all().forEach(state -> registers.add(writer.register(state)));
        return json;
    }

    private ObjectNode register(RegisterState state) {
        ObjectNode json = JSON.objectNode();
        json.put("id", state.register().id());
        json.put("file", state.register().file() + ".csv");
        json.put("title", state.register().title());
        json.put("demanded", state.demanded());
        json.put("state", state.state().name());
        json.put("rows", state.rows());
        ArrayNode declared = json.putArray("nilReturns");
        state.nilReturns().forEach(one -> declared.add(nilReturn(one)));
        ledger(state).ifPresent(ledger -> addFigures(json, ledger));
        return json;
    }

    private static ObjectNode nilReturn(NilReturn one) {
        return JSON.objectNode()
                .put("from", one.from().toString())
                .put("to", one.to().toString())
                .put("declaredOn", one.declaredOn().toString());
    }

    private Optional<Ledger> ledger(RegisterState state) {
        return dataset.delivery().handling().ledgers().stream()
                .filter(ledger -> ledger.kind().id().equals(state.register().id()))
                .findFirst();
    }

    private void addFigures(ObjectNode json, Ledger ledger) {
        LedgerStatistics statistics = LedgerStatistics.of(ledger, asOf, zone);
        if (statistics.groups().isEmpty()) {
            return;
        }
        ArrayNode groups = json.putArray("figures");
        statistics.groups().forEach(group -> {
            ObjectNode figures = groups.addObject().put("of", group.name());
            ArrayNode values = figures.putArray("values");
            group.values().forEach(value -> values.add(value(value)));
        });
    }

    private ObjectNode value(LedgerStatistics.Value value) {
        ObjectNode json = JSON.objectNode();
        json.put("label", value.measure().label());
        json.put("show", value.measure().shown().name());
        Long number = value.number();
        if (number != null && value.measure().shown() == Shown.LATEST) {
            json.put("value", moment(value.unit(), number));
        } else {
            json.put("value", number);
        }
        if (PARTS.contains(value.measure().shown())) {
            json.put("whole", value.whole());
        }
        return json;
    }

    private String moment(LedgerField.Type unit, long number) {
        return unit == LedgerField.Type.DAY
                ? LocalDate.ofEpochDay(number).toString()
                : Instant.ofEpochSecond(number).atZone(zone).toOffsetDateTime().toString();
    }
}
