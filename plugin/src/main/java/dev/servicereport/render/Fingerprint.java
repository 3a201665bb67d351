package dev.servicereport.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** SHA-256, in hexadecimal, of whatever a rendered file depends on. */
final class Fingerprint {

    private Fingerprint() {}

    static String ofText(String text) {
        return hex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String ofFile(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(bytes, sha256())) {
            digest.transferTo(OutputStream.nullOutputStream());
            return hex(digest.getMessageDigest().digest());
        }
    }

    /**
     * Of the names and the content of all files in a folder and below.
     *
     * @param which told the file's path relative to the folder
     */
    static String ofFolder(Path folder, Predicate<Path> which) throws IOException {
        StringBuilder list = new StringBuilder();
        for (Path file : filesIn(folder)) {
            Path name = folder.relativize(file);
            if (which.test(name)) {
                list.append(name).append('\n').append(ofFile(file)).append('\n');
            }
        }
        return ofText(list.toString());
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /**
     * Of everything that turns a source into a file: this plugin with its resources, the libraries that it renders with,
     * and the Java that runs them.
     */
    static String ofTool() throws IOException {
        StringBuilder tool = new StringBuilder(System.getProperty("java.vm.version", "")).append('\n');
        for (Path part : WorkerCommand.ofThisBuild(false).classPath()) {
            tool.append(part.getFileName()).append(' ').append(ofPart(part)).append('\n');
        }
        return ofText(tool.toString());
    }

    /** The jars of others are large, and those of a repository do not change: their size is enough. */
    private static String ofPart(Path part) throws IOException {
        if (Files.isDirectory(part)) {
            return ofFolder(part, file -> true);
        }
        return part.equals(WorkerCommand.ownPlace()) ? ofFile(part) : Long.toString(Files.size(part));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
