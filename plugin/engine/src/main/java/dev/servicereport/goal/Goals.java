package dev.servicereport.goal;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** All goals by name. */
public final class Goals {

    private static final Map<String, Supplier<Goal>> GOALS = new TreeMap<>(Map.ofEntries(
            goal("accept", AcceptGoal::new),
            goal("check", CheckGoal::new),
            goal("close", CloseGoal::new),
            goal("documents", DocumentsGoal::new),
            goal("init", InitGoal::new),
            goal("list", ListGoal::new),
            goal("metrics", MetricsGoal::new),
            goal("preview", PreviewGoal::new),
            goal("report", ReportGoal::new),
            goal("sign", SignGoal::new),
            goal("verify", VerifyGoal::new)));

    private static final String COMMAND_LINE = "command line";

    private Goals() {}

    private static Map.Entry<String, Supplier<Goal>> goal(String name, Supplier<Goal> made) {
        return Map.entry(name, made);
    }

    /** The names of all goals, sorted. */
    public static List<String> names() {
        return List.copyOf(GOALS.keySet());
    }

    /** The names of the parameters of a goal, sorted. */
    static List<String> parameters(String name) {
        return Objects.requireNonNull(GOALS.get(name)).get().parameters();
    }

    /**
     * Runs a goal.
     *
     * @throws GoalFailure also when there is no such goal, or it has no such parameter
     */
    public static void run(String name, GoalRequest request, Answers answers) throws GoalFailure {
        Supplier<Goal> goal = new GoalRun(answers).guarded(() -> named(name));
        if (ContractFolders.areIn(request)) {
            new ManyContracts(goal, request, answers).run();
        } else {
            new GoalRun(answers).guarded(() -> requireNoContract(request));
            goal.get().run(request, answers);
        }
    }

    private static GoalRequest requireNoContract(GoalRequest request) throws BadInputException {
        Optional<String> contract = request.text(ContractFolders.CONTRACT);
        if (contract.isPresent()) {
            throw new BadInputException(List.of(Problem.error(
                            SourceLocation.wholeFile("service-report." + ContractFolders.CONTRACT),
                            contract.get(),
                            "nothing without service-report." + ContractFolders.FOLDER)
                    .hint("contract は、contractsDirectory と一緒に指定してください")));
        }
        return request;
    }

    private static Supplier<Goal> named(String name) throws BadInputException {
        Supplier<Goal> goal = GOALS.get(name);
        if (goal == null) {
            Problems problems = new Problems();
            problems.error(SourceLocation.wholeFile(COMMAND_LINE), name, Nearest.oneOf(names(), name));
            throw new BadInputException(problems.sorted());
        }
        return goal;
    }
}
