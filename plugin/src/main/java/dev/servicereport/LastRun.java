package dev.servicereport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.cache.Cache;
import dev.servicereport.cache.Fingerprint;
import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The run before that made documents (前回の実行), kept in the cache with the fingerprints of all that it read and wrote. When nothing
 * of that has changed, another one has nothing to do.
 */
final class LastRun {

    private final Cache cache;
    private final Path output;
    private final String slot;
    private final Inputs inputs;
    private final String key;

    private LastRun(ReportRequest request, Inputs inputs) throws IOException {
        cache = request.cache();
        output = request.outputDirectory().toAbsolutePath().normalize();
        slot = "run-" + Fingerprint.of(output.toString());
        this.inputs = inputs;
        key = inputs.fingerprint();
    }

    /** The last run that was asked for the same; empty when nothing is kept, or the inputs are not there to be looked at. */
    static Optional<LastRun> of(ReportRequest request, DocumentRequest documents) {
        try {
            return request.cache().keeps()
                    ? Optional.of(new LastRun(request, new Inputs(request, documents)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            // reading them in earnest says why
            return Optional.empty();
        }
    }

    /** What it said, if everything it read is unchanged and everything it wrote lies there as it was written, and nothing else. */
    Optional<Unchanged> standing() throws IOException {
        Optional<byte[]> kept = cache.get(slot, key);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        JsonNode run = new ObjectMapper().readTree(kept.get());
        SortedMap<String, String> written = new TreeMap<>();
        run.get("outputs")
                .properties()
                .forEach(file -> written.put(file.getKey(), file.getValue().asText()));
        if (!written.equals(fingerprints(topLevel(written)))) {
            return Optional.empty();
        }
        List<String> notices = new ArrayList<>();
        run.get("notices").forEach(notice -> notices.add(notice.asText()));
        return Optional.of(new Unchanged(run.get("months").asInt(), notices));
    }

    private static List<String> topLevel(SortedMap<String, String> files) {
        return files.keySet().stream()
                .map(name -> name.split("/", 2)[0])
                .distinct()
                .toList();
    }

    /** Takes the place of the last run, if nothing that was read has changed since this was made. */
    void replaceBy(Outcome outcome, List<String> entries) throws IOException {
        if (!inputs.fingerprint().equals(key)) {
            return;
        }
        ObjectNode run = JsonNodeFactory.instance.objectNode();
        run.put("months", outcome.months().size());
        outcome.dataset().notices().stream().map(Problem::toString).forEach(run.putArray("notices")::add);
        ObjectNode files = run.putObject("outputs");
        for (Map.Entry<String, String> file : fingerprints(entries).entrySet()) {
            files.put(file.getKey(), file.getValue());
        }
        cache.put(slot, key, new ObjectMapper().writeValueAsBytes(run));
    }

    /** Of all files in some entries of the output folder, by name with slashes. */
    private SortedMap<String, String> fingerprints(List<String> entries) throws IOException {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        for (String entry : entries) {
            Path place = output.resolve(entry);
            for (Path file : Files.exists(place) ? files(place) : List.<Path>of()) {
                fingerprints.put(output.relativize(file).toString().replace('\\', '/'), Fingerprint.ofFile(file));
            }
        }
        return fingerprints;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
