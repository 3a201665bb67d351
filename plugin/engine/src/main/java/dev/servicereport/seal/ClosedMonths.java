package dev.servicereport.seal;

import dev.servicereport.dataset.InputFile;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The months that were closed, as they lie in the data folder (締めた月). They lie there so that they go with the data, to another
 * machine or into a repository.
 */
public final class ClosedMonths {

    private static final Pattern FILE = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])\\.json");

    private final Path data;
    private final TreeMap<YearMonth, ClosedMonth> months = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ClosedMonths(Path data) {
        this.data = data;
    }

    /** Reads those of a data folder; there may be none. */
    public static ClosedMonths in(Path data) throws IOException {
        ClosedMonths closed = new ClosedMonths(data);
        Path folder = data.resolve(ClosedMonth.FOLDER);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    closed.read(file);
                }
            }
        } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            closed.refuse(ClosedMonth.FOLDER, "no folder");
        }
        return closed;
    }

    private void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        String place = ClosedMonth.FOLDER + "/" + name;
        if (!FILE.matcher(name).matches()) {
            problems.add(Problem.notice(SourceLocation.wholeFile(place), "", "is not read")
                    .hint("読まないファイル。ここには close の書いた「2025-03.json」のようなファイルだけを置く"));
        } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            new ClosedMonthReader(place, problems::add).read(file).ifPresent(month -> months.put(month.month(), month));
        } else {
            refuse(place, "no regular file");
        }
    }

    private void refuse(String name, String found) {
        problems.add(Problem.error(SourceLocation.wholeFile(name), found, "what close wrote there")
                .hint("締めの記録の場所に別のものがあります"));
    }

    /**
     * Makes sure that their files are as they were written.
     *
     * @param others what else is wrong with the data
     * @throws BadInputException with all of it, when a file is not
     */
    public void requireSound(List<Problem> others) throws BadInputException {
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new BadInputException(
                    Stream.concat(others.stream(), problems.stream()).sorted().toList());
        }
    }

    /**
     * Makes sure that of every figure that has changed since its month was closed somebody says why.
     *
     * @throws BadInputException with all figures of the months of which nobody does
     */
    public static void requireReasons(List<Standing> standings) throws BadInputException {
        List<Problem> problems = standings.stream()
                .flatMap(standing -> standing.problems().stream())
                .toList();
        if (standings.stream().anyMatch(Standing::lacksReason)) {
            throw new BadInputException(problems);
        }
    }

    /** What is to be known of their folder. */
    public List<Problem> notices() {
        return problems.stream().filter(problem -> !problem.isError()).toList();
    }

    /** All of them, ascending. */
    public Collection<ClosedMonth> all() {
        return List.copyOf(months.values());
    }

    /** Their files, which are read as well. */
    public List<InputFile> files() {
        return months.values().stream()
                .map(month -> new InputFile(data.resolve(month.file()), month.file()))
                .toList();
    }

    /** Writes a month, as a whole or not at all. */
    public void write(ClosedMonth month) throws IOException {
        Path file = data.resolve(month.file());
        Files.createDirectories(file.getParent());
        // not a temporary file, which nobody else may read
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.writeString(beside, ClosedMonthJson.of(month), StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        months.put(month.month(), month);
    }
}
