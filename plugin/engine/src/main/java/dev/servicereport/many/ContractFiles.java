package dev.servicereport.many;

import dev.servicereport.export.JsonText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What several contracts come to, for other programs and for a spreadsheet. */
public final class ContractFiles {

    /** For programs; {@code contracts.schema.json} says what may stand there. */
    public static final String JSON = "contracts.json";

    /** For a spreadsheet. */
    public static final String CSV = "contracts.csv";

    private ContractFiles() {}

    /** The files' text by name, sorted, the same in whichever order the contracts came. */
    public static Map<String, String> of(List<ContractLine> contracts) {
        List<ContractLine> sorted = contracts.stream().sorted().toList();
        return new TreeMap<>(Map.of(JSON, JsonText.of(ContractsJson.of(sorted)), CSV, ContractsCsv.of(sorted)));
    }
}
