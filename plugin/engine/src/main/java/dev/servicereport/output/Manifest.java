package dev.servicereport.output;

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

/**
 * Lists what the runs wrote into the output folder and what the last one wrote it from, so that anybody can check that neither has
 * changed. It is the seal: who sees it sees all that it lists.
 */
final class Manifest {

    /** Its file in the output folder. */
    static final String FILE = "manifest.json";

    private Manifest() {}

    /** What stays of an earlier run is listed as that run wrote it, whoever changed it since. */
    static ObjectNode of(List<InputFile> inputs, OutputFolder output) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode read = json.putArray("inputs");
        for (InputFile input : inputs) {
            read.addObject().put("file", input.name()).put("sha256", input.sha256());
        }
        SortedMap<String, EarlierOutput.Listed> files = new TreeMap<>(output.staying());
        for (Path file : output.files()) {
            String name = output.output().relativize(file).toString().replace('\\', '/');
            files.put(name, new EarlierOutput.Listed(Files.size(file), Fingerprint.ofFile(file)));
        }
        ArrayNode written = json.putArray("outputs");
        for (Map.Entry<String, EarlierOutput.Listed> file : files.entrySet()) {
            written.addObject()
                    .put("file", file.getKey())
                    .put("size", file.getValue().size())
                    .put("sha256", file.getValue().sha256());
        }
        return json;
    }
}
