package dev.servicereport.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.availability.Availability;
import dev.servicereport.availability.DataGap;
import dev.servicereport.availability.Verdict;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.wording.VerdictText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fiscal years and the term as {@code overview.json}. */
public final class OverviewJson {

    private OverviewJson() {}

    public static ObjectNode of(List<FiscalYearFigures> years) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("fiscalYears");
        years.forEach(year -> list.add(year(year)));
        return json;
    }

    private static ObjectNode year(FiscalYearFigures figures) {
        Availability availability = figures.availability();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("year", figures.year().startYear());
        json.put("label", figures.year().label());
        json.put("scheduledSeconds", availability.scheduledSeconds());
        json.put("excludedSeconds", availability.excludedSeconds());
        json.put("downSeconds", availability.downSeconds());
        json.put("unknownSeconds", availability.unknownSeconds());
        json.put("baseSeconds", availability.baseSeconds());
        json.put("low", MetricsJson.percent(availability.low()));
        json.put("high", MetricsJson.percent(availability.high()));
        ArrayNode months = json.putArray("months");
        for (FiscalYearFigures.Cell cell : figures.months()) {
            Verdict verdict = cell.verdict();
            ObjectNode month = months.addObject()
                    .put("month", cell.month().toString())
                    .put("presence", cell.presence().name())
                    .put("verdict", verdict == null ? null : verdict.name());
            month.set("missing", missing(cell.gap()));
        }
        return json;
    }

    /** What データなし means in that month, or null when nothing is missing. */
    private static @Nullable ObjectNode missing(@Nullable DataGap gap) {
        if (gap == null) {
            return null;
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode services = json.putArray("services");
        gap.services().forEach(service -> services.add(service.id()));
        json.put("outageList", gap.list());
        json.put("label", VerdictText.NO_DATA.word());
        return json;
    }
}
