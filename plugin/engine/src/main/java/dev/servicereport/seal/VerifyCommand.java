package dev.servicereport.seal;

import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** {@code verify FOLDER…} on a command line, with this jar alone (照合). */
public final class VerifyCommand {

    /** Everything is as it was written. */
    public static final int SOUND = 0;

    /** There is nothing to verify. */
    public static final int UNUSABLE = 65;

    /** Something is missing, changed or added. */
    public static final int UNSOUND = 66;

    /** The machine failed. */
    public static final int FAILED = 70;

    private VerifyCommand() {}

    /**
     * Verifies folders.
     *
     * @param folders at least one
     * @param line told of each finding, and of what it comes to
     * @return the exit code of the process: the highest of all folders
     */
    public static int run(List<String> folders, Consumer<String> line) {
        if (folders.isEmpty()) {
            line.accept("Usage: verify FOLDER…");
            return UNUSABLE;
        }
        return folders.stream().mapToInt(folder -> run(folder, line)).max().orElse(UNUSABLE);
    }

    private static int run(String folder, Consumer<String> line) {
        try {
            Verification verification = Verification.of(Path.of(folder));
            verification.problems().forEach(problem -> line.accept(problem.toString()));
            line.accept(folder + ": " + verification.sentence());
            return verification.isSound() ? SOUND : UNSOUND;
        } catch (BadInputException | InvalidPathException unusable) {
            line.accept(String.valueOf(unusable.getMessage()));
            return UNUSABLE;
        } catch (IOException failed) {
            line.accept(folder + ": cannot be read: " + failed);
            return FAILED;
        }
    }
}
