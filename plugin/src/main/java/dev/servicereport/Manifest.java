package dev.servicereport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.cache.Fingerprint;
import dev.servicereport.dataset.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists what lies in the output folder and what the last run wrote it from, so that anybody can check that neither has changed. */
final class Manifest {

    /** Its file in the output folder. */
    static final String FILE = "manifest.json";

    private Manifest() {}

    static ObjectNode of(List<InputFile> inputs, OutputFolder output) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode read = json.putArray("inputs");
        for (InputFile input : inputs) {
            read.addObject().put("file", input.name()).put("sha256", input.sha256());
        }
        SortedMap<String, Path> files = new TreeMap<>();
        output.staying().forEach(file -> files.put(name(output.place(), file), file));
        output.files().forEach(file -> files.put(name(output.output(), file), file));
        files.remove(FILE); // an earlier one
        ArrayNode written = json.putArray("outputs");
        for (Map.Entry<String, Path> file : files.entrySet()) {
            written.addObject()
                    .put("file", file.getKey())
                    .put("size", Files.size(file.getValue()))
                    .put("sha256", Fingerprint.ofFile(file.getValue()));
        }
        return json;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
