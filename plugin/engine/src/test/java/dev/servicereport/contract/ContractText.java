package dev.servicereport.contract;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contracts as text, for tests. */
final class ContractText {

    /** Nothing but what is required, each key on a line of its own. */
    static final String MINIMAL = """
            title: 件名
            client: { name: 市 }
            contractor: { name: 社 }
            signed-on: 2024-06-03
            service-from: 2025-01-01
            service-to: 2029-12-31
            sla: { availability: { target: 99.8 } }
            """;

    private ContractText() {}

    /** The minimal contract with this line instead of that of the same key (lines 1 to 7), or after all others (line 8). */
    static String minimalWith(String line) {
        Map<String, String> lines = new LinkedHashMap<>();
        MINIMAL.lines().forEach(each -> lines.put(key(each), each));
        lines.put(key(line), line);
        return String.join("\n", lines.values()) + "\n";
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    /** The contract, which must be without faults. */
    static Contract read(String yaml) {
        return file(yaml).contract();
    }

    /** The same with its lines. */
    static ContractFile file(String yaml) {
        Problems problems = new Problems();
        return new ContractReader(problems)
                .read(yaml.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
    }

    /** Everything that is said about it. */
    static List<String> messages(String yaml) {
        return messages(yaml.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> messages(byte[] yaml) {
        Problems problems = new Problems();
        new ContractReader(problems).read(yaml);
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
