package dev.servicereport.goal;

import dev.servicereport.contract.Contract;
import dev.servicereport.many.AlikeNames;
import dev.servicereport.many.ContractFiles;
import dev.servicereport.many.OverviewPage;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.LocaleNames;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parameters {@code service-report.contractsDirectory} and {@code service-report.contract}: each folder in the first with a
 * {@code contract.yaml} is a contract; a folder whose name begins with a full stop is none. What is called {@code contract.yaml} and
 * is no file makes a contract too, so that reading it tells what is wrong.
 *
 * @param folder the folder of all
 * @param names the contracts to look at: names of folders, sorted
 * @param others folders that are no contract, for they have no {@code contract.yaml}
 * @param hidden folders with one that are none all the same, for the full stop
 * @param alike what is wrong with those whose names are like another's, by name
 */
record ContractFolders(
        Path folder, List<String> names, List<String> others, List<String> hidden, Map<String, Problem> alike) {

    static final String FOLDER = "contractsDirectory";
    static final String CONTRACT = "contract";

    /** What stands beside the contracts' own folders of output. */
    private static final Set<String> TAKEN = Set.of(
            ContractFiles.CSV,
            ContractFiles.JSON,
            OverviewPage.FILE,
            "manifest.json",
            "service-report-problems.json",
            "summary.md",
            "verdict.json");

    private static final char LOST = '\uFFFD';
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    ContractFolders {
        names = List.copyOf(names);
        others = List.copyOf(others);
        hidden = List.copyOf(hidden);
        alike = Map.copyOf(alike);
    }

    /** Whether a request is about several contracts. */
    static boolean areIn(GoalRequest request) {
        return request.text(FOLDER).isPresent();
    }

    /**
     * Looks for them.
     *
     * @throws BadInputException when there is none, one that was named is not there, or a data folder is named as well
     */
    static ContractFolders of(GoalRequest request) throws BadInputException, IOException {
        Path folder = request.folder(FOLDER, "");
        if (request.text("dataDirectory").isPresent()) {
            throw refused(
                    "dataDirectory",
                    request.text("dataDirectory").orElse(""),
                    "nothing beside service-report." + FOLDER + ": each contract's folder is its data folder",
                    "dataDirectory と contractsDirectory は、どちらか一方だけを指定してください");
        }
        if (!Files.isDirectory(folder)) {
            throw refused(
                    FOLDER,
                    folder.toString(),
                    "a folder that is there, with a folder for each contract",
                    "契約ごとのフォルダーが入ったフォルダーを指定してください");
        }
        List<String> folders = folders(folder);
        List<String> contracts =
                folders.stream().filter(name -> isContract(folder, name)).toList();
        if (contracts.isEmpty()) {
            throw refused(
                    FOLDER,
                    folder.toString(),
                    "a folder in which at least one folder has a " + Contract.FILE,
                    "contract.yaml のあるフォルダーが、この中に一つもありません");
        }
        List<String> others =
                folders.stream().filter(name -> !isContract(folder, name)).toList();
        return new ContractFolders(
                folder, chosen(contracts, request), others, hidden(folder), AlikeNames.among(contracts));
    }

    private static boolean isContract(Path folder, String name) {
        return Files.exists(folder.resolve(name).resolve(Contract.FILE), LinkOption.NOFOLLOW_LINKS);
    }

    private static List<String> hidden(Path folder) throws IOException {
        return names(folder).stream()
                .filter(name -> name.startsWith(".") && isContract(folder, name))
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> folders(Path folder) throws BadInputException, IOException {
        List<String> names =
                names(folder).stream().filter(name -> !name.startsWith(".")).toList();
        for (String name : names) {
            if (name.indexOf(LOST) >= 0) {
                throw LocaleNames.mangled("service-report." + FOLDER, name);
            }
        }
        return names;
    }

    /** @throws BadInputException when another contract's name is like it */
    void requireAlone(String name) throws BadInputException {
        Problem problem = alike.get(name);
        if (problem != null) {
            throw new BadInputException(List.of(problem));
        }
    }

    private static List<String> chosen(List<String> contracts, GoalRequest request) throws BadInputException {
        Problems problems = new Problems();
        List<String> asked = request.list(CONTRACT);
        for (String name : asked) {
            if (!contracts.contains(name)) {
                problems.add(Problem.error(parameter(CONTRACT), name, Nearest.oneOf(contracts, name))
                        .hint("契約のフォルダー名を指定してください"));
            }
        }
        for (String name : contracts) {
            if (TAKEN.contains(name)) {
                problems.add(Problem.error(parameter(FOLDER), name, "another name: a file of the output is called so")
                        .hint("このフォルダー名は、出力ファイルの名前と重なるため使えません"));
            }
            if (CONTROL.matcher(name).find()) {
                problems.add(Problem.error(
                                parameter(FOLDER),
                                CONTROL.matcher(name).replaceAll("?"),
                                "another name: there is a control character like a line break in it")
                        .hint("フォルダー名に、改行などの制御文字は使えません"));
            }
        }
        if (problems.hasErrors()) {
            throw problems.refusal();
        }
        return asked.isEmpty()
                ? contracts
                : contracts.stream().filter(asked::contains).toList();
    }

    private static SourceLocation parameter(String name) {
        return SourceLocation.wholeFile("service-report." + name);
    }

    private static BadInputException refused(String parameter, String found, String expected, String hint) {
        return new BadInputException(
                List.of(Problem.error(parameter(parameter), found, expected).hint(hint)));
    }
}
