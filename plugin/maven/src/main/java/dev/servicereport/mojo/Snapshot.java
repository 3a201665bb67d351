package dev.servicereport.mojo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files by their content (指紋). One that another snapshot knows, and that nobody has touched since, is not read again. */
final class Snapshot {

    /** Stands for a letter that the locale does not have; two names with it may look the same. */
    private static final char LOST = '\uFFFD';

    private static final int BUFFER = 1 << 16;

    private final Instant settled;
    private boolean hasRead;

    /**
     * @param taken when what is known was found out; files that have changed shortly before are read again
     */
    Snapshot(Instant taken) {
        settled = Content.settled(taken);
    }

    /** Whether a file was read that the next one need not read, when it knows this one. */
    boolean hasRead() {
        return hasRead;
    }

    /**
     * All files in a folder and below, links by where they lead.
     *
     * @param known what was found under a name before, null for nothing
     */
    SortedMap<String, Content> of(Path folder, Function<String, @Nullable Content> known) throws IOException {
        SortedMap<String, Content> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path entry, BasicFileAttributes attributes) throws IOException {
                return add(entry, attributes);
            }

            @Override
            public FileVisitResult visitFile(Path entry, BasicFileAttributes attributes) throws IOException {
                return add(entry, attributes);
            }

            private FileVisitResult add(Path entry, BasicFileAttributes attributes) throws IOException {
                String name = name(folder, entry);
                BasicFileAttributes reached = attributes;
                if (attributes.isSymbolicLink()) {
                    files.put(
                            name + " ->",
                            new Content(Files.readSymbolicLink(entry).toString(), ""));
                    reached = attributes(entry);
                }
                if (reached != null && reached.isRegularFile()) {
                    files.put(name, content(entry, reached, known.apply(name)));
                } else {
                    files.put(name + "/", new Content("", ""));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static String name(Path folder, Path entry) throws IOException {
        String name = folder.relativize(entry).toString().replace('\\', '/');
        if (name.indexOf(LOST) >= 0) {
            throw new IOException("the locale cannot show each name");
        }
        return name;
    }

    /** Of what a link leads to; nothing when it leads nowhere. */
    private static @Nullable BasicFileAttributes attributes(Path entry) throws IOException {
        try {
            return Files.readAttributes(entry, BasicFileAttributes.class);
        } catch (NoSuchFileException nowhere) {
            return null;
        }
    }

    private Content content(Path file, BasicFileAttributes attributes, @Nullable Content known) throws IOException {
        Instant changed = changed(file);
        if (changed == null) {
            return new Content(sha256(file), "");
        }
        Instant modified = attributes.lastModifiedTime().toInstant();
        String stamp = Content.stamp(attributes, changed, modified);
        // of the times that are at hand: a build in which nothing has changed comes here for each file
        if (known != null && known.stamp().equals(stamp) && changed.isBefore(settled) && modified.isBefore(settled)) {
            return known;
        }
        hasRead = true;
        return new Content(sha256(file), stamp);
    }

    /** The time of the last change of content, name or rights, which no program can set; none where the file system has none. */
    private static @Nullable Instant changed(Path file) throws IOException {
        try {
            return ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant();
        } catch (UnsupportedOperationException | IllegalArgumentException otherFileSystem) {
            return null;
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
