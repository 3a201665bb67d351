package dev.servicereport.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What tells one engine from another: 128 bits, written as 32 digits. */
final class EngineKey {

    private EngineKey() {}

    /** Java and libraries, by place, size and time, and the switches of the JVM. */
    static String of(EngineCommand command) throws IOException {
        return hash(text(command));
    }

    /**
     * The same with all that decides what an engine does beside its request, for one that stays: its memory, the content of folders among
     * the libraries, its environment, and what new files may be read by.
     *
     * @param environment its variables, as lines
     */
    static String ofStaying(EngineCommand command, List<String> environment, String rights) throws IOException {
        StringBuilder text = new StringBuilder(text(command));
        command.classPath().stream()
                .filter(File::isDirectory)
                .map(folder -> "\n" + Snapshot.stampOf(folder.toPath()))
                .forEach(text::append);
        text.append('\n').append(command.heap()).append('\n').append(rights);
        environment.forEach(variable -> text.append('\n').append(variable));
        return hash(text.toString());
    }

    private static String text(EngineCommand command) throws IOException {
        Path java = command.java().toRealPath();
        List<Path> files = new ArrayList<>(List.of(java));
        // the classes of Java itself
        files.add(java.resolveSibling("../lib/modules").normalize());
        command.classPath().forEach(file -> files.add(file.toPath()));
        StringBuilder text = new StringBuilder(String.join(" ", EngineCommand.flags()));
        for (Path file : files) {
            text.append('\n').append(file);
            if (Files.exists(file)) {
                text.append(' ').append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file));
            }
        }
        return text.toString();
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
