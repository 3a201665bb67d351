package dev.servicereport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.dataset.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Lists what a run wrote and what it wrote it from, so that anybody can check that neither has changed. */
final class Manifest {

    private Manifest() {}

    static ObjectNode of(List<InputFile> inputs, OutputFolder output) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode read = json.putArray("inputs");
        for (InputFile input : inputs) {
            read.addObject().put("file", input.name()).put("sha256", sha256(input.path()));
        }
        ArrayNode written = json.putArray("outputs");
        for (Path file : output.files()) {
            written.addObject()
                    .put("file", output.output().relativize(file).toString().replace('\\', '/'))
                    .put("size", Files.size(file))
                    .put("sha256", sha256(file));
        }
        return json;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
