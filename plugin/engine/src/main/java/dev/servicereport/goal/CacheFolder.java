package dev.servicereport.goal;

import dev.servicereport.cache.Cache;
import dev.servicereport.cache.Tool;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The parameter {@code service-report.cache}. */
final class CacheFolder {

    /** The parameter in which the build tells what it found out about large files, see {@link Cache#telling}. */
    static final String FINGERPRINTS = "fingerprints";

    private static final Path OFF = Path.of("off");

    private CacheFolder() {}

    /**
     * The cache in a folder; one that keeps nothing when the folder's name is {@code off}.
     *
     * @param output the folder of output, which is delivered and so must not hold a cache
     */
    static Cache open(Path folder, Path output) throws BadInputException, IOException {
        if (isOff(folder)) {
            return Cache.none();
        }
        if (absolute(folder).startsWith(absolute(output))) {
            throw new BadInputException(List.of(Problem.error(
                            SourceLocation.wholeFile("service-report.cache"),
                            folder.toString(),
                            "a folder outside service-report.outputDirectory, or off")
                    .hint("キャッシュのフォルダーは、出力フォルダーの外に置いてください")));
        }
        return Cache.in(folder, Tool.version());
    }

    /** Whether nothing shall be kept. */
    static boolean isOff(Path folder) {
        return OFF.equals(folder.getFileName());
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
