package dev.servicereport.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fingerprints of large files, which are read again only when the file system says that somebody touched them: by size, times,
 * device and number, among the times that of the last change of the file's status, which no program can set. Where a file system
 * does not keep that time, and for a file as young as what is known of it, the content is read.
 */
public final class FileFingerprints {

    private static final String STAMP = "unix:size,ino,dev,ctime,lastModifiedTime";

    /** File systems count time in steps of up to two seconds, in one of which a file may change twice. */
    private static final Duration STEP = Duration.ofSeconds(2);

    private final Cache cache;

    /** @param cache where to remember them */
    public FileFingerprints(Cache cache) {
        this.cache = cache;
    }

    /** The SHA-256 of a file's content, in hexadecimal. */
    public String of(Path file) throws IOException {
        Map<String, Object> stamp = stamp(file);
        if (stamp.isEmpty() || !cache.keeps()) {
            return Fingerprint.ofFile(file);
        }
        Optional<String> told = told(file);
        if (told.isPresent()) {
            return told.get();
        }
        String slot = "file-" + Fingerprint.of(file.toAbsolutePath().normalize().toString());
        String key = Fingerprint.of(stamp.toString());
        Optional<byte[]> known = cache.get(slot, key).filter(content -> isOlder(stamp, cache.stored(slot)));
        if (known.isPresent()) {
            return new String(known.get(), StandardCharsets.US_ASCII);
        }
        String content = Fingerprint.ofFile(file);
        if (stamp.equals(stamp(file))) {
            cache.put(slot, key, content.getBytes(StandardCharsets.US_ASCII));
        }
        return content;
    }

    /** By the stamp as the plugin for Maven writes it, in its class Content. */
    private Optional<String> told(Path file) throws IOException {
        if (!cache.tells()) {
            return Optional.empty();
        }
        BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
        FileTime changed = (FileTime) Files.getAttribute(file, "unix:ctime");
        return cache.told(
                basic.size() + " " + basic.fileKey() + " " + digits(changed) + " " + digits(basic.lastModifiedTime()));
    }

    private static String digits(FileTime changed) {
        Instant time = changed.toInstant();
        return time.getEpochSecond() + "." + time.getNano();
    }

    private static boolean isOlder(Map<String, Object> stamp, Optional<FileTime> stored) {
        return stored.isPresent()
                && stamp.values().stream()
                        .filter(FileTime.class::isInstance)
                        .allMatch(changed -> isOlder((FileTime) changed, stored.get()));
    }

    private static boolean isOlder(FileTime changed, FileTime stored) {
        return changed.toInstant().plus(STEP).isBefore(stored.toInstant());
    }

    /** Empty where files have no such stamp. */
    private static Map<String, Object> stamp(Path file) throws IOException {
        try {
            return new TreeMap<>(Files.readAttributes(file, STAMP));
        } catch (UnsupportedOperationException | IllegalArgumentException otherFileSystem) {
            return Map.of();
        }
    }
}
