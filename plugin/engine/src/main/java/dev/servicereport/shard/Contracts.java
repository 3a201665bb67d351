package dev.servicereport.shard;

import dev.servicereport.contract.Contract;
import dev.servicereport.many.ContractFiles;
import dev.servicereport.many.OverviewPage;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.LocaleNames;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The contracts in a folder (契約の一覧): each folder in it that holds a {@code contract.yaml}. */
public final class Contracts {

    /** Stands where the locale could not show a letter. */
    private static final char LOST = '\uFFFD';

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private static final SourceLocation PLACE = SourceLocation.wholeFile("--contracts");

    /** What lies beside the contracts' own folders of output. */
    private static final Set<String> TAKEN =
            Set.of(ContractFiles.CSV, ContractFiles.JSON, OverviewPage.FILE, FleetTable.CSV, FleetTable.JSON);

    private Contracts() {}

    /** Their names, sorted. */
    public static List<String> in(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> Files.exists(each.resolve(Contract.FILE), LinkOption.NOFOLLOW_LINKS))
                    .map(each -> each.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Makes sure that there are some, each with a name that can be a folder's among the output.
     *
     * @throws BadInputException with all that are at fault
     */
    public static void require(Path folder) throws BadInputException, IOException {
        List<String> names = Files.isDirectory(folder) ? in(folder) : List.of();
        Problems problems = new Problems();
        if (names.isEmpty()) {
            problems.add(Problem.error(
                            PLACE, folder.toString(), "a folder in which at least one folder has a " + Contract.FILE)
                    .hint("contract.yaml のあるフォルダーが、この中に一つもありません"));
        }
        for (String name : names) {
            if (name.indexOf(LOST) >= 0) {
                throw LocaleNames.mangled(PLACE.file(), name);
            }
            if (TAKEN.contains(name)) {
                problems.add(Problem.error(PLACE, name, "another name: a file of the output is called so")
                        .hint("このフォルダー名は、出力ファイルの名前と重なるため使えません"));
            }
            if (CONTROL.matcher(name).find()) {
                problems.add(Problem.error(
                                PLACE,
                                CONTROL.matcher(name).replaceAll("?"),
                                "another name: there is a control character like a line break in it")
                        .hint("フォルダー名に、改行などの制御文字は使えません"));
            }
        }
        if (problems.hasErrors()) {
            throw problems.refusal();
        }
    }

    /** Their folders, by name. */
    public static List<Path> folders(Path folder) throws IOException {
        return in(folder).stream().map(folder::resolve).toList();
    }

    /**
     * Those of one shard: each n-th, so that long ones beside each other are shared out.
     *
     * @param shard from 1
     * @param of how many shards there are
     */
    static List<String> shard(List<String> contracts, int shard, int of) {
        return IntStream.range(0, contracts.size())
                .filter(i -> i % of == shard - 1)
                .mapToObj(contracts::get)
                .toList();
    }
}
