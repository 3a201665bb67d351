package dev.servicereport.shard;

import dev.servicereport.cache.Fingerprint;
import dev.servicereport.cache.Tool;
import dev.servicereport.goal.GoalRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** What the outcome of a contract depends on (入力の指紋): its files, the settings, the user's templates, this program. */
final class ContractKey {

    /** Where things lie, and how they are done, makes no difference. */
    private static final Set<String> NO_DIFFERENCE =
            Set.of("cache", "dataDirectory", "heap", "outputDirectory", "stepLimit", "templateDirectory");

    private final String common;

    private ContractKey(String common) {
        this.common = common;
    }

    /** Of all contracts that are asked for alike. */
    static ContractKey of(boolean documents, GoalRequest request) throws IOException {
        List<String> parts = new ArrayList<>(List.of(Tool.ownVersion(), Boolean.toString(documents)));
        for (Map.Entry<String, List<String>> parameter : request.words().entrySet()) {
            if (!NO_DIFFERENCE.contains(parameter.getKey())) {
                parts.add(parameter.getKey());
                parts.add(String.join("\n", parameter.getValue()));
            }
        }
        String templates = request.text("templateDirectory").orElse("");
        if (!templates.isEmpty() && Files.isDirectory(Path.of(templates))) {
            parts.add(Fingerprint.ofFolder(Path.of(templates), file -> true));
        }
        return new ContractKey(Fingerprint.of(parts.toArray(String[]::new)));
    }

    /** Of one contract. */
    String of(Path data) throws IOException {
        return Fingerprint.of(common, Fingerprint.ofFolder(data, file -> true));
    }

    /** Of a list of files with their sizes. */
    static String of(SortedMap<String, Long> files) {
        StringBuilder list = new StringBuilder();
        files.forEach(
                (name, size) -> list.append(name).append('\n').append(size).append('\n'));
        return Fingerprint.of(list.toString());
    }
}
