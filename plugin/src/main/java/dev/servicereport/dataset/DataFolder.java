package dev.servicereport.dataset;

import dev.servicereport.csv.CsvSource;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder with the contract and the exports. Gives out only ordinary files that lie inside it, and keeps account: of the files
 * that were asked for, of those that nobody asked for, and whether any changed meanwhile.
 */
final class DataFolder {

    private static final Pattern CSV = Pattern.compile(".*\\.(csv|csv\\.gz|zip)");

    private final Path root;
    private final Problems problems;
    private final FileGate gate;
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();
    private final Map<String, Optional<FileStamp>> used = new TreeMap<>();

    DataFolder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
        gate = new FileGate(root);
    }

    /** One file, if it is there and may be read. */
    Optional<CsvSource> file(String name) {
        asked.add(name);
        Path path = root.resolve(name);
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? use(path) : Optional.empty();
    }

    /** The one CSV file of that name, and those of the folder of that name, in the order of their names. */
    List<CsvSource> files(String name) throws IOException {
        List<CsvSource> files = new ArrayList<>();
        file(name + ".csv").ifPresent(files::add);
        files.addAll(folder(name));
        return files;
    }

    /** All {@code .csv}, {@code .csv.gz} and {@code .zip} files of a folder, in the order of their names. */
    List<CsvSource> folder(String name) throws IOException {
        asked.add(name);
        Path folder = root.resolve(name);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            seen.add(name);
            problems.add(Problem.error(SourceLocation.wholeFile(name), "no folder", "a folder with CSV files")
                    .hint("同じ名前のファイルではなく、フォルダーを置いてください"));
            return List.of();
        }
        return entries(folder).stream()
                .filter(path -> CSV.matcher(name(path)).matches() && !UnreadFiles.isExpected(name(path)))
                .flatMap(path -> use(path).stream())
                .toList();
    }

    private Optional<CsvSource> use(Path path) {
        String name = name(path);
        seen.add(name);
        Optional<Problem> refusal = gate.refusal(path, name);
        refusal.ifPresent(problems::add);
        if (refusal.isPresent()) {
            return Optional.empty();
        }
        used.putIfAbsent(name, FileStamp.of(path));
        return Optional.of(new CsvSource(path, name));
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(
                            Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        }
    }

    /**
     * Every file given out so far, in the order of their names.
     *
     * @param fingerprints those that are known already, by name
     */
    List<InputFile> used(Map<String, String> fingerprints) {
        return used.keySet().stream()
                .map(name -> new InputFile(root.resolve(name), name, fingerprints.getOrDefault(name, "")))
                .toList();
    }

    /** Notes the files that have changed since they were given out: what was read of them is neither the old nor the new. */
    void noteChanged() {
        used.forEach((name, stamp) -> {
            if (!FileStamp.of(root.resolve(name)).equals(stamp)) {
                problems.add(Problem.error(
                                SourceLocation.wholeFile(name),
                                "a change while it was read",
                                "a file that stays the same")
                        .hint("読取り中にファイルが書き換えられました。書込みが終わってから、もう一度実行してください"));
            }
        });
    }

    /** Notes what lies in the folder, and in those folders that were asked for, and was not read. */
    void noteUnread() throws IOException {
        for (Path entry : entries(root)) {
            noteUnread(entry);
        }
    }

    private void noteUnread(Path entry) throws IOException {
        String name = name(entry);
        if (asked.contains(name) && Files.isDirectory(entry)) {
            for (Path inner : entries(entry)) {
                noteUnread(inner);
            }
        } else if (!seen.contains(name) && !UnreadFiles.isExpected(name)) {
            problems.add(FileGate.isPersonal(name) ? FileGate.personalNumber(name) : UnreadFiles.notice(name, asked));
        }
    }
}
