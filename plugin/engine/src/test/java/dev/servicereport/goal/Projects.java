package dev.servicereport.goal;

import dev.servicereport.GivenData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Base directories for goals, below {@code target}. */
final class Projects {

    /** Taken by each class that works there, as they all begin anew. */
    static final String PLACE = "target/goal-tests";

    /** All months met. */
    static final String MET = "target/goal-tests/met";

    /** A month missed. */
    static final String MISSED = "target/goal-tests/missed";

    /** A month that nobody can judge. */
    static final String UNDETERMINED = "target/goal-tests/undetermined";

    /** A month that is not over. */
    static final String UNDER_WAY = "target/goal-tests/under-way";

    /** A fault in each of three files. */
    static final String BROKEN = "target/goal-tests/broken";

    /** The list of a month is missing between two others. */
    static final String GAP = "target/goal-tests/gap";

    private Projects() {}

    /** An empty base directory with the data of a month that is met. */
    static GivenData make(String directory) throws IOException {
        Path project = Path.of(directory);
        if (Files.exists(project)) {
            try (Stream<Path> files = Files.walk(project)) {
                files.sorted(Comparator.reverseOrder()).forEach(Projects::delete);
            }
        }
        return GivenData.in(project);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
