package dev.servicereport.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.export.JsonText;
import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The problems of a failed run for other programs: {@code service-report-problems.json} beside the output folder. */
public final class ProblemsFile {

    private static final String NAME = "service-report-problems.json";
    private static final String PART = "." + NAME + ".new";

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
            Path folder = file.getParent();
            // a link to a folder is one, but not for createDirectories
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            replace(json(problems));
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    /** At once and as a whole; a link in its place is replaced itself, and what it leads to is not written. */
    private void replace(String json) throws IOException {
        Path whole = file.resolveSibling(PART);
        Files.deleteIfExists(whole);
        Files.writeString(whole, json, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what an earlier failed run left; where it must stay, this run is no failure for it. */
    public Optional<Path> clear() {
        try {
            Files.deleteIfExists(file.resolveSibling(PART));
            Files.deleteIfExists(file);
            return Optional.empty();
        } catch (IOException stays) {
            return Optional.of(file);
        }
    }

    private static String json(List<Problem> problems) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("problems");
        problems.forEach(problem -> list.add(json(problem)));
        return JsonText.of(json);
    }

    private static ObjectNode json(Problem problem) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("file", problem.where().file())
                .put("line", problem.where().line())
                .put("column", problem.where().column())
                .put("found", problem.found())
                .put("expected", problem.expected())
                .put("hint", problem.hint())
                .put("message", problem.toString());
    }
}
