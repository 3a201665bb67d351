package dev.servicereport.start;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.wording.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small running example: two files that the plugin carries, and a project begun from them like any other. */
public final class SampleProject {

    private static final String EXPORT = "zabbix-2025.csv";
    private static final String STOPS = "planned-stops.csv";

    private static final Map<String, String> WORDS = Map.of(
            "client", Texts.program().say("init.sample-client"),
            "target", "99.5",
            "from", "2025-04",
            "to", "2026-03",
            "amount", "44444412",
            "instalments", "12");

    private SampleProject() {}

    /** Writes the example as {@link Start#begin} writes a project. */
    public static Started begin(Path folder, String version) throws BadInputException, IOException {
        Path unpacked = Files.createTempDirectory("service-report-sample");
        try {
            for (String name : List.of(EXPORT, STOPS)) {
                Files.write(unpacked.resolve(name), ProjectFiles.resource("sample/" + name));
            }
            Map<String, String> words = new TreeMap<>(WORDS);
            words.put("export", unpacked.resolve(EXPORT).toString());
            words.put("maintenance", unpacked.resolve(STOPS).toString());
            return Start.begin(new Given(words), folder, version);
        } finally {
            for (String name : List.of(EXPORT, STOPS)) {
                Files.deleteIfExists(unpacked.resolve(name));
            }
            Files.delete(unpacked);
        }
    }
}
