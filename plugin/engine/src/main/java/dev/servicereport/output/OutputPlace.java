package dev.servicereport.output;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The folder where output shall go: whether it can, found out before there is any (出力先). */
public final class OutputPlace {

    private static final String PARAMETER = "service-report.outputDirectory";
    private static final String EXPECTED = "a folder that can be written to; nothing was written";

    private final Path path;

    private OutputPlace(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /**
     * Makes sure, without writing anything, that there can be output.
     *
     * @throws BadInputException when the folder or one above it is a file, a link that leads nowhere, or may not be written
     */
    public static void require(Path place) throws BadInputException {
        new OutputPlace(place).require();
    }

    /** Whether a run was stopped there, or is at work. */
    public static boolean isAtWork(Path place) {
        return Files.exists(place.resolve(Staging.NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Where a JVM that is started for one run can have its temporary files ({@code java.io.tmpdir}), so that they go with the run. It
     * is made when the folder of output is opened.
     */
    public static Path temporary(Path place) {
        return new Staging(place.toAbsolutePath().normalize(), FileSteps.DISK).temporary();
    }

    /** Makes the folder if it is not there, and tells where it really lies when a link leads to it. */
    static Path make(Path place) throws BadInputException {
        OutputPlace output = new OutputPlace(place);
        output.require();
        try {
            // a link to a folder is one, but not for createDirectories
            Path folder = Files.isDirectory(output.path) ? output.path : Files.createDirectories(output.path);
            return folder.toRealPath();
        } catch (IOException refused) {
            throw refused(output.path, "a folder that cannot be made: " + refused.getMessage());
        }
    }

    /** Where a path leads, as far as there is something. */
    public static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = absolute;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(absolute));
    }

    private void require() throws BadInputException {
        Path there = path;
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.exists(there)) {
            throw refused(there, "a link that leads nowhere");
        }
        if (!Files.isDirectory(there)) {
            throw refused(there, "a file");
        }
        if (!Files.isWritable(there)) {
            throw refused(there, "a folder that may not be written to");
        }
    }

    /** What to throw when there can be no output. */
    static BadInputException refused(Path what, String found) {
        return new BadInputException(List.of(Problem.error(where(what), found, EXPECTED)
                .hint("出力フォルダーに書き込めません。service-report.outputDirectory とその権限を確かめてください。何も書いていません")));
    }

    /** What to throw when another run writes there. */
    static BadInputException taken(Path place) {
        return new BadInputException(
                List.of(Problem.error(where(place), "a folder that another build is writing to", "one build at a time")
                        .hint("別のビルドが同じ出力フォルダーに書き込んでいます。終わってから、もう一度実行してください")));
    }

    /** A place below the folder, or itself, by its whole name. */
    static SourceLocation where(Path path) {
        return new SourceLocation(PARAMETER, 0, path.toString());
    }
}
