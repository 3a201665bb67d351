package dev.servicereport.mojo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a check leaves whose engine could not be started (確認の失敗): the same verdict that the engine leaves for a failure, so that the
 * one of an earlier run is never taken for this one's.
 */
final class FailedVerdict {

    private static final String NAME = "service-report-check";
    private static final String VERDICT = "verdict.json";

    private static final String FAILED = """
            {
              "format" : 1,
              "outcome" : "failed",
              "contract" : null,
              "months" : [ ],
              "missingRegisters" : [ ],
              "equipment" : [ ],
              "earlyWarning" : null,
              "requirements" : null,
              "errors" : 0,
              "faults" : [ ],
              "failure" : "the engine could not be started"
            }
            """;

    private static final String FAILED_CONTRACTS = """
            {
              "format" : 1,
              "outcome" : "failed",
              "contracts" : [ ],
              "failure" : "the engine could not be started"
            }
            """;

    private final String text;
    private final Path folder;
    private final Path output;
    private final Path data;
    private final Instant begun;

    /** @param begun when the check began */
    FailedVerdict(Request request, Instant begun) {
        output = path(request.word("outputDirectory"));
        String contracts = request.word("contractsDirectory");
        data = path(contracts == null ? request.word("dataDirectory") : contracts);
        text = contracts == null ? FAILED : FAILED_CONTRACTS;
        String given = request.word("checkDirectory");
        folder = given == null ? output.resolveSibling(NAME) : path(given);
        this.begun = begun;
    }

    private static Path path(@Nullable String text) {
        return Path.of(text == null ? "" : text).toAbsolutePath().normalize();
    }

    /** Leaves it, unless the engine has left something itself, or never would there. */
    void leave() throws IOException {
        Path verdict = folder.resolve(VERDICT);
        if (folder.startsWith(output) || folder.startsWith(data) || isOfThisRun(verdict)) {
            return;
        }
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve("TEST-service-report.xml"));
        Files.deleteIfExists(folder.resolve("summary.md"));
        Files.deleteIfExists(verdict);
        Files.writeString(verdict, text, StandardCharsets.UTF_8);
    }

    private boolean isOfThisRun(Path verdict) throws IOException {
        return Files.exists(verdict) && Files.getLastModifiedTime(verdict).compareTo(FileTime.from(begun)) >= 0;
    }
}
