package dev.servicereport.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** SHA-256 in hexadecimal of whatever a result depends on (指紋). */
public final class Fingerprint {

    private static final int BUFFER = 1 << 16;

    private Fingerprint() {}

    /** Of several texts in that order; two lists of texts never have the same by chance of where one text ends. */
    public static String of(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return hex(digest);
    }

    /** Of some bytes. */
    public static String of(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        return hex(digest);
    }

    /** Of a file's content. */
    public static String ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return hex(digest);
    }

    /**
     * Of the names and the content of all files in a folder and below; no name, whatever characters it has, stands for another list of files.
     *
     * @param which told the file's path relative to the folder
     */
    public static String ofFolder(Path folder, Predicate<Path> which) throws IOException {
        List<String> parts = new ArrayList<>();
        // of a link to a folder only the link would be seen
        Path real = folder.toRealPath();
        try (Stream<Path> files = Files.walk(real)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path name = real.relativize(file);
                if (which.test(name)) {
                    parts.add(name.toString().replace('\\', '/'));
                    parts.add(ofFile(file));
                }
            }
        } catch (UncheckedIOException unreadable) {
            // a folder that nobody may look into
            throw unreadable.getCause();
        }
        return of(parts.toArray(String[]::new));
    }

    private static String hex(MessageDigest digest) {
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
