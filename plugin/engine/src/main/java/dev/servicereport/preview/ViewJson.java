package dev.servicereport.preview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.export.JsonText;

/** A view for the page that shows it. */
final class ViewJson {

    private ViewJson() {}

    static String of(View view) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", view.version());
        json.put("month", view.month() == null ? "" : view.month().toString());
        ArrayNode months = json.putArray("months");
        view.months().forEach(month -> months.add(month.toString()));
        json.put("kind", view.kind());
        ArrayNode kinds = json.putArray("kinds");
        view.kinds().forEach(kind -> kinds.addObject().put("id", kind.id()).put("title", kind.title()));
        json.put("document", view.document() == null ? "" : view.document().name());
        ArrayNode documents = json.putArray("documents");
        view.documents()
                .forEach(document ->
                        documents.addObject().put("name", document.name()).put("subject", document.subject()));
        json.put("hasPage", view.page() != null);
        ArrayNode faults = json.putArray("faults");
        view.faults().forEach(faults::add);
        json.put("milliseconds", view.milliseconds());
        return JsonText.of(json);
    }
}
