package dev.servicereport;

import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The problems of a failed run for other programs: {@code service-report-problems.json} beside the output folder. */
public final class ProblemsFile {

    private static final String NAME = "service-report-problems.json";

    private final Path file;

    private ProblemsFile(Path file) {
        this.file = file;
    }

    /** The file beside an output folder. */
    public static ProblemsFile beside(Path outputDirectory) {
        return new ProblemsFile(outputDirectory.toAbsolutePath().normalize().resolveSibling(NAME));
    }

    /** Writes it; empty when that is impossible, since the problems themselves matter more. */
    public Optional<Path> write(List<Problem> problems) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, ProblemsJson.of(problems), StandardCharsets.UTF_8);
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    /** Removes what an earlier failed run left. */
    public void clear() throws IOException {
        Files.deleteIfExists(file);
    }
}
