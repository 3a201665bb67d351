package dev.servicereport.shard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A row as JSON. */
final class RowJson {

    private RowJson() {}

    static ObjectNode of(ContractRow row) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("contract", row.contract())
                .put("state", row.state().word())
                .put("outcome", row.judged().outcome())
                .put("client", row.judged().client())
                .put("months", row.judged().months())
                .put("missed", row.judged().missed())
                .put("undetermined", row.judged().undetermined())
                .put("missing", row.judged().missing());
        ArrayNode problems = json.putArray("problems");
        row.problems().forEach(problems::add);
        return json.put("cause", row.cause());
    }
}
