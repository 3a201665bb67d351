package dev.servicereport.goal;

import dev.servicereport.many.SitePlaces;
import dev.servicereport.output.ProblemsFile;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.render.KeptRenderer;
import dev.servicereport.site.SiteWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Runs a goal for each of several contracts, one after the other; none that fails stops the others. */
final class EachContract {

    /** Contracts of which the build has found out that nothing has changed since their last run. */
    static final String UNCHANGED = "unchanged";

    private final GoalRequest request;
    private final Answers answers;
    private final Supplier<Goal> goals;
    private final ContractFolders contracts;

    EachContract(GoalRequest request, Answers answers, Supplier<Goal> goals, ContractFolders contracts) {
        this.request = request;
        this.answers = answers;
        this.goals = goals;
        this.contracts = contracts;
    }

    GoalRequest request() {
        return request;
    }

    Answers answers() {
        return answers;
    }

    ContractFolders contracts() {
        return contracts;
    }

    /** Runs it for all. */
    List<Ended> run() throws GoalFailure {
        List<Ended> ended = new ArrayList<>();
        KeptRenderer renderer = KeptRenderer.open();
        try {
            for (String folder : contracts.names()) {
                boolean unchanged = request.list(UNCHANGED).contains(folder)
                        && !contracts.alike().containsKey(folder);
                ended.add(unchanged ? new Ended(folder, null) : run(folder));
            }
        } finally {
            answers.contract("");
            renderer.close();
        }
        return ended;
    }

    private Ended run(String folder) throws GoalFailure {
        answers.contract(folder);
        OneOfMany told = new OneOfMany(folder, answers);
        GoalRequest own = new GoalRun(answers).guarded(() -> of(folder));
        try {
            new GoalRun(told).guarded(() -> {
                contracts.requireAlone(folder);
                return folder;
            });
            OurFault.guard(() -> goals.get().run(own, told), System.err);
            return new Ended(folder, null);
        } catch (GoalFailure failed) {
            told.error(String.valueOf(failed.getMessage()));
            return new Ended(folder, failed);
        }
    }

    /** The request of one contract: its folder of data, and its own folder in each one that is written. */
    GoalRequest of(String folder) throws BadInputException {
        List<String> known = goals.get().parameters();
        Map<String, List<String>> words = new TreeMap<>(request.words());
        words.keySet().removeAll(List.of(ContractFolders.FOLDER, UNCHANGED, "knownSwitches", "unknownSwitches"));
        words.put(ContractFolders.CONTRACT, List.of(folder));
        put(words, known, "dataDirectory", contracts.folder().resolve(folder));
        put(words, known, "outputDirectory", DataGoal.output(request).resolve(folder));
        put(words, known, "checkDirectory", CheckGoal.place(request).resolve(folder));
        put(words, known, "signedDirectory", SignGoal.copy(request).resolve(folder));
        Path cache = DataGoal.cacheFolder(request);
        if (!CacheFolder.isOff(cache)) {
            // documents of different contracts have the same names, and a cache keeps one of each
            put(words, known, "cache", cache.resolve("contract-" + folder));
        }
        if (request.text("siteDirectory").isPresent()) {
            words.put("pageName", List.of(SitePlaces.FIRST));
            words.put(
                    "overviewPage", List.of("../../" + request.text("pageName").orElse(SiteWriter.PAGE) + ".html"));
            put(
                    words,
                    known,
                    "siteDirectory",
                    request.path("siteDirectory", "").resolve(SitePlaces.FOLDER).resolve(folder));
        }
        return new GoalRequest(words);
    }

    private static void put(Map<String, List<String>> words, List<String> known, String parameter, Path value) {
        if (known.contains(parameter)) {
            words.put(parameter, List.of(value.toString()));
        }
    }

    /** Leaves the problems of all beside the folder of all output, or none when there are none. */
    void listProblems(List<Ended> ended) throws GoalFailure {
        Path output = new GoalRun(answers).guarded(() -> DataGoal.output(request));
        ProblemsFile file = ProblemsFile.beside(output);
        List<Problem> problems =
                ended.stream().flatMap(one -> located(one).stream()).toList();
        if (problems.isEmpty()) {
            file.clear().ifPresent(stays -> answers.warn("The list of earlier problems cannot be removed: " + stays));
        } else {
            file.write(problems)
                    .ifPresent(written -> answers.info(
                            "All problems are also listed in " + written.getFileName() + " beside the output folder"));
        }
    }

    private static List<Problem> located(Ended ended) {
        return ended.failure() == null
                ? List.of()
                : ended.failure().problems().stream()
                        .map(problem -> located(ended.folder(), problem))
                        .toList();
    }

    private static Problem located(String folder, Problem problem) {
        SourceLocation where = problem.where();
        String file = folder + (OneOfMany.isData(where.file()) ? "/" : ": ") + where.file();
        SourceLocation place = new SourceLocation(file, where.line(), where.column(), where.sheet(), where.cell());
        return new Problem(
                problem.severity(), place, problem.found(), problem.expected(), problem.hint(), problem.detail());
    }
}
