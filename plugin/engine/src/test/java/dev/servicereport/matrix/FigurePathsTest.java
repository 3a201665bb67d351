package dev.servicereport.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.requirement.FigurePaths;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The list of ways to figures names every one that the sample's figures have. {@code -Drefresh-figure-paths=true} adds those that it
 * lacks; what they are called in Japanese is written by hand.
 */
class FigurePathsTest {

    private static final Path LIST =
            Path.of("src/main/resources/dev/servicereport/requirement/" + FigurePaths.RESOURCE);

    /** Files that are a tree of their own, by the first word of a way. */
    private static final Map<String, String> TREES = Map.of(
            "metrics/payments.json", "payments",
            "overview.json", "overview",
            "metrics/equipment.json", "equipment",
            "metrics/registers.json", "registers");

    @TempDir
    Path folder;

    @Test
    void namesEveryFigureThatIsWritten() throws Exception {
        new ReportGenerator(new ReportRequest(Path.of("../../data"), folder, null, null)).metrics();
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (TREES.containsKey(name) || name.matches("metrics/[0-9]{4}-[0-9]{2}\\.json")) {
                    JsonNode json = new ObjectMapper().readTree(file.toFile());
                    walk(json, TREES.getOrDefault(name, ""), found);
                }
            }
        }
        found.removeIf(way -> FigurePaths.all().stream().anyMatch(known -> FigurePaths.matches(known, way)));
        if (Boolean.getBoolean("refresh-figure-paths")) {
            add(found);
            found.clear();
        }
        assertThat(found).as("refresh with -Drefresh-figure-paths=true").isEmpty();
    }

    private static void walk(JsonNode node, String way, Set<String> found) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field ->
                            walk(field.getValue(), way.isEmpty() ? field.getKey() : way + "." + field.getKey(), found));
        } else if (node.isArray()) {
            node.forEach(item -> walk(item, way + "[]", found));
        } else if (!node.isNull() && !way.endsWith("[]")) {
            found.add(way);
        }
    }

    private static void add(Set<String> found) throws Exception {
        Map<String, String> lines = new TreeMap<>();
        Files.readAllLines(LIST, StandardCharsets.UTF_8).forEach(line -> lines.put(line.split(" ")[0], line));
        found.forEach(way -> lines.putIfAbsent(way, way));
        Files.writeString(LIST, String.join("\n", lines.values()) + "\n", StandardCharsets.UTF_8);
    }
}
