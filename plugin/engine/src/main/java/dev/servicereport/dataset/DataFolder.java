package dev.servicereport.dataset;

import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Unreadable;
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

    private static final Pattern CSV = Pattern.compile(".*\\.(csv|csv\\.gz|zip|xlsx)");

    /** What no source can take for something else. */
    private static final Set<String> OWN = Set.of(
            "contract.yaml",
            "ledgers.yaml",
            "services.csv",
            "services.xlsx",
            "corrections.csv",
            "corrections.xlsx",
            "instalments.csv",
            "instalments.xlsx");

    private final Path root;
    private final Problems problems;
    private final FileGate gate;
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> givenOut = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> claimed = new TreeSet<>();
    private final Set<String> data = new TreeSet<>();
    private final Map<String, Optional<FileStamp>> used = new TreeMap<>();
    private final Set<String> behindDocuments = new TreeSet<>();

    private NumberAllowances allowances = NumberAllowances.NONE;

    DataFolder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
        gate = new FileGate(root);
    }

    /** Lets numbers be that look like personal ones, in what is given out from now on. */
    void allowNumbers(NumberAllowances numbers) {
        allowances = numbers;
    }

    /** One file, if it is there and may be read; for a CSV file the workbook of that name will do as well, but not both. */
    Optional<CsvSource> file(String name) {
        asked.add(name);
        List<String> there = Stream.concat(Stream.of(name), Twins.of(name).stream())
                .filter(candidate -> has(candidate) && !claimed.contains(candidate))
                .toList();
        return withoutTwins(there).stream()
                .flatMap(only -> use(root.resolve(only)).stream())
                .findFirst();
    }

    /** Files of one place: several are a fault, and so is one that only its own program reads. */
    private List<String> withoutTwins(List<String> there) {
        Twins twins = new Twins(there);
        twins.faults().forEach(fault -> {
            problems.add(fault);
            seen.addAll(there);
        });
        return twins.readable();
    }

    /**
     * The files that a glob matches, in the order of their names, for one who reads them in another way than their place says. The
     * files that nothing else can be, and those that nobody takes for data, are not matched.
     *
     * @param glob below this folder, with forward slashes
     */
    List<CsvSource> claim(String glob) throws IOException {
        FileSearch search = FileSearch.matching(root, glob);
        search.refusals().forEach(refusal -> {
            problems.add(refusal);
            seen.add(refusal.where().file());
        });
        List<Path> matching = search.found().stream()
                .map(root::resolve)
                .filter(path -> !OWN.contains(name(path)))
                .toList();
        matching.forEach(path -> claimed.add(name(path)));
        return matching.stream().flatMap(path -> use(path).stream()).toList();
    }

    /** The one CSV file of that name, and those of the folder of that name, in the order of their names. */
    List<CsvSource> files(String name) {
        List<CsvSource> files = new ArrayList<>();
        file(name + ".csv").ifPresent(files::add);
        files.addAll(folder(name));
        return files;
    }

    /** All {@code .csv}, {@code .csv.gz} and {@code .zip} files of a folder, in the order of their names. */
    List<CsvSource> folder(String name) {
        asked.add(name);
        givenOut.add(name);
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
        Optional<Problem> refusal = gate.folderRefusal(folder, name);
        if (refusal.isPresent()) {
            seen.add(name);
            problems.add(refusal.get());
            return List.of();
        }
        List<String> names = entries(folder).stream()
                .map(this::name)
                .filter(file -> CSV.matcher(file).matches() || Twins.isForeign(file))
                .filter(file -> !UnreadFiles.isExpected(file) && !claimed.contains(file))
                .toList();
        List<String> readable = Twins.together(names).stream()
                .flatMap(files -> withoutTwins(files).stream())
                .toList();
        return names.stream()
                .filter(readable::contains)
                .flatMap(file -> use(root.resolve(file)).stream())
                .toList();
    }

    /**
     * Takes note of a file that a register names, and of the folders above it, in which every other file is then noted.
     *
     * @param written its path in the folder
     * @return the same path in the one way in which files are called here
     */
    String named(String written) {
        String name = Path.of(written).normalize().toString().replace('\\', '/');
        for (int end = name.indexOf('/'); end > 0; end = name.indexOf('/', end + 1)) {
            asked.add(name.substring(0, end));
        }
        seen.add(name);
        return name;
    }

    /** Whether there is anything of that name. */
    boolean has(String name) {
        return Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** What lies in the folder in which a file of that name would lie, by its name there. */
    List<String> beside(String name) {
        Path above = root.resolve(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
        return Files.isDirectory(above) && gate.folderRefusal(above, name).isEmpty()
                ? entries(above).stream()
                        .map(path -> path.getFileName().toString())
                        .toList()
                : List.of();
    }

    /** Why a file may not be read; empty when it may. */
    Optional<Problem> refusal(String name) {
        return gate.refusal(root.resolve(name), name);
    }

    /** A file that may be read, and counts as read from now on. */
    Path attach(String name) {
        Path path = root.resolve(name);
        used.putIfAbsent(name, FileStamp.of(path));
        return path;
    }

    /** Whether a file was given out to be read as data so far, by this name or by another that leads to it. */
    boolean isData(String name) throws IOException {
        if (data.contains(name)) {
            return true;
        }
        for (String other : data) {
            if (has(other) && Files.isSameFile(root.resolve(name), root.resolve(other))) {
                return true;
            }
        }
        return false;
    }

    /** Whether every file of that folder was given out. */
    boolean isGivenOut(String folder) {
        return givenOut.contains(folder);
    }

    /** A folder of files that registers name; those that none names are noted. */
    void expect(String name) {
        asked.add(name);
    }

    private Optional<CsvSource> use(Path path) {
        String name = name(path);
        seen.add(name);
        Optional<Problem> refusal = gate.refusal(path, name);
        refusal.ifPresent(problems::add);
        if (refusal.isPresent()) {
            return Optional.empty();
        }
        data.add(name);
        used.putIfAbsent(name, FileStamp.of(path));
        return Optional.of(new CsvSource(path, name).allowing(allowances.of(name)));
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    /** In the order of their names; none, with a problem, when the folder may not be read. */
    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(
                            Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        } catch (IOException unreadable) {
            problems.add(Unreadable.folder(name(folder), unreadable));
            return List.of();
        }
    }

    /**
     * Every file given out so far, in the order of their names.
     *
     * @param fingerprints those that are known already, by name
     */
    List<InputFile> used(Map<String, String> fingerprints) {
        return used.keySet().stream()
                .map(name -> new InputFile(
                        root.resolve(name),
                        name,
                        !behindDocuments.contains(name),
                        InputFile.NO_TIME,
                        fingerprints.getOrDefault(name, "")))
                .toList();
    }

    /** Takes note that what is given out beyond those files stands behind documents only. */
    void noteBehindDocuments(List<InputFile> figures) {
        behindDocuments.addAll(used.keySet());
        figures.forEach(file -> behindDocuments.remove(file.name()));
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
    void noteUnread() {
        entries(root).forEach(this::noteUnread);
    }

    private boolean holdsClaimed(String folder) {
        return claimed.stream().anyMatch(name -> name.startsWith(folder + "/"));
    }

    /** What a linked folder leads to is noted by its own place, where that lies in the data folder as well. */
    private boolean isOtherWayIn(Path entry) {
        return Files.isSymbolicLink(entry)
                && Files.isDirectory(entry)
                && gate.folderRefusal(entry, name(entry)).isEmpty();
    }

    private void noteUnreadInside(Path folder, String name) {
        Optional<Problem> refusal = gate.folderRefusal(folder, name);
        refusal.ifPresent(problems::add);
        if (refusal.isEmpty()) {
            entries(folder).forEach(this::noteUnread);
        }
    }

    private void noteUnread(Path entry) {
        String name = name(entry);
        if (seen.contains(name)) {
            return;
        }
        if (Files.isDirectory(entry) && (asked.contains(name) || holdsClaimed(name))) {
            noteUnreadInside(entry, name);
        } else if (!isOtherWayIn(entry) && !UnreadFiles.isExpected(name)) {
            problems.add(FileGate.isPersonal(name) ? FileGate.personalNumber(name) : UnreadFiles.notice(name, asked));
        }
    }
}
