package dev.servicereport.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** A JSON Schema of {@code contract.yaml}, made from the very keys that the reader knows, for editors to check against. */
public final class ContractSchema {

    /** The schema's name among the resources of this package. */
    public static final String RESOURCE = "contract.schema.json";

    private static final String ID = "urn:service-report:schema:contract:1";

    private ContractSchema() {}

    /** The schema (draft 2020-12), indented, with LF. */
    public static String json() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ID);
        schema.put("title", Contract.FILE);
        schema.put("description", "What was agreed / 契約の内容");
        schema.setAll(AgreementReader.CONTRACT.schema());
        try {
            return new JsonMapper().writer(printer()).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One thing per line, the same line end everywhere. */
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter);
    }
}
