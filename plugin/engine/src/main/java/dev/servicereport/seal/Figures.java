package dev.servicereport.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.documents.payment.PaymentStatus;
import dev.servicereport.documents.service.MonthlyReport;
import dev.servicereport.documents.service.MonthlyReportWriter;
import dev.servicereport.documents.service.YearRow;
import dev.servicereport.export.MetricsJson;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every figure of a month by its path: those of {@code metrics/}, and the years and payments that stand in its report (数値). */
final class Figures {

    private final SortedMap<String, String> values = new TreeMap<>();

    private Figures() {}

    static SortedMap<String, String> of(MonthFigures month, Dataset dataset, FiguresCalculation calculation) {
        Figures figures = new Figures();
        ObjectNode metrics = MetricsJson.of(month);
        metrics.remove("month");
        figures.add("", metrics);
        figures.add(new MonthlyReportWriter(dataset, calculation, Texts.bundled()).write(month));
        return figures.values;
    }

    /**
     * Whether a figure tells of something that may be open still: of an incident, an inquiry or a disagreement. It goes on with the
     * cut-off, and is the month's own as far as the month's closing counted.
     */
    static boolean goesOn(String path) {
        return path.startsWith("findings[") || path.startsWith("incidents.") || path.startsWith("inquiries.");
    }

    /** Where two of them differ, in the order of the paths. */
    static List<FigureChange> changes(SortedMap<String, String> before, SortedMap<String, String> after) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<FigureChange> changes = new ArrayList<>();
        for (String path : paths) {
            String old = before.getOrDefault(path, "");
            String now = after.getOrDefault(path, "");
            if (!old.equals(now)) {
                changes.add(new FigureChange(path, old, now));
            }
        }
        return changes;
    }

    private void add(MonthlyReport report) {
        for (YearRow year : report.availability().years()) {
            String path = "years[" + year.label() + "].";
            values.put(path + "availability", year.availability());
            values.put(path + "down", year.down());
        }
        for (PaymentStatus.Row row : report.payments().rows()) {
            String path = "payments[" + row.plan() + " " + row.no() + "].";
            values.put(path + "due", row.due());
            values.put(path + "planned", row.planned());
            values.put(path + "invoiced", row.invoiced());
            values.put(path + "paid", row.paid());
        }
    }

    private void add(String path, JsonNode node) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                add(path + (path.isEmpty() ? "" : ".") + field.getKey(), field.getValue());
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(path + "[" + key(node.get(i), i) + "]", node.get(i));
            }
        } else {
            values.put(path, node.isNull() ? "" : node.asText());
        }
    }

    /** What tells an element from the others, so that one put in does not move those behind it. */
    private static String key(JsonNode element, int index) {
        String name = element.path("id")
                .asText(element.path("service").asText(element.path("kind").asText("")));
        String from = element.path("from").asText("");
        if (name.isEmpty() && from.isEmpty()) {
            return String.valueOf(index + 1);
        }
        return from.isEmpty() ? name : name + " " + from;
    }
}
