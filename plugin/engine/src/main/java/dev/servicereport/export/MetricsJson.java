package dev.servicereport.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Ratio;
import dev.servicereport.figures.InquiryFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The figures of a month as {@code metrics/<yyyy-MM>.json}: numbers that decide are integers or decimal strings. */
public final class MetricsJson {

    /** Percentages are cut after so many decimals, whatever the target has. */
    private static final int DECIMALS = 4;

    private MetricsJson() {}

    public static ObjectNode of(MonthFigures figures) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("month", figures.month().toString());
        json.put("target", figures.target().toPlainString());
        json.set("overall", service(figures.overall()));
        figures.services().forEach(service -> json.withArray("/services").add(service(service)));
        json.set("inquiries", inquiries(figures.inquiries()));
        json.set("incidents", IncidentsJson.of(figures.incidents()));
        DetailsJson.put(json, figures);
        return json;
    }

    private static ObjectNode service(ServiceFigures figures) {
        Availability availability = figures.availability();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", figures.service().id());
        json.put("scheduledSeconds", availability.scheduledSeconds());
        json.put("excludedSeconds", availability.excludedSeconds());
        json.put("downSeconds", availability.downSeconds());
        json.put("unknownSeconds", availability.unknownSeconds());
        json.put("baseSeconds", availability.baseSeconds());
        json.put("low", percent(availability.low()));
        json.put("high", percent(availability.high()));
        json.put("verdict", figures.verdict().name());
        json.put("outages", availability.outages());
        json.put("longestOutageSeconds", availability.longestOutageSeconds());
        json.set("longestOutage", DetailsJson.outage(availability.down().longest()));
        putSeconds(json, "mttrSeconds", availability.meanSecondsToRecover());
        putSeconds(json, "mtbfSeconds", availability.meanSecondsBetweenFailures());
        json.put("allowedDownSeconds", figures.allowedSeconds());
        json.put("leftDownSecondsLow", figures.leastLeftSeconds());
        json.put("leftDownSecondsHigh", figures.mostLeftSeconds());
        return json;
    }

    static @Nullable String percent(Optional<Ratio> ratio) {
        return ratio.map(value -> value.percent(DECIMALS).toPlainString()).orElse(null);
    }

    private static ObjectNode inquiries(InquiryFigures figures) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kept", figures.kept());
        json.put("count", figures.items().size());
        json.put("answered", figures.answered());
        json.put("withinTarget", figures.withinTarget());
        json.put("late", figures.late());
        json.put("open", figures.open());
        putSeconds(json, "medianSeconds", figures.durations().median());
        putSeconds(json, "p90Seconds", figures.durations().percentile(90));
        putSeconds(json, "longestSeconds", figures.durations().longest());
        return json;
    }

    static void putSeconds(ObjectNode json, String key, OptionalLong seconds) {
        json.put(key, seconds.isPresent() ? (Long) seconds.getAsLong() : null);
    }
}
