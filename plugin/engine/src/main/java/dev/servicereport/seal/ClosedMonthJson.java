package dev.servicereport.seal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.cache.Fingerprint;
import dev.servicereport.export.JsonText;
import java.time.Instant;

/** Writes a closed month as its file: figures and fingerprints, no row of the data (締めの記録). */
final class ClosedMonthJson {

    /** The fingerprint of all the rest, by which a change by hand is seen. */
    static final String SEAL = "seal";

    /** Up to when an issue counts, exclusive, in UTC. */
    static final String CUT_OFF = "cutOff";

    private ClosedMonthJson() {}

    static String of(ClosedMonth closed) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("month", closed.month().toString());
        ArrayNode issues = json.putArray("issues");
        closed.issues().forEach(issue -> issues.add(of(issue)));
        json.put(SEAL, seal(json));
        return JsonText.of(json);
    }

    /** @param json all but the seal */
    static String seal(ObjectNode json) {
        return Fingerprint.of(json.toString());
    }

    private static ObjectNode of(Issue issue) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("issue", issue.number());
        json.put("by", issue.by());
        json.put("reason", issue.reason().text());
        json.putObject("maker")
                .put("tool", issue.maker().tool())
                .put("looks", issue.maker().looks());
        if (issue.cutOff() != null) {
            json.put(CUT_OFF, Instant.ofEpochSecond(issue.cutOff()).toString());
        }
        ArrayNode documents = json.putArray("documents");
        issue.documents().forEach(document -> put(documents.addObject(), document));
        ObjectNode figures = json.putObject("figures");
        issue.figures().forEach(figures::put);
        ArrayNode inputs = json.putArray("inputs");
        issue.inputs().forEach(input -> put(inputs.addObject(), input));
        ArrayNode changes = json.putArray("changes");
        issue.reason()
                .figures()
                .forEach(change -> changes.addObject()
                        .put("figure", change.figure())
                        .put("before", change.before())
                        .put("after", change.after()));
        ArrayNode rows = json.putArray("rows");
        issue.reason()
                .rows()
                .forEach(row -> rows.addObject()
                        .put("file", row.file())
                        .put("first", row.first())
                        .put("last", row.last())
                        .put("change", row.kind().name()));
        return json;
    }

    private static void put(ObjectNode json, SealedDocument document) {
        json.put("name", document.name()).put("number", document.number());
        ObjectNode files = json.putObject("sha256");
        document.files().forEach(files::put);
    }

    private static void put(ObjectNode json, SealedInput input) {
        json.put("file", input.file()).put("sha256", input.sha256());
        if (!input.passages().isEmpty()) {
            json.put("lines", PassageText.of(input.passages()));
        }
    }
}
