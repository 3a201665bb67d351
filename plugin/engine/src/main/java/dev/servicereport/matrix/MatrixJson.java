package dev.servicereport.matrix;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.contract.RequirementState;
import dev.servicereport.matrix.MatrixRow.Proof;
import dev.servicereport.requirement.Requirement;
import dev.servicereport.requirement.Statement;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The matrix as {@code metrics/requirements.json}. */
public final class MatrixJson {

    private MatrixJson() {}

    public static ObjectNode of(Matrix matrix) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("asOf", matrix.asOf().toString());
        json.put("month", matrix.month() == null ? null : matrix.month().toString());
        json.put("count", matrix.rows().size());
        json.set("states", counts(matrix.counts()));
        ArrayNode chapters = json.putArray("chapters");
        matrix.chapters().forEach(chapter -> {
            ObjectNode one = chapters.addObject().put("chapter", chapter.title());
            one.put("count", chapter.rows().size());
            one.set("states", counts(chapter.counts()));
        });
        ArrayNode items = json.putArray("items");
        matrix.rows().forEach(row -> items.add(row(row)));
        return json;
    }

    private static ObjectNode counts(Map<RequirementState, Integer> counts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        counts.forEach((state, count) -> json.put(state.word(), count));
        return json;
    }

    private static ObjectNode row(MatrixRow row) {
        Requirement requirement = row.requirement();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("clause", requirement.clause());
        json.put("chapter", requirement.chapter());
        json.put("title", requirement.title());
        json.put("kind", requirement.kind().name().toLowerCase(Locale.ROOT));
        json.put("answeredBy", requirement.answeredBy());
        json.put("state", row.state().word());
        json.put("label", row.state().label());
        json.put("reason", row.reason());
        json.set("stated", stated(requirement.statement()));
        ArrayNode evidence = json.putArray("evidence");
        row.proofs().forEach(proof -> evidence.add(proof(proof)));
        json.put("where", requirement.where().toString());
        return json;
    }

    private static @Nullable ObjectNode stated(@Nullable Statement statement) {
        return statement == null
                ? null
                : JsonNodeFactory.instance
                        .objectNode()
                        .put("state", statement.state().word())
                        .put("by", statement.by())
                        .put("on", statement.on().toString());
    }

    private static ObjectNode proof(Proof proof) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("evidence", proof.evidence().written())
                .put("state", proof.state().word())
                .put("reason", proof.reason())
                .put("document", proof.document().isEmpty() ? null : proof.document());
    }
}
