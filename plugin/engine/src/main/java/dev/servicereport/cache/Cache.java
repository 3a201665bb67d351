package dev.servicereport.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Results of earlier runs in a folder that may be deleted at any time (キャッシュ). An entry is given out only for the very key that it
 * was stored under and only when its bytes are as they were stored; anything else in its place is as good as nothing. Entries
 * appear at once as a whole, so that several builds may use one folder. Whatever the machine refuses costs time, not the run.
 */
public final class Cache {

    /** Changes when the form of entries does. */
    private static final String FORM = "service-report cache 1";

    private static final String ENDING = ".bin";

    private final @Nullable Path folder;
    private final String tool;
    private final Map<String, String> told;

    private Cache(@Nullable Path folder, String tool, Map<String, String> told) {
        this.folder = folder;
        this.tool = tool;
        this.told = Map.copyOf(told);
    }

    /** A cache that keeps nothing. */
    public static Cache none() {
        return new Cache(null, "", Map.of());
    }

    /**
     * A cache in a folder.
     *
     * @param folder made when something is stored
     * @param tool the version of all that makes entries; what another one stored is not given out
     */
    public static Cache in(Path folder, String tool) {
        DeadWrites.removeFrom(folder);
        return new Cache(folder, tool, Map.of());
    }

    /**
     * The same with fingerprints that somebody found out just before, so that a large file is not read only for that.
     *
     * @param fingerprints in each text a file's SHA-256, a blank and its stamp, by which {@link FileFingerprints} knows it again; of files
     *     that nobody had touched for a while
     */
    public Cache telling(List<String> fingerprints) {
        Map<String, String> byStamp = new HashMap<>();
        for (String text : fingerprints) {
            int blank = text.indexOf(' ');
            byStamp.put(text.substring(blank + 1), text.substring(0, Math.max(blank, 0)));
        }
        return new Cache(folder, tool, byStamp);
    }

    /** The fingerprint of the file with a stamp, if it was told. */
    Optional<String> told(String stamp) {
        return Optional.ofNullable(told.get(stamp));
    }

    /** Whether any was told. */
    boolean tells() {
        return !told.isEmpty();
    }

    /** False for {@link #none}. */
    public boolean keeps() {
        return folder != null;
    }

    /**
     * What was stored.
     *
     * @param slot the place: each holds the entry stored last; a file name
     * @param key everything that the content depends on, as a {@link Fingerprint}
     */
    public Optional<byte[]> get(String slot, String key) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            return content(Files.readAllBytes(file(folder, slot)), key);
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** When the slot was filled; empty when it is not. */
    public Optional<FileTime> stored(String slot) {
        try {
            return folder == null ? Optional.empty() : Optional.of(Files.getLastModifiedTime(file(folder, slot)));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> content(byte[] entry, String key) {
        int length = header(key, new byte[0]).length;
        if (entry.length < length) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(entry, length, entry.length);
        return Arrays.equals(header(key, content), 0, length, entry, 0, length)
                ? Optional.of(content)
                : Optional.empty();
    }

    /** Stores content in place of what the slot held. */
    public void put(String slot, String key, byte[] content) {
        if (folder == null) {
            return;
        }
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        entry.writeBytes(header(key, content));
        entry.writeBytes(content);
        try {
            write(folder, slot, entry.toByteArray());
        } catch (IOException refused) {
            // the next run works it out again, as this one did
            return;
        }
    }

    private static void write(Path folder, String slot, byte[] entry) throws IOException {
        // a link to a folder is one, but not for createDirectories
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        Path whole = Files.createTempFile(folder, slot, DeadWrites.ENDING);
        try {
            Files.write(whole, entry);
            Files.move(whole, file(folder, slot), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private byte[] header(String key, byte[] content) {
        return (FORM + "\n" + tool + "\n" + key + "\n" + Fingerprint.of(content) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Path file(Path folder, String slot) {
        return folder.resolve(slot + ENDING);
    }
}
