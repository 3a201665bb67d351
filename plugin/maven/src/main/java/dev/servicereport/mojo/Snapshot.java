package dev.servicereport.mojo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files by their content (指紋). */
final class Snapshot {

    /** Smaller files are read sooner than what is remembered of them. */
    private static final long LARGE = 1 << 18;

    /** File systems count time in steps of up to two seconds, in one of which a file may change twice. */
    private static final Duration STEP = Duration.ofSeconds(2);

    /** The last time of change is among them, which no program can set. */
    private static final String STAMP = "unix:size,ino,dev,ctime,lastModifiedTime";

    /** Stands for a letter that the locale does not have; two names with it may look the same. */
    private static final char LOST = '\uFFFD';

    private static final int BUFFER = 1 << 16;

    private Snapshot() {}

    /**
     * All files in a folder and below, links by where they lead.
     *
     * @param known what an earlier one found; of large files that nobody has touched since, it is believed
     * @param taken when that was
     */
    static SortedMap<String, String> of(Path folder, Map<String, String> known, Instant taken) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.toList()) {
                String name = folder.relativize(entry).toString().replace('\\', '/');
                if (name.indexOf(LOST) >= 0) {
                    throw new IOException("the locale cannot show each name");
                }
                if (Files.isSymbolicLink(entry)) {
                    files.put(name + " ->", Files.readSymbolicLink(entry).toString());
                }
                if (Files.isRegularFile(entry)) {
                    files.put(name, content(entry, Optional.ofNullable(known.get(name)), taken));
                } else {
                    files.put(name + "/", "");
                }
            }
        }
        return files;
    }

    /** The SHA-256 of a file, and of a large one its stamp behind it. */
    private static String content(Path file, Optional<String> known, Instant taken) throws IOException {
        if (Files.size(file) < LARGE) {
            return sha256(file);
        }
        Map<String, Object> stamp = stamp(file);
        String end = " " + stamp;
        boolean isOld = !stamp.isEmpty()
                && stamp.values().stream()
                        .filter(FileTime.class::isInstance)
                        .allMatch(
                                time -> ((FileTime) time).toInstant().plus(STEP).isBefore(taken));
        return isOld && known.isPresent() && known.get().endsWith(end) ? known.get() : sha256(file) + end;
    }

    /** Empty where files have no such stamp. */
    private static Map<String, Object> stamp(Path file) throws IOException {
        try {
            return new TreeMap<>(Files.readAttributes(file, STAMP));
        } catch (UnsupportedOperationException | IllegalArgumentException otherFileSystem) {
            return Map.of();
        }
    }

    /**
     * A jar or a folder of classes by size and time alone.
     *
     * @return empty when it is not there
     */
    static String stampOf(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            StringBuilder stamps = new StringBuilder();
            for (Path file : files.sorted().toList()) {
                stamps.append(place.relativize(file))
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file))
                        .append('\n');
            }
            return sha256(stamps.toString());
        } catch (IOException gone) {
            return "";
        }
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
