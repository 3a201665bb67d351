package dev.servicereport.preview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.export.JsonText;

/** A view for the page that shows it. */
final class ViewJson {

    private ViewJson() {}

    static String of(View view) {
        View.Shown shown = view.shown();
        WrittenDocument document = shown.document();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", view.version());
        json.put("month", shown.month() == null ? "" : shown.month().toString());
        ArrayNode months = json.putArray("months");
        view.offer().months().forEach(month -> months.add(month.toString()));
        json.put("kind", shown.kind());
        ArrayNode kinds = json.putArray("kinds");
        view.offer()
                .kinds()
                .forEach(kind -> kinds.addObject().put("id", kind.id()).put("title", kind.title()));
        json.put("document", document == null ? "" : document.name());
        ArrayNode documents = json.putArray("documents");
        view.offer()
                .documents()
                .forEach(each -> documents.addObject().put("name", each.name()).put("subject", each.subject()));
        json.put("hasPage", shown.page() != null);
        ArrayNode faults = json.putArray("faults");
        view.faults().forEach(faults::add);
        json.put("milliseconds", view.milliseconds());
        return JsonText.of(json);
    }
}
