package dev.servicereport.start;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files that are to be new in a folder: written aside, looked at, and put in place all together or not at all. */
final class NewFiles implements AutoCloseable {

    private final Path folder;
    private final Path aside;
    private final Map<String, Boolean> files = new LinkedHashMap<>();

    private NewFiles(Path folder, Path aside) {
        this.folder = folder;
        this.aside = aside;
    }

    /** Opens a place beside the files to come. */
    static NewFiles in(Path folder) throws IOException {
        return new NewFiles(folder, Files.createTempDirectory(folder, ".service-report-init-"));
    }

    /** Where the files lie until they are put in place. */
    Path aside() {
        return aside;
    }

    /** Writes a file aside. */
    void write(String name, byte[] content) throws IOException {
        files.put(name, true);
        Files.write(made(name), content);
    }

    /** Copies a file aside, byte for byte; one that lies in its place already will stay there. */
    void copy(String name, Path from) throws IOException {
        Path target = folder.resolve(name);
        files.put(name, !Files.exists(target) || !Files.isSameFile(from, target));
        Files.copy(from, made(name));
    }

    private Path made(String name) throws IOException {
        Path path = aside.resolve(name);
        Files.createDirectories(path.getParent());
        return path;
    }

    private Stream<String> coming() {
        return files.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey);
    }

    /** Refuses, all at once, names of which there is something already. */
    static void requireNone(Path folder, List<String> names) throws BadInputException {
        Problems problems = new Problems();
        names.stream().sorted().forEach(name -> inTheWay(folder, name).forEach(problems::add));
        if (problems.hasErrors()) {
            throw new BadInputException(problems.sorted());
        }
    }

    private static List<Problem> inTheWay(Path folder, String name) {
        if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            return List.of(Problem.error(
                            SourceLocation.wholeFile(name), "a file", "no file of that name; nothing is overwritten")
                    .hint("同じ名前のファイルがあります。上書きはしません。別のフォルダーで始めるか、移してください"));
        }
        for (Path above = Path.of(name).getParent(); above != null; above = above.getParent()) {
            Path there = folder.resolve(above);
            if (Files.exists(there, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(there)) {
                return List.of(Problem.error(
                                SourceLocation.wholeFile(above.toString().replace('\\', '/')),
                                "no folder",
                                "a folder for " + name)
                        .hint("フォルダーを作る場所に、同じ名前のファイルがあります"));
            }
        }
        return List.of();
    }

    /** Refuses the files to come when there is something in the way of any. */
    void requireNoneThere() throws BadInputException {
        requireNone(folder, coming().toList());
    }

    /** Puts all files in place, in the order in which they came, and names them; those put so far are taken away when one cannot be. */
    List<String> place() throws BadInputException, IOException {
        List<String> names = coming().toList();
        requireNoneThere();
        Deque<Path> made = new ArrayDeque<>();
        try {
            for (String name : names) {
                Path target = folder.resolve(name);
                makeFolders(name, made);
                // without REPLACE_EXISTING: what has come there meanwhile stays
                Files.move(aside.resolve(name), target);
                made.push(target);
            }
            return names;
        } catch (IOException failed) {
            undo(made, failed);
            throw failed;
        }
    }

    private void makeFolders(String name, Deque<Path> made) throws IOException {
        for (int end = name.indexOf('/'); end > 0; end = name.indexOf('/', end + 1)) {
            Path above = folder.resolve(name.substring(0, end));
            if (!Files.isDirectory(above)) {
                Files.createDirectory(above);
                made.push(above);
            }
        }
    }

    private static void undo(Deque<Path> made, IOException failed) {
        for (Path each : made) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException stays) {
                failed.addSuppressed(stays);
            }
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> left = new ArrayList<>();
        try (Stream<Path> all = Files.walk(aside)) {
            all.sorted(Comparator.reverseOrder()).forEach(left::add);
        }
        for (Path each : left) {
            Files.delete(each);
        }
    }
}
