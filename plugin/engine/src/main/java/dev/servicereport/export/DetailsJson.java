package dev.servicereport.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.availability.Availability;
import dev.servicereport.figures.CorrectionEffect;
import dev.servicereport.figures.MonthDetails;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.response.Finding;
import dev.servicereport.time.TimeSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands behind a month's figures, as JSON; times are UTC. */
final class DetailsJson {

    /** So many of the longest outages are listed. */
    private static final int WORST = 10;

    private DetailsJson() {}

    static void put(ObjectNode json, MonthFigures figures) {
        MonthDetails details = figures.details();
        ArrayNode worst = json.putArray("worstOutages");
        figures.outagesByLength().stream()
                .limit(WORST)
                .forEach(outage ->
                        put(worst.addObject().put("service", outage.service().id()), outage.span()));
        ObjectNode responsible = json.putObject("downSecondsByResponsible");
        details.downByResponsible().forEach((who, seconds) -> responsible.put(who.name(), seconds));
        ArrayNode corrections = json.putArray("corrections");
        details.corrections().forEach(effect -> corrections.add(correction(effect)));
        ArrayNode findings = json.putArray("findings");
        details.findings().forEach(finding -> findings.add(finding(finding)));
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", finding.kind().name());
        ArrayNode services = json.putArray("services");
        finding.services().forEach(services::add);
        putSpan(json, finding.span());
        json.put("incident", finding.reference().isEmpty() ? null : finding.reference());
        json.put("seconds", finding.seconds());
        return json;
    }

    private static ObjectNode correction(CorrectionEffect effect) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("service", effect.correction().service());
        putSpan(json, effect.correction().span());
        json.put("status", effect.correction().status().name());
        json.put("decidedOn", effect.correction().decision().on().toString());
        put(json.putObject("serviceBefore"), effect.service().before());
        put(json.putObject("serviceAfter"), effect.service().after());
        put(json.putObject("overallBefore"), effect.whole().before());
        put(json.putObject("overallAfter"), effect.whole().after());
        return json;
    }

    private static void put(ObjectNode json, Availability availability) {
        json.put("downSeconds", availability.downSeconds());
        json.put("unknownSeconds", availability.unknownSeconds());
        json.put("low", MetricsJson.percent(availability.low()));
        json.put("high", MetricsJson.percent(availability.high()));
    }

    /** An outage, or null. */
    static @Nullable ObjectNode outage(Optional<TimeSpan> span) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        span.ifPresent(outage -> put(json, outage));
        return span.isPresent() ? json : null;
    }

    private static void put(ObjectNode json, TimeSpan outage) {
        putSpan(json, outage);
        json.put("seconds", outage.seconds());
    }

    private static void putSpan(ObjectNode json, TimeSpan span) {
        json.put("from", span.startInstant().toString());
        json.put("to", span.endInstant().toString());
    }
}
