package dev.servicereport.run;

import dev.servicereport.cache.FileFingerprints;
import dev.servicereport.cache.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that documents are made from, and all that was asked for. */
final class Inputs {

    /** Smaller files are read sooner than what is remembered of them. */
    private static final long LARGE = 1 << 18;

    private final ReportRequest request;
    private final DocumentOptions documents;
    private final FileFingerprints contents;

    Inputs(ReportRequest request, DocumentOptions documents) {
        this.request = request;
        this.documents = documents;
        contents = new FileFingerprints(request.cache());
    }

    String fingerprint() throws IOException {
        List<String> parts = new ArrayList<>();
        parts.add(String.valueOf(request.months()));
        parts.add(String.valueOf(request.asOf()));
        parts.add(String.valueOf(request.reason()));
        parts.add(documents.documents().toString());
        parts.add(documents.formats().toString());
        parts.add(String.valueOf(documents.issuedOn()));
        add(request.dataDirectory(), parts);
        if (documents.templateDirectory() != null) {
            add(documents.templateDirectory(), parts);
        }
        return Fingerprint.of(parts.toArray(String[]::new));
    }

    /** Adds every file, whether it will be read or not, and where links lead. */
    private void add(Path folder, List<String> parts) throws IOException {
        parts.add(folder.toAbsolutePath().normalize().toString());
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted().toList()) {
                parts.add(folder.relativize(entry).toString());
                parts.add(
                        Files.isSymbolicLink(entry)
                                ? Files.readSymbolicLink(entry).toString()
                                : "");
                parts.add(Files.isRegularFile(entry) ? content(entry) : "");
            }
        }
    }

    private String content(Path file) throws IOException {
        return Files.size(file) < LARGE ? Fingerprint.ofFile(file) : contents.of(file);
    }
}
