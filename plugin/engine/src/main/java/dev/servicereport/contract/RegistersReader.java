package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.MapOf;
import java.util.Map;

/**
 * {@code registers}: which registers the parties do not keep, and which they have to. Which names there are depends on the ledgers of
 * the data folder, so it is checked where these are read.
 */
final class RegistersReader {

    static final Key<Map<String, Keeping>> REGISTERS = Key.optional(
                    "registers",
                    new MapOf<>(Choice.of(Keeping.class)),
                    "Registers that are not kept (none) and that have to be (required), by id or file",
                    "備えない記録簿と、備えるべき記録簿")
            .byDefault("{}");

    private RegistersReader() {}
}
