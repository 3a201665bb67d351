package dev.servicereport.dataset;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the files below a folder that a glob matches. Folders are not followed by links, and those are passed over whose names begin
 * with a dot, that may not be read, or that nobody takes for data.
 */
final class FileSearch extends SimpleFileVisitor<Path> {

    private final Path root;
    private final PathMatcher matcher;
    private final List<Path> found = new ArrayList<>();

    private FileSearch(Path root, PathMatcher matcher) {
        this.root = root;
        this.matcher = matcher;
    }

    /** The paths relative to the folder, in the order of their names. */
    static List<Path> matching(Path folder, String glob) throws IOException {
        // the folder itself may be reached by a link
        Path root = folder.toRealPath();
        FileSearch search = new FileSearch(root, root.getFileSystem().getPathMatcher("glob:" + glob));
        Files.walkFileTree(root, search);
        search.found.sort(Comparator.comparing(Path::toString));
        return search.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean passed = !folder.equals(root) && UnreadFiles.isExpected(name(folder));
        return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (matcher.matches(root.relativize(file)) && !UnreadFiles.isExpected(name(file))) {
            found.add(root.relativize(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        return FileVisitResult.CONTINUE;
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
