package dev.servicereport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.servicereport.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractSchemaTest {

    private static final Path COMMITTED =
            Path.of("src/main/resources/dev/servicereport/contract", ContractSchema.RESOURCE);

    private static final Path ON_THE_SITE = Path.of("../../src/site/resources/schemas", ContractSchema.RESOURCE);

    /** A key that is like no other, at every level. */
    private static final String STRANGE_EVERYWHERE = """
            zzzzzzzzzzzz: 0
            client: { zzzzzzzzzzzz: 0 }
            sla:
              zzzzzzzzzzzz: 0
              availability:
                zzzzzzzzzzzz: 0
                service-hours: { zzzzzzzzzzzz: 0 }
              exclusions: { zzzzzzzzzzzz: 0 }
              recovery: { zzzzzzzzzzzz: 0 }
            calendar: { zzzzzzzzzzzz: 0 }
            sampling: { zzzzzzzzzzzz: 0 }
            payments:
              - zzzzzzzzzzzz: 0
                due: { zzzzzzzzzzzz: 0 }
                partial: { zzzzzzzzzzzz: 0 }
                term: { zzzzzzzzzzzz: 0 }
                tax-changes: [ { zzzzzzzzzzzz: 0 } ]
                changes: [ { zzzzzzzzzzzz: 0 } ]
                termination: { zzzzzzzzzzzz: 0 }
                service-credits: [ { zzzzzzzzzzzz: 0 } ]
            sources:
              - zzzzzzzzzzzz: 0
            """;

    @Test
    void isTheCommittedOne() throws IOException {
        assertThat(ContractSchema.json())
                .as("refresh with mvn test -Dtest=ContractSchemaTest -Drefresh-schema=true")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    @EnabledIfSystemProperty(named = "refresh-schema", matches = "true")
    void isRefreshedOnRequest() throws IOException {
        Files.writeString(COMMITTED, ContractSchema.json());
        Files.writeString(ON_THE_SITE, ContractSchema.json());

        assertThat(COMMITTED).hasContent(ContractSchema.json());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            '',                              ''
            client,                          /properties/client
            sla,                             /properties/sla
            sla.availability,                /properties/sla/properties/availability
            sla.availability.service-hours,  /properties/sla/properties/availability/properties/service-hours/oneOf/1
            sla.exclusions,                  /properties/sla/properties/exclusions
            sla.recovery,                    /properties/sla/properties/recovery
            calendar,                        /properties/calendar
            sampling,                        /properties/sampling
            payments[0],                     /properties/payments/items
            payments[0].due,                 /properties/payments/items/properties/due
            payments[0].partial,             /properties/payments/items/properties/partial
            payments[0].term,                /properties/payments/items/properties/term
            payments[0].tax-changes[0],      /properties/payments/items/properties/tax-changes/items
            payments[0].changes[0],          /properties/payments/items/properties/changes/items
            payments[0].termination,         /properties/payments/items/properties/termination
            payments[0].service-credits[0],  /properties/payments/items/properties/service-credits/items
            sources[0],                      /properties/sources/items
            """)
    void knowsTheKeysThatTheReaderKnows(String level, String pointer) throws JsonProcessingException {
        JsonNode schema = new JsonMapper().readTree(ContractSchema.json()).at(pointer);
        List<String> keys = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(keys::add);

        assertThat(schema.path("additionalProperties").booleanValue()).isFalse();
        assertThat(expectedAt(level)).isEqualTo("one of the keys " + String.join(", ", keys));
    }

    private static String expectedAt(String level) {
        Problems problems = new Problems();
        new ContractReader(problems).read(STRANGE_EVERYWHERE.getBytes(StandardCharsets.UTF_8));
        return problems.sorted().stream()
                .filter(problem -> problem.found().equals("zzzzzzzzzzzz"))
                .filter(problem -> problem.where().column().equals(level))
                .findFirst()
                .orElseThrow()
                .expected();
    }
}
