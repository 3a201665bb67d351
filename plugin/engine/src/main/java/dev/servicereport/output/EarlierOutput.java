package dev.servicereport.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.cache.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an earlier run wrote, as its manifest lists it (前回の出力). Anybody may have written that file, so it is believed only as a
 * whole, only with names that stay inside the folder, and only about what its names say: a link is never ours.
 *
 * @param files size and SHA-256, by name with forward slashes
 */
record EarlierOutput(SortedMap<String, Listed> files) {

    /** Nothing is ours. */
    static final EarlierOutput NONE = new EarlierOutput(new TreeMap<>());

    private static final long LARGEST = 1 << 26;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** No root, no drive, no step upwards or on the spot, nothing that another system reads as a separator; nothing hidden. */
    private static final Pattern INSIDE =
            Pattern.compile("(?!\\.|manifest\\.json$)(?!.*(?:^|/)\\.{1,2}(?:/|$))[^/\\\\:\\x00]+(?:/[^/\\\\:\\x00]+)*");

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * A file as it was written.
     *
     * @param size in bytes
     * @param sha256 in hexadecimal
     */
    record Listed(long size, String sha256) {

        /** Whether a file is still the same. */
        boolean isIn(Path file) throws IOException {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == size
                    && Fingerprint.ofFile(file).equals(sha256);
        }
    }

    EarlierOutput {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** What a manifest lists; empty when the file is none. */
    static Optional<EarlierOutput> listedIn(Path manifest) throws IOException {
        if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS) || Files.size(manifest) > LARGEST) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(manifest));
            return json.path("inputs").isArray() && json.path("outputs").isArray()
                    ? files(json.path("outputs"))
                    : Optional.empty();
        } catch (JsonProcessingException none) {
            return Optional.empty();
        }
    }

    private static Optional<EarlierOutput> files(JsonNode outputs) {
        SortedMap<String, Listed> files = new TreeMap<>();
        for (JsonNode output : outputs) {
            String name = output.path("file").asText("");
            String sha256 = output.path("sha256").asText("");
            JsonNode size = output.path("size");
            boolean plain = size.canConvertToLong()
                    && SHA_256.matcher(sha256).matches()
                    && INSIDE.matcher(name).matches();
            if (!plain) {
                return Optional.empty();
            }
            files.put(name, new Listed(size.asLong(), sha256));
        }
        return Optional.of(new EarlierOutput(files));
    }

    /** The files in some entries of a folder that are no longer as they were written. */
    List<Path> changedIn(Path place, List<String> entries) throws IOException {
        List<Path> changed = new ArrayList<>();
        for (String entry : entries) {
            for (Map.Entry<String, Listed> file : in(entry).entrySet()) {
                Path there = place.resolve(file.getKey());
                if (Staging.exists(there) && !file.getValue().isIn(there)) {
                    changed.add(there);
                }
            }
        }
        return changed;
    }

    boolean lists(String name) {
        return files.containsKey(name);
    }

    /** The part of it that lies in an entry of the folder, which is a file or a folder. */
    SortedMap<String, Listed> in(String entry) {
        SortedMap<String, Listed> part = new TreeMap<>(files.subMap(entry + "/", entry + "0"));
        if (files.containsKey(entry)) {
            part.put(entry, files.get(entry));
        }
        return part;
    }
}
