package dev.servicereport.seal;

import dev.servicereport.cache.Fingerprint;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.LocaleNames;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether a folder of output, or a package for acceptance wherever it was copied, still is what was written (照合). It takes no data,
 * and nothing but Java and this jar.
 *
 * @param lists the lists that it was held against
 * @param files how many files they name
 * @param problems what is missing, changed or added, by name
 */
public record Verification(List<CheckedList> lists, int files, List<Problem> problems) {

    /**
     * A list that a folder was held against. Whoever can change files can change it as well, so its fingerprint is to be compared with
     * what was noted elsewhere, as on paper.
     *
     * @param name its file
     * @param sha256 its fingerprint
     */
    public record CheckedList(String name, String sha256) {}

    public Verification {
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
    }

    /**
     * Looks at every file in a folder and below. Links in it are not followed.
     *
     * @throws BadInputException when there is no such folder, or no list of what should be in it
     * @throws IOException when something in it cannot be read
     */
    public static Verification of(Path place) throws BadInputException, IOException {
        Path folder = Files.isDirectory(place) ? place.toRealPath() : place;
        if (Files.isDirectory(folder)) {
            LocaleNames.requireReadable(folder);
        }
        List<FileList> lists = Files.isDirectory(folder) ? FileList.in(folder) : List.of();
        if (lists.isEmpty()) {
            throw new BadInputException(List.of(Problem.error(
                            SourceLocation.wholeFile(folder.toString()),
                            Files.isDirectory(folder) ? "no list" : "no folder",
                            "a folder with " + FileList.MANIFEST + " or " + FileList.SUMS)
                    .hint("出力フォルダーか検収書類一式のフォルダーを指定してください")));
        }
        TreeMap<String, Problem> problems = new TreeMap<>();
        Map<String, Path> there = files(folder, problems);
        TreeMap<String, String> named = new TreeMap<>();
        for (FileList list : lists) {
            named.putAll(list.files());
            compare(list, there, problems);
        }
        there.keySet().stream()
                .filter(name -> !named.containsKey(name) && !isList(name, lists))
                .forEach(name -> problems.put(name, added(name)));
        List<CheckedList> checked = lists.stream()
                .map(list -> new CheckedList(list.name(), list.sha256()))
                .toList();
        return new Verification(checked, named.size(), new ArrayList<>(problems.values()));
    }

    private static boolean isList(String name, List<FileList> lists) {
        return lists.stream().anyMatch(list -> list.name().equals(name));
    }

    /** Everything that is no folder, by name as lists write it. */
    private static Map<String, Path> files(Path folder, Map<String, Problem> problems) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(one -> !Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                // two names that differ only in how they are written are two files
                if (files.putIfAbsent(FileList.plain(name), file) != null) {
                    problems.put(name, added(name));
                }
            }
        }
        return files;
    }

    private static void compare(FileList list, Map<String, Path> there, Map<String, Problem> problems)
            throws IOException {
        for (Map.Entry<String, String> named : list.files().entrySet()) {
            Path file = there.get(named.getKey());
            if (file == null) {
                problems.put(named.getKey(), missing(named.getKey(), list));
            } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !Fingerprint.ofFile(file).equals(named.getValue())) {
                problems.put(named.getKey(), changed(named.getKey(), list));
            }
        }
    }

    private static Problem missing(String name, FileList list) {
        return Problem.error(
                        SourceLocation.wholeFile(name), "no file", "the file that " + list.name() + " lists: missing")
                .hint("一覧にあるファイルがありません（欠落）");
    }

    private static Problem changed(String name, FileList list) {
        return Problem.error(
                        SourceLocation.wholeFile(name),
                        "another content",
                        "the content that " + list.name() + " lists: changed")
                .hint("作成したときから内容が変わっています（変更）");
    }

    private static Problem added(String name) {
        return Problem.error(SourceLocation.wholeFile(name), "a file", "no file of that name: added")
                .hint("一覧にないファイルがあります（追加）");
    }

    /** Whether everything is as it was written. */
    public boolean isSound() {
        return problems.isEmpty();
    }

    /** What it came to, in one line, with the fingerprints of the lists. */
    public String sentence() {
        StringBuilder text = new StringBuilder(
                isSound()
                        ? "Verified: " + files + " files, all as they were written"
                        : "Not as written: " + problems.size() + (problems.size() == 1 ? " file" : " files") + " of "
                                + files);
        lists.forEach(list ->
                text.append("; ").append(list.name()).append(" has SHA-256 ").append(list.sha256()));
        return text.toString();
    }
}
