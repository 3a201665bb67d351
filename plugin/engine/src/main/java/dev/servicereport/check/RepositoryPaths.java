package dev.servicereport.check;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Names files of the data as their repository does, which is how GitHub and GitLab find them.
 *
 * @param data the folder of data, absolute
 * @param top the repository's top folder, absolute
 */
public record RepositoryPaths(Path data, Path top) {

    /**
     * @param data the folder of data
     * @param otherwise the top folder where no folder above the data is a repository of Git
     */
    public static RepositoryPaths of(Path data, Path otherwise) {
        Path folder = data.toAbsolutePath().normalize();
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve(".git"))) {
                return new RepositoryPaths(folder, each);
            }
        }
        return new RepositoryPaths(folder, otherwise.toAbsolutePath().normalize());
    }

    /** With forward slashes; empty for what is no file of the data, like a parameter, or lies outside the top folder. */
    Optional<String> of(String name) {
        try {
            Path file = data.resolve(name).normalize();
            return Files.isRegularFile(file) && file.startsWith(top) ? Optional.of(slashed(file)) : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    private String slashed(Path file) {
        return StreamSupport.stream(top.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
