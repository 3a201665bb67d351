package dev.servicereport.render;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an earlier run rendered from what: a text file with a line for each rendered file. It lies beside the output, not
 * in it; without it, or where it is damaged, documents are rendered again.
 */
final class RenderRecord {

    /**
     * One rendered file.
     *
     * @param key the fingerprint of all that it was made from
     * @param content the fingerprint of the file
     */
    record Entry(String key, String content) {}

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) ([0-9a-f]{64}) (.+)");

    private final Map<String, Entry> entries = new TreeMap<>();

    /** An empty one. */
    RenderRecord() {}

    /** The one in a file; empty when there is none. */
    static RenderRecord read(Path file) throws IOException {
        RenderRecord record = new RenderRecord();
        if (Files.isRegularFile(file)) {
            lines(file).forEach(record::add);
        }
        return record;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException damaged) {
            return List.of();
        }
    }

    private void add(String line) {
        Matcher parts = LINE.matcher(line);
        if (parts.matches()) {
            add(parts.group(3), new Entry(parts.group(1), parts.group(2)));
        }
    }

    /** @param file its path in the output, with slashes */
    void add(String file, Entry entry) {
        entries.put(file, entry);
    }

    Optional<Entry> entry(String file) {
        return Optional.ofNullable(entries.get(file));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void write(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        entries.forEach((name, entry) -> lines.append(entry.key())
                .append(' ')
                .append(entry.content())
                .append(' ')
                .append(name)
                .append('\n'));
        Files.writeString(file, lines);
    }
}
