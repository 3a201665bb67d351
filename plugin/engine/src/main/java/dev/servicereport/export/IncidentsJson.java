package dev.servicereport.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.figures.IncidentFigures;
import dev.servicereport.response.BlastRadius;
import dev.servicereport.response.Incident;
import dev.servicereport.response.Response;
import java.time.Instant;

/** A month's incidents as JSON: how many were in time, and how far each reached; times are UTC. */
final class IncidentsJson {

    private IncidentsJson() {}

    static ObjectNode of(IncidentFigures figures) {
        ObjectNode json = counts(figures);
        json.put("kept", figures.kept());
        json.set("vendor", counts(figures.ofVendor()));
        ArrayNode items = json.putArray("items");
        figures.items().forEach(item -> items.add(item(item)));
        return json;
    }

    private static ObjectNode counts(IncidentFigures figures) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("count", figures.items().size());
        json.put("reportedInTime", figures.reportedInTime());
        json.put("recoveredInTime", figures.recoveredInTime());
        return json;
    }

    private static ObjectNode item(IncidentFigures.Item item) {
        Incident incident = item.incident();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", incident.id());
        ArrayNode services = json.putArray("services");
        incident.services().forEach(services::add);
        json.put(
                "detectedAt",
                Instant.ofEpochSecond(incident.times().detectedAt()).toString());
        json.put("foreseen", incident.times().foreseen());
        json.put("responsible", incident.responsible().name());
        put(json.putObject("report"), item.report());
        put(json.putObject("recovery"), item.recovery());
        put(json, item.reach());
        return json;
    }

    private static void put(ObjectNode json, Response response) {
        json.put("standing", response.standing().name());
        MetricsJson.putSeconds(json, "seconds", response.duration());
    }

    private static void put(ObjectNode json, BlastRadius reach) {
        json.put("overallDownSeconds", reach.whole());
        ArrayNode affected = json.putArray("affected");
        reach.affected()
                .forEach(part ->
                        affected.addObject().put("service", part.service().id()).put("downSeconds", part.seconds()));
        ArrayNode sustained = json.putArray("sustained");
        reach.sustained().forEach(service -> sustained.add(service.id()));
    }
}
